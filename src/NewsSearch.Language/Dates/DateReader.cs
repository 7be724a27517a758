using NewsSearch.Language.Structure;

namespace NewsSearch.Language.Dates;

/// <summary>Finds the dates that a text mentions.</summary>
internal static class DateReader
{
    public static IReadOnlyList<DateMention> Read(ReadingText text, DateValue? published) => [];
}
