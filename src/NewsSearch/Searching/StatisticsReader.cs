using Lucene.Net.Index;
using NewsSearch.Facets;
using NewsSearch.Indexing;
using NewsSearch.Language;

namespace NewsSearch.Searching;

/// <summary>Counts what an index holds.</summary>
internal static class StatisticsReader
{
    public static IndexStatistics Read(IndexSnapshot snapshot)
    {
        var reader = snapshot.Reader;
        var (dated, inferred) = (0, 0);
        var (first, last) = (long.MaxValue, long.MinValue);
        foreach (var leaf in reader.Leaves.Select(context => context.AtomicReader))
        {
            var (firsts, lasts) = (leaf.GetNumericDocValues(Schema.FirstDay), leaf.GetNumericDocValues(Schema.LastDay));
            var (has, sources) = (leaf.GetDocsWithField(Schema.FirstDay), leaf.GetNumericDocValues(Schema.DaySource));
            if (firsts is null) continue;
            for (var document = 0; document < leaf.MaxDoc; document++)
            {
                if (!has.Get(document) || leaf.LiveDocs?.Get(document) is false) continue;
                dated++;
                if (sources.Get(document) == (long)PublishedSource.Inferred) inferred++;
                first = Math.Min(first, firsts.Get(document));
                last = Math.Max(last, lasts.Get(document));
            }
        }
        return new IndexStatistics(
            reader.NumDocs,
            dated,
            inferred,
            dated == 0 ? null : DateValue.Range(DateOnly.FromDayNumber((int)first), DateOnly.FromDayNumber((int)last)),
            Distinct(snapshot, FacetName.Person),
            Distinct(snapshot, FacetName.Place),
            Distinct(snapshot, FacetName.Organization),
            Distinct(snapshot, FacetName.Source),
            reader.IndexCommit.FileNames.Sum(snapshot.FileLength),
            snapshot.Manifest.Annotator,
            Schema.Generation(reader.IndexCommit));
    }

    /// <summary>The last day that any article was published; 0 when none is dated.</summary>
    public static long Newest(IndexReader reader)
    {
        var newest = 0L;
        foreach (var leaf in reader.Leaves.Select(context => context.AtomicReader))
        {
            // Where no day is, 0 is read.
            if (leaf.GetNumericDocValues(Schema.FirstDay) is not { } days) continue;
            for (var document = 0; document < leaf.MaxDoc; document++)
                if (leaf.LiveDocs?.Get(document) is not false) newest = Math.Max(newest, days.Get(document));
        }
        return newest;
    }

    private static int Distinct(IndexSnapshot snapshot, FacetName facet)
    {
        using var counter = new FacetCounter(facet, snapshot.Ordinals(facet));
        foreach (var document in snapshot.Articles.Documents) counter.Count(document);
        return counter.Answer(new FacetRequest(facet) { Take = 0 }).Distinct;
    }
}
