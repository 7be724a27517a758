using NewsSearch.ColumnStore;
using NewsSearch.Postings;

namespace NewsSearch.Scoring;

/// <summary>A term of a text field, ranked by <see cref="Bm25"/>.</summary>
/// <param name="cursor">Stands on the term.</param>
/// <param name="segment">The segment.</param>
/// <param name="field">The term's field.</param>
/// <param name="weight">What a text scores that is full of the term.</param>
/// <param name="lengths">What stands beside tf in the formula, by norm.</param>
/// <param name="row">The term's maxima and the mean length they hold for, if it is frequent.</param>
/// <param name="mean">The mean length in the index.</param>
/// <param name="scratch">Gives room for a block.</param>
internal sealed class TermClause(
    TermCursor cursor, SegmentScores segment, string field, float weight, float[] lengths, (ColumnBytes Maxima, float MeanLength)? row, float mean, Scratch scratch)
    : Clause
{
    private readonly NumberColumn? _norms = segment.Norms(field);
    private readonly int[] _documents = scratch.Block();
    private readonly int[] _frequencies = scratch.Block();
    private int _block = -1;
    private int _count;
    private bool _hasFrequencies;

    public override long Cost => cursor.Term.DocFreq;

    public override void Match(ulong[] to, ulong[]? within)
    {
        for (var block = 0; block < cursor.Blocks; block++)
        {
            if (within is not null && cursor.Blocks > 1)
            {
                var last = block < cursor.Blocks - 1 ? cursor.LastDocument(block) : segment.Documents - 1;
                if (!Bits.Any(within, cursor.LastDocument(block - 1) + 1, last)) continue;
            }
            if (block != _block && cursor.TryMark(block, to)) continue;
            Go(block);
            foreach (var document in _documents.AsSpan(0, _count)) to[document >> 6] |= 1UL << document;
        }
    }

    public override void Bound(float[] bounds)
    {
        if (row is null)
        {
            BoundEach(bounds);
            return;
        }
        // Texts of the whole index may be longer on average than those of the segment, and a text of a given length then
        // counts as a shorter one: the share rises, at most as if its part beside tf fell in that proportion.
        var proportion = Math.Min(1, row.Value.MeanLength / mean);
        Span<float> most = stackalloc float[WindowMaxima.Whole + 1];
        for (var i = 1; i < most.Length; i++)
        {
            var share = (float)i / WindowMaxima.Whole;
            most[i] = weight * (share / (share + proportion * (1 - share)));
        }
        var maxima = row.Value.Maxima.Span;
        for (var i = 0; i < maxima.Length; i++) bounds[i] += most[maxima[i]];
    }

    public override void Score(Window window)
    {
        if (row is { } kept && kept.Maxima.Span[window.Number] == 0) return;
        var block = _block >= 0 && _count > 0 && _documents[0] <= window.First ? _block : 0;
        block = cursor.Blocks > 1 ? cursor.Seek(block, window.First) : 0;
        var scores = window.Scores;
        for (; block < cursor.Blocks; block++)
        {
            Go(block);
            if (_documents[0] >= window.End) return;
            if (!_hasFrequencies) ReadFrequencies();
            Score(window.First, scores);
            if (_documents[_count - 1] >= window.End - 1) return;
        }
    }

    // Those of the block that lie in the window.
    private void Score(int first, float[] scores)
    {
        var documents = _documents.AsSpan(0, _count);
        var frequencies = _frequencies.AsSpan(0, _count);
        var norms = Norms;
        var from = documents[0] >= first ? 0 : documents.BinarySearch(first);
        for (var i = from < 0 ? ~from : from; i < documents.Length; i++)
        {
            var at = documents[i] - first;
            if ((uint)at >= (uint)scores.Length) return;
            scores[at] += Share(frequencies[i], norms.IsEmpty ? (byte)0 : norms[documents[i]]);
        }
    }

    private ReadOnlySpan<byte> Norms => _norms is not null && _norms.TryBytes(out var bytes) ? bytes : [];

    private float Share(float frequency, byte norm) => weight * (frequency / (frequency + lengths[norm]));

    private void BoundEach(float[] bounds)
    {
        var (number, most) = (-1, 0f);
        for (var block = 0; block < cursor.Blocks; block++)
        {
            Go(block);
            if (!_hasFrequencies) ReadFrequencies();
            var norms = Norms;
            for (var i = 0; i < _count; i++)
            {
                var window = _documents[i] >> WindowMaxima.WindowShift;
                if (window != number)
                {
                    if (number >= 0) bounds[number] += most;
                    (number, most) = (window, 0);
                }
                most = Math.Max(most, Share(_frequencies[i], norms.IsEmpty ? (byte)0 : norms[_documents[i]]));
            }
        }
        if (number >= 0) bounds[number] += most;
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
