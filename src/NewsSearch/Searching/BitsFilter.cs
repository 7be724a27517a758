using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace NewsSearch.Searching;

/// <summary>Matches the documents of a set, numbered through the whole index.</summary>
internal sealed class BitsFilter(FixedBitSet bits) : Lucene.Net.Search.Filter
{
    public FixedBitSet Set => bits;

    public override DocIdSet GetDocIdSet(AtomicReaderContext context, IBits acceptDocs) =>
        BitsFilteredDocIdSet.Wrap(new Segment(bits, context.DocBase, context.Reader.MaxDoc), acceptDocs);

    private sealed class Segment(FixedBitSet bits, int first, int count) : DocIdSet
    {
        public override DocIdSetIterator GetIterator() => new Walk(bits, first, count);
    }

    private sealed class Walk(FixedBitSet bits, int first, int count) : DocIdSetIterator
    {
        private int _doc = -1;

        public override int DocID => _doc;

        public override int NextDoc() => Advance(_doc + 1);

        public override int Advance(int target)
        {
            if (target >= count) return _doc = NO_MORE_DOCS;
            var next = bits.NextSetBit(first + target);
            return _doc = next < 0 || next >= first + count ? NO_MORE_DOCS : next - first;
        }

        public override long GetCost() => count;
    }
}
