using NewsSearch.Language.Places;
using NewsSearch.Language.Structure;

namespace NewsSearch.Language.Names;

/// <summary>Finds the persons, places and organizations of an article.</summary>
internal static class NameReader
{
    public static NamesFound Read(ReadingText text)
    {
        var tokens = new List<Token>(text.All.Length / 5);
        Tokenizer.Read(text.All, tokens);
        var names = new NameText(text, tokens);
        var spans = RuleTagger.Tag(names, Gazetteer.Default);
        return new NamesFound(
            PersonLinker.Link(names, spans),
            PlaceResolver.Resolve(Gazetteer.Default, names, spans.Where(span => span.Kind == NameKind.Place)),
            OrganizationLinker.Link(names, spans));
    }
}

/// <summary>What <see cref="NameReader"/> found.</summary>
internal sealed record NamesFound(
    IReadOnlyList<Entity> Persons, IReadOnlyList<PlaceEntity> Places, IReadOnlyList<Entity> Organizations);
