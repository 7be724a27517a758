using Lucene.Net.Index;
using Lucene.Net.Search;
using NewsSearch.Indexing;

namespace NewsSearch.Entities;

/// <summary>Counts over the live articles of an index what tells which names are one entity.</summary>
/// <remarks>
/// Everything is counted from the articles the index holds now, so the order in which they came, and by which threads,
/// does not matter, and what an article claimed is gone when the article is.
/// </remarks>
internal static class EntityHarvest
{
    /// <summary>The facets whose values are gathered to entities.</summary>
    public static IReadOnlyList<FacetName> Facets { get; } = [FacetName.Person, FacetName.Organization];

    /// <summary>The tables of <see cref="Facets"/>, gathered side by side: neither needs what the other finds.</summary>
    public static IReadOnlyDictionary<FacetName, EntityTable> ReadAll(IndexReader reader) =>
        Task.WhenAll(Facets.Select(facet => Task.Run(() => KeyValuePair.Create(facet, Read(reader, facet))))).GetAwaiter().GetResult().ToDictionary();

    public static EntityTable Read(IndexReader reader, FacetName facet)
    {
        var claims = Claims(reader, facet);
        return new EntityTable(EntityMerger.Merge(facet, Names(reader, facet), claims));
    }

    /// <summary>The values of a facet, in order, with their articles.</summary>
    public static List<SeenName> Names(IndexReader reader, FacetName facet) =>
        [.. Terms(reader, Schema.Facet(facet)).Select(term => new SeenName(term.Text, term.Articles))];

    /// <summary>What articles claim of the names of a facet.</summary>
    public static List<EntityClaim> Claims(IndexReader reader, FacetName facet) =>
        [.. Terms(reader, Schema.Called(facet)).Select(term => EntityClaim.Read(term.Text, term.Articles)).OfType<EntityClaim>()];

    private static IEnumerable<(string Text, int Articles)> Terms(IndexReader reader, string field)
    {
        if (MultiFields.GetTerms(reader, field) is not { } found) yield break;
        var live = MultiFields.GetLiveDocs(reader);
        var terms = found.GetEnumerator();
        DocsEnum? docs = null;
        while (terms.MoveNext())
        {
            var articles = 0;
            // Lucene counts deleted articles until it merges them away.
            if (live is null) articles = terms.DocFreq;
            else for (docs = terms.Docs(live, docs, DocsFlags.NONE); docs.NextDoc() != DocIdSetIterator.NO_MORE_DOCS;) articles++;
            if (articles > 0) yield return (terms.Term.Utf8ToString(), articles);
        }
    }
}

/// <summary>A value of a facet.</summary>
/// <param name="Name">The value.</param>
/// <param name="Articles">How many articles have it; 1 or more.</param>
internal readonly record struct SeenName(string Name, int Articles);
