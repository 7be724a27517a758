using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using NewsSearch.Facets;

namespace NewsSearch.Searching;

/// <summary>Takes every match of the query once: filters it, counts it, and passes it on to be ranked.</summary>
/// <remarks>
/// Drill-sideways: a document that fails the included values of one facet only still counts for that facet.
/// </remarks>
/// <param name="excluded">Documents that no count knows of; null for none.</param>
/// <param name="included">For each filtered facet, the documents with one of its values.</param>
/// <param name="later">Documents of which a copy counts instead, but for facets; null for none.</param>
/// <param name="counters">One for each facet to count.</param>
/// <param name="histograms">Count what passed every filter.</param>
/// <param name="top">Ranks the hits; null when none are wanted.</param>
/// <param name="cancel">Ends the search.</param>
internal sealed class MatchCollector(
    FixedBitSet? excluded,
    IReadOnlyList<KeyValuePair<FacetName, FixedBitSet>> included,
    FixedBitSet? later,
    IReadOnlyList<FacetCounter> counters,
    IReadOnlyList<HistogramCounter> histograms,
    ICollector? top,
    CancellationToken cancel) : ICollector
{
    // For each entry of `included`, who counts what fails that one alone.
    private readonly FacetCounter?[] _sideways =
        [.. included.Select(entry => counters.FirstOrDefault(counter => counter.Facet == entry.Key))];

    private int _base;
    private int _seen;

    /// <summary>How many documents passed every filter.</summary>
    public int Total { get; private set; }

    public bool AcceptsDocsOutOfOrder => false;

    public void SetScorer(Scorer scorer) => top?.SetScorer(scorer);

    public void SetNextReader(AtomicReaderContext context)
    {
        cancel.ThrowIfCancellationRequested();
        _base = context.DocBase;
        top?.SetNextReader(context);
    }

    public void Collect(int doc)
    {
        if ((++_seen & 1023) == 0) cancel.ThrowIfCancellationRequested();
        var number = _base + doc;
        if (excluded is not null && excluded.Get(number)) return;
        var failed = -1;
        for (var i = 0; i < included.Count; i++)
        {
            if (included[i].Value.Get(number)) continue;
            if (failed >= 0) return;
            failed = i;
        }
        if (failed >= 0)
        {
            _sideways[failed]?.Count(number);
            return;
        }
        foreach (var counter in counters) counter.Count(number);
        if (later is not null && later.Get(number)) return;
        Total++;
        foreach (var histogram in histograms) histogram.Count(number);
        top?.Collect(doc);
    }
}
