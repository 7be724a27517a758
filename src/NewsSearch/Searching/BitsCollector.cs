using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace NewsSearch.Searching;

/// <summary>Takes down which documents match.</summary>
internal sealed class BitsCollector(int documents) : ICollector
{
    private int _base;

    public FixedBitSet Bits { get; } = new(Math.Max(documents, 1));

    public bool AcceptsDocsOutOfOrder => true;

    public void SetScorer(Scorer scorer) { }

    public void SetNextReader(AtomicReaderContext context) => _base = context.DocBase;

    public void Collect(int doc) => Bits.Set(_base + doc);
}
