using Lucene.Net.Codecs;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace NewsSearch.Postings;

/// <summary>Reads what <see cref="BlockPostingsWriter"/> wrote.</summary>
internal sealed class BlockPostingsReader : PostingsReaderBase
{
    private readonly IndexInput _documents;
    private readonly IndexInput _positions;
    private readonly int _count;
    private bool _isLent;

    public BlockPostingsReader(SegmentReadState state)
    {
        _count = state.SegmentInfo.DocCount;
        _documents = Open(state, PostingsFiles.Documents);
        try
        {
            _positions = Open(state, PostingsFiles.Positions);
            Maxima = WindowMaxima.Read(state);
        }
        catch
        {
            IOUtils.DisposeWhileHandlingException(_documents, _positions);
            throw;
        }
    }

    /// <summary>How well documents may score.</summary>
    public WindowMaxima Maxima { get; }

    /// <summary>The same postings for a dictionary, which disposes of them when it is damaged; others are read on.</summary>
    public BlockPostingsReader Lend()
    {
        var lent = (BlockPostingsReader)MemberwiseClone();
        lent._isLent = true;
        return lent;
    }

    /// <summary>Opens a file of a segment, checked to be one of ours.</summary>
    public static IndexInput Open(SegmentReadState state, string extension)
    {
        var name = IndexFileNames.SegmentFileName(state.SegmentInfo.Name, state.SegmentSuffix, extension);
        var input = state.Directory.OpenInput(name, state.Context);
        try
        {
            CodecUtil.CheckHeader(input, extension, PostingsFiles.Version, PostingsFiles.Version);
            return input;
        }
        catch
        {
            input.Dispose();
            throw;
        }
    }

    public override void Init(IndexInput termsIn) =>
        CodecUtil.CheckHeader(termsIn, PostingsFiles.Documents, PostingsFiles.Version, PostingsFiles.Version);

    public override BlockTermState NewTermState() => new TermPostings();

    public override void DecodeTerm(long[] longs, DataInput input, FieldInfo fieldInfo, BlockTermState state, bool absolute)
    {
        var term = (TermPostings)state;
        if (absolute) (term.DocumentsAt, term.PositionsAt) = (0, 0);
        term.DocumentsAt += longs[0];
        if (fieldInfo.IndexOptions == IndexOptions.DOCS_AND_FREQS_AND_POSITIONS) term.PositionsAt += longs[1];
        term.OnlyDocument = term.DocFreq == 1 ? input.ReadVInt32() : -1;
    }

    public override DocsEnum Docs(FieldInfo fieldInfo, BlockTermState state, IBits? skipDocs, DocsEnum? reuse, DocsFlags flags) =>
        Enum(reuse).Open(Copy(state), skipDocs, fieldInfo.IndexOptions >= IndexOptions.DOCS_AND_FREQS);

    public override DocsAndPositionsEnum DocsAndPositions(
        FieldInfo fieldInfo, BlockTermState state, IBits? skipDocs, DocsAndPositionsEnum? reuse, DocsAndPositionsFlags flags) =>
        Enum(reuse).Open(Copy(state), skipDocs, hasFrequencies: true);

    /// <summary>A cursor over terms of this segment.</summary>
    public TermCursor Cursor() => new(new ByteSource(_documents), new ByteSource(_positions), _count);

    public override long RamBytesUsed() => Maxima.RamBytesUsed;

    public override void CheckIntegrity()
    {
        CodecUtil.ChecksumEntireFile(_documents);
        CodecUtil.ChecksumEntireFile(_positions);
        Maxima.CheckIntegrity();
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && !_isLent) IOUtils.Dispose(_documents, _positions, Maxima);
    }

    private BlockEnum Enum(DocsEnum? reuse) => reuse is BlockEnum used && used.IsOf(this) ? used : new BlockEnum(this, Cursor());

    // The dictionary goes on to other terms with the same state.
    private static TermPostings Copy(BlockTermState state) => (TermPostings)state.Clone();
}
