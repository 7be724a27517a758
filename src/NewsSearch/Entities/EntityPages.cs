using Lucene.Net.Index;
using Lucene.Net.Util;
using NewsSearch.Curating;
using NewsSearch.Indexing;
using NewsSearch.Language;
using NewsSearch.Searching;

namespace NewsSearch.Entities;

/// <summary>Reads <see cref="EntityPage"/>s from an index.</summary>
internal static class EntityPages
{
    /// <summary>The page of the entity that a filter by this name finds first; null when no article names it.</summary>
    public static EntityPage? Read(IndexSnapshot snapshot, FacetName facet, string name, CancellationToken cancel)
    {
        var value = Value(snapshot, facet, name, cancel);
        if (value is null) return Hidden(snapshot, facet, name, cancel);
        return Page(snapshot, facet, snapshot.Entities(facet).Find(value) ?? new EntityGroup(value, [value]), cancel);
    }

    private static EntityPage? Page(IndexSnapshot snapshot, FacetName facet, EntityGroup group, CancellationToken cancel)
    {
        var reader = snapshot.Reader;
        var all = new FixedBitSet(Math.Max(reader.MaxDoc, 1));
        var variants = new List<EntityVariant>();
        foreach (var (own, member) in group.Values(facet))
        {
            cancel.ThrowIfCancellationRequested();
            if (snapshot.Terms.With(Schema.Facet(own), member) is not { } documents) continue;
            all.Or(documents);
            var (from, to) = Days(reader, documents);
            variants.Add(new EntityVariant(member, documents.Cardinality, from, to)
            {
                IsUsers = snapshot.Curation.Facts(FactKind.Entity).ContainsKey(EntityFact.KeyOf(own, member)),
                From = own == facet ? null : own,
            });
        }
        if (variants.Count == 0) return null;
        var (first, last) = Days(reader, all);
        return new EntityPage(facet, group.Name, all.Cardinality, first, last,
            [.. variants.OrderByDescending(variant => variant.Articles).ThenBy(variant => variant.Name, StringComparer.Ordinal)],
            [.. group.Values(facet).GroupBy(value => value.Facet, value => value.Value).SelectMany(values => Evidence(snapshot, values.Key, [.. values], cancel))]);
    }

    // What the user hid has the names that it was hidden with, and those that the archive takes for the same.
    private static EntityPage? Hidden(IndexSnapshot snapshot, FacetName facet, string name, CancellationToken cancel)
    {
        var forms = new WordForms(RootFinder.Default);
        var folded = FoldedText.Of(forms, name);
        var away = snapshot.Entities(facet).Away.Where(value => value.Value is null).Select(value => value.Key).ToHashSet(StringComparer.Ordinal);
        var clean = FacetValues.Clean(name);
        var found = away.Contains(clean) ? clean : away.Order(StringComparer.Ordinal).FirstOrDefault(value => FoldedText.Of(forms, value) == folded);
        if (found is null) return null;
        var harvested = snapshot.Harvested(facet).Find(found);
        List<string> members = [.. (harvested?.Members ?? [found]).Where(away.Contains)];
        return Page(snapshot, facet, new EntityGroup(harvested?.Name ?? found, members), cancel) is { } page ? page with { IsHidden = true } : null;
    }

    /// <summary>The value itself, else the most frequent one that reads the same.</summary>
    private static string? Value(IndexSnapshot snapshot, FacetName facet, string name, CancellationToken cancel)
    {
        var clean = FacetValues.Clean(name);
        if (snapshot.Entities(facet).Find(clean) is not null) return clean;
        if (!snapshot.Entities(facet).Away.ContainsKey(clean) && snapshot.Terms.With(Schema.Facet(facet), clean) is not null) return clean;
        var counts = new Search(snapshot, new SearchRequest
        {
            Filters = [new Filter(facet, [name])],
            Facets = [new FacetRequest(facet) { Take = int.MaxValue }],
            Take = 0,
        }, cancel).Run();
        var forms = new WordForms(RootFinder.Default);
        var folded = FoldedText.Of(forms, name);
        return counts.Facets[0].Value.Values.Select(count => count.Value).FirstOrDefault(value =>
            FoldedText.Of(forms, value) == folded
            || snapshot.Entities(facet).Find(value)?.Values(facet).Any(member => FoldedText.Of(forms, member.Value) == folded) == true);
    }

    private static IEnumerable<EntityEvidence> Evidence(IndexSnapshot snapshot, FacetName facet, HashSet<string> members, CancellationToken cancel)
    {
        if (!EntityHarvest.Facets.Contains(facet)) return [];
        return EntityHarvest.Claims(snapshot.Reader, facet)
            .Where(claim => members.Contains(claim.Name) || members.Contains(claim.Variant))
            .OrderByDescending(claim => claim.Articles).ThenBy(claim => claim.Variant, StringComparer.Ordinal)
            .ThenBy(claim => claim.Name, StringComparer.Ordinal).ThenBy(claim => claim.Origin)
            .Select(claim => new EntityEvidence(claim.Variant, claim.Name, claim.Origin, claim.Articles, Example(snapshot, facet, claim, cancel)));
    }

    private static string Example(IndexSnapshot snapshot, FacetName facet, EntityClaim claim, CancellationToken cancel)
    {
        var documents = snapshot.Terms.With(Schema.Called(facet), claim.Term)!;
        cancel.ThrowIfCancellationRequested();
        return snapshot.Articles.Hit(First(snapshot.Reader, documents)).Card.Id;
    }

    // Whose id comes first. Within a segment, ids are in order already.
    private static int First(IndexReader reader, FixedBitSet documents)
    {
        var (first, found, id) = (new BytesRef(), -1, new BytesRef());
        foreach (var leaf in reader.Leaves)
        {
            if (leaf.AtomicReader.GetSortedDocValues(Schema.Id) is not { } ids) continue;
            var least = -1;
            foreach (var document in Each(documents, leaf.DocBase, leaf.DocBase + leaf.AtomicReader.MaxDoc).Select(document => document - leaf.DocBase))
                if (least < 0 || ids.GetOrd(document) < ids.GetOrd(least)) least = document;
            if (least < 0) continue;
            ids.Get(least, id);
            if (found < 0 || id.CompareTo(first) < 0) (first, found) = (BytesRef.DeepCopyOf(id), leaf.DocBase + least);
        }
        return found;
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
