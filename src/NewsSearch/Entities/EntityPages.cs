using Lucene.Net.Index;
using Lucene.Net.Util;
using NewsSearch.Indexing;
using NewsSearch.Language;
using NewsSearch.Searching;

namespace NewsSearch.Entities;

/// <summary>Reads <see cref="EntityPage"/>s from an index.</summary>
internal static class EntityPages
{
    /// <summary>The page of the entity that a filter by this name finds first; null when no article names it.</summary>
    public static EntityPage? Read(IndexSnapshot snapshot, FacetName facet, string name)
    {
        var (reader, entities) = (snapshot.Reader, snapshot.Entities(facet));
        var value = Value(snapshot, facet, name);
        if (value is null) return null;
        var group = entities.Find(value) ?? new EntityGroup(value, [value]);
        var all = new FixedBitSet(Math.Max(reader.MaxDoc, 1));
        var variants = new List<EntityVariant>();
        foreach (var member in group.Members)
        {
            if (snapshot.Terms.With(Schema.Facet(facet), member) is not { } documents) continue;
            all.Or(documents);
            var (from, to) = Days(reader, documents);
            variants.Add(new EntityVariant(member, documents.Cardinality, from, to));
        }
        if (variants.Count == 0) return null;
        var (first, last) = Days(reader, all);
        return new EntityPage(facet, group.Name, all.Cardinality, first, last,
            [.. variants.OrderByDescending(variant => variant.Articles).ThenBy(variant => variant.Name, StringComparer.Ordinal)],
            [.. Evidence(snapshot, facet, [.. group.Members])]);
    }

    /// <summary>The value itself, else the most frequent one that reads the same.</summary>
    private static string? Value(IndexSnapshot snapshot, FacetName facet, string name)
    {
        var clean = FacetValues.Clean(name);
        if (snapshot.Entities(facet).Find(clean) is not null || snapshot.Terms.With(Schema.Facet(facet), clean) is not null) return clean;
        var counts = new Search(snapshot, new SearchRequest
        {
            Filters = [new Filter(facet, [name])],
            Facets = [new FacetRequest(facet) { Take = int.MaxValue }],
            Take = 0,
        }, CancellationToken.None).Run();
        var forms = new WordForms(RootFinder.Default);
        var folded = FoldedText.Of(forms, name);
        return counts.Facets[0].Value.Values.Select(count => count.Value).FirstOrDefault(value =>
            FoldedText.Of(forms, value) == folded
            || snapshot.Entities(facet).Find(value)?.Members.Any(member => FoldedText.Of(forms, member) == folded) == true);
    }

    private static IEnumerable<EntityEvidence> Evidence(IndexSnapshot snapshot, FacetName facet, HashSet<string> members)
    {
        if (!EntityHarvest.Facets.Contains(facet)) return [];
        return EntityHarvest.Claims(snapshot.Reader, facet)
            .Where(claim => members.Contains(claim.Name) || members.Contains(claim.Variant))
            .OrderByDescending(claim => claim.Articles).ThenBy(claim => claim.Variant, StringComparer.Ordinal)
            .ThenBy(claim => claim.Name, StringComparer.Ordinal).ThenBy(claim => claim.Origin)
            .Select(claim => new EntityEvidence(claim.Variant, claim.Name, claim.Origin, claim.Articles, Example(snapshot, facet, claim)));
    }

    private static string Example(IndexSnapshot snapshot, FacetName facet, EntityClaim claim)
    {
        var documents = snapshot.Terms.With(Schema.Called(facet), claim.Term)!;
        return Each(documents).Select(document => snapshot.Articles.Hit(document).Card.Id).Min(StringComparer.Ordinal)!;
    }

    private static (DateOnly? First, DateOnly? Last) Days(IndexReader reader, FixedBitSet documents)
    {
        var (first, last) = (long.MaxValue, long.MinValue);
        foreach (var leaf in reader.Leaves)
        {
            var (firsts, lasts) = (leaf.AtomicReader.GetNumericDocValues(Schema.FirstDay), leaf.AtomicReader.GetNumericDocValues(Schema.LastDay));
            var dated = leaf.AtomicReader.GetDocsWithField(Schema.FirstDay);
            if (firsts is null) continue;
            foreach (var document in Each(documents, leaf.DocBase, leaf.DocBase + leaf.AtomicReader.MaxDoc).Select(document => document - leaf.DocBase))
            {
                if (!dated.Get(document)) continue;
                first = Math.Min(first, firsts.Get(document));
                last = Math.Max(last, lasts.Get(document));
            }
        }
        return first > last ? (null, null) : (DateOnly.FromDayNumber((int)first), DateOnly.FromDayNumber((int)last));
    }

    private static IEnumerable<int> Each(FixedBitSet documents, int from = 0, int to = int.MaxValue)
    {
        for (var document = from < documents.Length ? documents.NextSetBit(from) : -1; document >= 0 && document < to;
            document = document + 1 < documents.Length ? documents.NextSetBit(document + 1) : -1)
        {
            yield return document;
        }
    }
}
