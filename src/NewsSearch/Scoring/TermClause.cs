using NewsSearch.ColumnStore;
using NewsSearch.Postings;

namespace NewsSearch.Scoring;

/// <summary>A term of a text field, ranked by <see cref="Bm25"/>.</summary>
/// <param name="cursor">Stands on the term.</param>
/// <param name="field">What scoring needs of the term's field.</param>
/// <param name="weight">What a text scores that is full of the term.</param>
/// <param name="maxima">The term's row of maxima, if it is frequent.</param>
/// <param name="documents">How many documents the segment has.</param>
/// <param name="scratch">Gives room for a block.</param>
internal sealed class TermClause(
    TermCursor cursor, FieldScores field, float weight, ColumnBytes? maxima, int documents, Scratch scratch) : Clause
{
    // A set of its own is asked faster than blocks are, and costs as much as unpacking so many.
    private const int OwnSetBlocks = 2;

    private readonly int[] _documents = scratch.Block();
    private readonly int[] _frequencies = scratch.Block();
    private int _block = -1;
    private int _count;
    private bool _hasFrequencies;

    // The documents that match, where there are many.
    private ulong[]? _own;

    // The block last looked into, whether it was unpacked or not.
    private int _near;

    public override long Cost => cursor.Term.DocFreq;

    public override void Match(ulong[] to, ulong[]? within)
    {
        if (cursor.Blocks < OwnSetBlocks)
        {
            MarkAll(to, within);
            return;
        }
        _own = scratch.Set(documents);
        MarkAll(_own, within);
        Bits.Or(to, _own);
    }

    private void MarkAll(ulong[] to, ulong[]? within)
    {
        for (var block = 0; block < cursor.Blocks; block++)
        {
            if (within is not null && cursor.Blocks > 1)
            {
                var last = block < cursor.Blocks - 1 ? cursor.LastDocument(block) : documents - 1;
                if (!Bits.Any(within, cursor.LastDocument(block - 1) + 1, last)) continue;
            }
            if (block != _block && cursor.TryMark(block, to)) continue;
            Go(block);
            foreach (var document in _documents.AsSpan(0, _count)) to[document >> 6] |= 1UL << document;
        }
    }

    public override void Mark(int window, Span<ulong> to)
    {
        if (_own is not null)
        {
            Bits.Or(_own.AsSpan(window * Window.Words, Window.Words), to);
            return;
        }
        if (IsNotIn(window)) return;
        var first = window * Window.Size;
        for (var block = Seek(first); block < cursor.Blocks; block++)
        {
            _near = block;
            if (block == _block || !cursor.TryMark(block, first, to))
            {
                Go(block);
                MarkUnpacked(first, to);
            }
            if (block == cursor.Blocks - 1 || cursor.LastDocument(block) >= first + Window.Size - 1) return;
        }
    }

    public override void Score(Window window)
    {
        if (maxima is not null && maxima.Span[window.Number] == 0) return;
        var scores = window.Scores;
        for (var block = Seek(window.First); block < cursor.Blocks; block++)
        {
            Go(block);
            if (_documents[0] >= window.End) return;
            if (!_hasFrequencies) ReadFrequencies();
            Score(window.First, scores);
            if (_documents[_count - 1] >= window.End - 1) return;
        }
    }

    public override void Score(int document, ref float score)
    {
        if (!MayHave(document)) return;
        _near = Seek(document);
        if (!cursor.TryFind(_near, document, out var at))
        {
            Go(_near);
            at = _documents.AsSpan(0, _count).BinarySearch(document);
        }
        if (at < 0) return;
        var frequency = _near == _block && _hasFrequencies ? _frequencies[at] : cursor.Frequency(_near, at);
        var norms = field.Norms;
        score += Share(frequency, norms.IsEmpty ? (byte)0 : norms[document]);
    }

    public override bool MayHave(int document) => _own is null ? !IsNotIn(document / Window.Size) : Bits.Get(_own, document);

    protected override float[] Bound()
    {
        var bounds = scratch.Sums(WindowMaxima.Windows(documents));
        if (maxima is null)
        {
            BoundEach(bounds);
            return bounds;
        }
        var row = maxima.Span;
        var most = field.Most;
        for (var i = 0; i < row.Length && i < bounds.Length; i++) bounds[i] = weight * most[row[i]];
        return bounds;
    }

    // Of rare terms bounds tell it, unless whoever asks weighs them nothing.
    private bool IsNotIn(int window) => maxima is null && weight > 0 && Bounds[window] == 0;

    // The first block that may hold a document of at least so much.
    private int Seek(int document)
    {
        if (cursor.Blocks < 2) return 0;
        return cursor.Seek(cursor.LastDocument(_near - 1) < document ? _near : 0, document);
    }

    private void MarkUnpacked(int first, Span<ulong> to)
    {
        var unpacked = _documents.AsSpan(0, _count);
        for (var i = From(first); i < unpacked.Length && unpacked[i] - first is < Window.Size and var at; i++) to[at >> 6] |= 1UL << at;
    }

    // Those of the block that lie in the window.
    private void Score(int first, float[] scores)
    {
        var unpacked = _documents.AsSpan(0, _count);
        var frequencies = _frequencies.AsSpan(0, _count);
        var norms = field.Norms;
        for (var i = From(first); i < unpacked.Length; i++)
        {
            var at = unpacked[i] - first;
            if ((uint)at >= (uint)scores.Length) return;
            scores[at] += Share(frequencies[i], norms.IsEmpty ? (byte)0 : norms[unpacked[i]]);
        }
    }

    // The first of the block that is not before a document.
    private int From(int document)
    {
        if (_documents[0] >= document) return 0;
        var from = _documents.AsSpan(0, _count).BinarySearch(document);
        return from < 0 ? ~from : from;
    }

    private float Share(float frequency, byte norm) => weight * (frequency / (frequency + field.Lengths[norm]));

    private void BoundEach(float[] bounds)
    {
        var norms = field.Norms;
        for (var block = 0; block < cursor.Blocks; block++)
        {
            Go(block);
            if (!_hasFrequencies) ReadFrequencies();
            for (var i = 0; i < _count; i++)
            {
                ref var most = ref bounds[_documents[i] >> WindowMaxima.WindowShift];
                most = Math.Max(most, Share(_frequencies[i], norms.IsEmpty ? (byte)0 : norms[_documents[i]]));
            }
        }
    }

    private void Go(int block)
    {
        if (block == _block) return;
        _block = block;
        _count = cursor.Documents(block, _documents);
        _hasFrequencies = false;
    }

    private void ReadFrequencies()
    {
        cursor.Frequencies(_block, _frequencies);
        _hasFrequencies = true;
    }
}
