using System.Collections.Concurrent;
using Lucene.Net.Search;
using NewsSearch.Postings;

namespace NewsSearch.Scoring;

/// <summary>How long the texts of an index's fields are. Safe for several threads at once.</summary>
internal sealed class FieldLengths(IndexSearcher searcher)
{
    private readonly ConcurrentDictionary<string, (float Mean, float[] Beside)> _fields = new(StringComparer.Ordinal);

    /// <summary>The mean length of a field, and what stands beside tf in <see cref="Bm25"/>, by norm.</summary>
    public (float Mean, float[] Beside) Of(string field) => _fields.GetOrAdd(field, name =>
    {
        var statistics = searcher.CollectionStatistics(name);
        var mean = statistics.SumTotalTermFreq <= 0 ? 1 : (float)(statistics.SumTotalTermFreq / (double)statistics.MaxDoc);
        return (mean, Bm25.Lengths(mean));
    });
}
