using Lucene.Net.Codecs;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace NewsSearch.Postings;

/// <summary>Lucene's dictionary of terms of a segment, which segments written before have.</summary>
internal sealed class LuceneTerms(SegmentReadState state, BlockPostingsReader postings) : BlockTreeTermsReader<object?>(
    state.Directory, state.FieldInfos, state.SegmentInfo, postings, state.Context, state.SegmentSuffix, state.TermsIndexDivisor, null), ISegmentPostings
{
    public BlockPostingsReader Postings => postings;

    public ITermLookup? Lookup(string field) => GetTerms(field)?.GetEnumerator() is { } terms ? new Looking(terms) : null;

    private sealed class Looking(TermsEnum terms) : ITermLookup
    {
        public TermPostings? Find(BytesRef term) => terms.SeekExact(term) ? (TermPostings)terms.GetTermState() : null;
    }
}
