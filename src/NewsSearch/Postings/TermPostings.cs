using Lucene.Net.Codecs;
using Lucene.Net.Index;

namespace NewsSearch.Postings;

/// <summary>Where the documents and positions of a term lie, as the dictionary of terms keeps it.</summary>
internal sealed class TermPostings : BlockTermState
{
    /// <summary>Where its documents begin.</summary>
    public long DocumentsAt { get; set; }

    /// <summary>Where its positions begin.</summary>
    public long PositionsAt { get; set; }

    /// <summary>Its document when it has but one: then nothing is written of documents.</summary>
    public int OnlyDocument { get; set; } = -1;

    /// <summary>Into how many blocks its documents are cut.</summary>
    public int Blocks => (DocFreq + BlockPacking.BlockSize - 1) / BlockPacking.BlockSize;

    public override void CopyFrom(TermState other)
    {
        base.CopyFrom(other);
        var from = (TermPostings)other;
        (DocumentsAt, PositionsAt, OnlyDocument) = (from.DocumentsAt, from.PositionsAt, from.OnlyDocument);
    }
}
