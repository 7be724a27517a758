using Lucene.Net.Index;

namespace NewsSearch.Postings;

/// <summary>Fields of a segment whose terms lie in one dictionary, with files of their own.</summary>
/// <remarks>
/// Lucene reads the index of a dictionary whole, for all of its fields, as soon as it is opened. Most searches ask about words
/// of the texts alone.
/// </remarks>
/// <param name="Suffix">What the names of its files end in.</param>
/// <param name="Holds">Tells the fields that are in it.</param>
internal sealed record TermPart(string Suffix, Predicate<FieldInfo> Holds)
{
    /// <summary>As segments are written: the words that articles are ranked by, and all else.</summary>
    public static IReadOnlyList<TermPart> Parts { get; } = [new("words", IsRanked), new("rest", field => !IsRanked(field))];

    /// <summary>As they were written before: all in one.</summary>
    public static IReadOnlyList<TermPart> Whole { get; } = [new("", _ => true)];

    private static bool IsRanked(FieldInfo field) => !field.OmitsNorms;
}
