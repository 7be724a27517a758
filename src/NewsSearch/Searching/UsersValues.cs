using Lucene.Net.Index;
using Lucene.Net.Util;
using NewsSearch.Facets;
using NewsSearch.Indexing;
using NewsSearch.Language;

namespace NewsSearch.Searching;

/// <summary>The documents that have the user's tags and are in the user's collections.</summary>
internal sealed class UsersValues(IndexReader reader, ArticleReader articles, Curation curation)
{
    /// <summary>The documents that have a tag or are in a collection; of those of this very name, else of all that read the same.</summary>
    public FixedBitSet With(FacetName facet, string value, WordForms forms)
    {
        var bits = new FixedBitSet(Math.Max(reader.MaxDoc, 1));
        var sets = Sets(facet);
        foreach (var id in Named(sets, FacetValues.Clean(value), forms).SelectMany(ids => ids))
            if (articles.Number(id) is { } document) bits.Set(document);
        return bits;
    }

    /// <summary>Which documents have which of them, to be counted.</summary>
    public FacetOrdinals Ordinals(FacetName facet)
    {
        var sets = Sets(facet).OrderBy(set => set.Key, StringComparer.Ordinal).ToList();
        var pairs = from set in sets.Index()
                    from id in set.Item.Value
                    let document = articles.Number(id)
                    where document is not null
                    orderby document, set.Index
                    select (document.Value, set.Index);
        return new HeldOrdinals(reader.MaxDoc, sets.Count, number => sets[number].Key, pairs);
    }

    private IReadOnlyDictionary<string, IReadOnlyList<string>> Sets(FacetName facet) =>
        facet == FacetName.Tag ? curation.Tags : curation.Collections;

    private static List<IReadOnlyList<string>> Named(IReadOnlyDictionary<string, IReadOnlyList<string>> sets, string value, WordForms forms)
    {
        if (sets.TryGetValue(value, out var ids)) return [ids];
        var folded = FoldedText.Of(forms, value);
        return [.. sets.Where(set => FoldedText.Of(forms, set.Key) == folded).Select(set => set.Value)];
    }
}
