using NewsSearch.Language.Structure;

namespace NewsSearch.Language.Names;

/// <summary>Finds the persons, places and organizations of an article.</summary>
internal static class NameReader
{
    public static NamesFound Read(ReadingText text) => new([], [], []);
}

/// <summary>What <see cref="NameReader"/> found.</summary>
internal sealed record NamesFound(
    IReadOnlyList<Entity> Persons, IReadOnlyList<PlaceEntity> Places, IReadOnlyList<Entity> Organizations);
