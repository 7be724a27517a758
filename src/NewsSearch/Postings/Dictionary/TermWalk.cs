using Lucene.Net.Index;
using Lucene.Net.Util;

namespace NewsSearch.Postings.Dictionary;

/// <summary>Walks the terms of a field in order, as Lucene asks for them.</summary>
internal sealed class TermWalk(BlockPostingsReader postings, FieldInfo field, TermBlocks blocks) : TermsEnum
{
    private readonly BytesRef _term = new();
    private TermPostings _postings = new();
    private int _block = -1;
    private int _left;
    private int _at;
    private bool _stands;

    // Taken from a state of a term: where it stands in its block is not known until it goes on.
    private bool _isAway;

    public override IComparer<BytesRef> Comparer => BytesRef.UTF8SortedAsUnicodeComparer;

    public override BytesRef Term => _term;

    public override long Ord => throw new NotSupportedException("terms are not numbered");

    public override int DocFreq => _postings.DocFreq;

    public override long TotalTermFreq => _postings.TotalTermFreq;

    public override bool MoveNext()
    {
        if (_isAway && !SeekExact(BytesRef.DeepCopyOf(_term))) return false;
        while (_left == 0)
        {
            if (_block + 1 >= blocks.Count) return _stands = false;
            Enter(_block + 1);
        }
        Read();
        return _stands = true;
    }

    [Obsolete("Lucene's own older loops use it.")]
    public override BytesRef? Next() => MoveNext() ? _term : null;

    public override bool SeekExact(BytesRef text) => SeekCeil(text) == SeekStatus.FOUND;

    public override SeekStatus SeekCeil(BytesRef text)
    {
        // The walk's own term changes while it is looked for.
        if (text.Bytes == _term.Bytes) text = BytesRef.DeepCopyOf(text);
        var wanted = text.Bytes.AsSpan(text.Offset, text.Length);
        Enter(Math.Max(0, blocks.Find(wanted)));
        while (MoveNext())
        {
            var order = _term.Bytes.AsSpan(_term.Offset, _term.Length).SequenceCompareTo(wanted);
            if (order >= 0) return order == 0 ? SeekStatus.FOUND : SeekStatus.NOT_FOUND;
        }
        return SeekStatus.END;
    }

    public override void SeekExact(long ord) => throw new NotSupportedException("terms are not numbered");

    public override void SeekExact(BytesRef term, TermState state)
    {
        _term.CopyBytes(term);
        _postings = (TermPostings)state.Clone();
        _isAway = _stands = true;
    }

    public override TermState GetTermState() => (TermPostings)Here.Clone();

    public override DocsEnum Docs(IBits? liveDocs, DocsEnum? reuse, DocsFlags flags) => postings.Docs(field, Here, liveDocs, reuse, flags);

    public override DocsAndPositionsEnum? DocsAndPositions(IBits? liveDocs, DocsAndPositionsEnum? reuse, DocsAndPositionsFlags flags) =>
        blocks.HasPositions ? postings.DocsAndPositions(field, Here, liveDocs, reuse, flags) : null;

    private TermPostings Here => _stands ? _postings : throw new InvalidOperationException("the walk stands at no term");

    private void Enter(int block)
    {
        (_block, _left, _at, _isAway) = (block, blocks.TermsOf(block), 0, false);
        (_postings.DocumentsAt, _postings.PositionsAt) = (0, 0);
        _term.Length = 0;
    }

    private void Read()
    {
        var bytes = new TermBytes(blocks.Read(_block)) { At = _at };
        var shared = bytes.Number();
        var rest = bytes.Take(bytes.Number());
        if (shared > _term.Length) throw new CorruptIndexException("a term shares more than there is");
        _term.Grow(shared + rest.Length);
        rest.CopyTo(_term.Bytes.AsSpan(shared));
        _term.Length = shared + rest.Length;
        bytes.Postings(_postings, blocks.HasFrequencies, blocks.HasPositions);
        _at = bytes.At;
        _left--;
    }
}
