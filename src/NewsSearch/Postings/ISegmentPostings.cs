using Lucene.Net.Index;
using Lucene.Net.Util;

namespace NewsSearch.Postings;

/// <summary>The postings of a segment, and the terms that lead to them.</summary>
internal interface ISegmentPostings
{
    BlockPostingsReader Postings { get; }

    /// <summary>Looks terms of a field up, for one thread; null when the segment has none of the field.</summary>
    ITermLookup? Lookup(string field);

    /// <summary>Those of a segment of an open index.</summary>
    static ISegmentPostings Of(AtomicReader segment) =>
        segment.Fields as ISegmentPostings ?? throw new InvalidDataException("a segment has postings of another kind");
}

/// <summary>Looks single terms of a field up.</summary>
internal interface ITermLookup
{
    /// <summary>Where the postings of a term lie; null when there is no such term.</summary>
    TermPostings? Find(BytesRef term);
}
