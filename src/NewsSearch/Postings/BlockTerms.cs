using Lucene.Net.Codecs;
using Lucene.Net.Index;

namespace NewsSearch.Postings;

/// <summary>Lucene's dictionary of terms of a segment, with the postings it leads to.</summary>
internal sealed class BlockTerms(SegmentReadState state, BlockPostingsReader postings) : BlockTreeTermsReader<object?>(
    state.Directory, state.FieldInfos, state.SegmentInfo, postings, state.Context, state.SegmentSuffix, state.TermsIndexDivisor, null)
{
    public BlockPostingsReader Postings => postings;

    /// <summary>Those of a segment of an open index.</summary>
    public static BlockTerms Of(AtomicReader segment) =>
        segment.Fields as BlockTerms ?? throw new InvalidDataException("a segment has postings of another kind");
}
