using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace NewsSearch.Postings.Dictionary;

/// <summary>The terms of one field of a segment.</summary>
internal sealed class FieldTerms(IndexInput input, BlockPostingsReader postings, FieldInfo info) : Terms
{
    /// <summary>How many there are; 1 or more.</summary>
    public required long TermCount { get; init; }

    /// <summary>Where the tables of its blocks begin.</summary>
    public required long TablesAt { get; init; }

    /// <summary>How often all terms stand in all documents; -1 where that is not counted.</summary>
    public required long AllFrequencies { get; init; }

    /// <summary>In how many documents each term stands, added up.</summary>
    public required long AllDocuments { get; init; }

    /// <summary>How many documents have a term.</summary>
    public required int Documents { get; init; }

    public override IComparer<BytesRef> Comparer => BytesRef.UTF8SortedAsUnicodeComparer;

    public override long Count => TermCount;

    public override long SumTotalTermFreq => AllFrequencies;

    public override long SumDocFreq => AllDocuments;

    public override int DocCount => Documents;

    public override bool HasFreqs => info.IndexOptions >= IndexOptions.DOCS_AND_FREQS;

    public override bool HasPositions => info.IndexOptions >= IndexOptions.DOCS_AND_FREQS_AND_POSITIONS;

    public override bool HasOffsets => false;

    public override bool HasPayloads => false;

    public override TermsEnum GetEnumerator() => new TermWalk(postings, info, Blocks());

    public TermLookup Lookup() => new(Blocks());

    private TermBlocks Blocks() => new(input, info, TermCount, TablesAt);
}
