using Lucene.Net.Index;
using NewsSearch.Indexing;

namespace NewsSearch.Searching;

/// <summary>How much each part of a query tells of an article that has it: the rarer, the more.</summary>
internal static class PartWeights
{
    // In thousandths, so that sums of them compare exactly.
    private const double Unit = 1000;

    // What fits a pattern is not looked up for this.
    private const int Plain = 1000;

    /// <summary>For each of the parts that <see cref="QueryTree.Sought"/> gives; above 0.</summary>
    public static IReadOnlyList<int> Of(QueryNode root, IndexReader reader) => [.. QueryTree.Sought(root).Select(part => part switch
    {
        WordNode word => Rarity(reader, Schema.BodyRoot, word.Roots[0]),
        PhraseNode phrase => phrase.Words.Sum(word => Rarity(reader, Schema.BodyExact, word)),
        _ => Plain,
    })];

    // Robertson and Spärck Jones' weight, 1976.
    private static int Rarity(IndexReader reader, string field, string form)
    {
        var articles = reader.DocFreq(new Term(field, form));
        return 1 + (int)(Unit * Math.Log(1 + (Math.Max(0, reader.MaxDoc - articles) + 0.5) / (articles + 0.5)));
    }
}
