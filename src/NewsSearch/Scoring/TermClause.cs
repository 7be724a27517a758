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
internal sealed class TermClause(
    TermCursor cursor, SegmentScores segment, string field, float weight, float[] lengths, (byte[] Maxima, float MeanLength)? row, float mean)
    : Clause
{
    private readonly byte[] _norms = segment.Norms(field);
    private readonly int[] _documents = new int[BlockPacking.BlockSize];
    private readonly int[] _frequencies = new int[BlockPacking.BlockSize];
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
        var maxima = row.Value.Maxima;
        for (var i = 0; i < maxima.Length; i++) bounds[i] += most[maxima[i]];
    }

    public override void Score(Window window)
    {
        if (row is { } kept && kept.Maxima[window.Number] == 0) return;
        var block = _block >= 0 && _count > 0 && _documents[0] <= window.First ? _block : 0;
        block = cursor.Blocks > 1 ? cursor.Seek(block, window.First) : 0;
        var scores = window.Scores;
        for (; block < cursor.Blocks; block++)
        {
            Go(block);
            if (_documents[0] >= window.End) return;
            if (!_hasFrequencies) ReadFrequencies();
            for (var i = 0; i < _count; i++)
            {
                var at = (uint)(_documents[i] - window.First);
                if (at < (uint)scores.Length) scores[at] += Share(i);
            }
            if (_documents[_count - 1] >= window.End - 1) return;
        }
    }

    private float Share(int i)
    {
        float frequency = _frequencies[i];
        return weight * (frequency / (frequency + lengths[_norms[_documents[i]]]));
    }

    private void BoundEach(float[] bounds)
    {
        var (number, most) = (-1, 0f);
        for (var block = 0; block < cursor.Blocks; block++)
        {
            Go(block);
            if (!_hasFrequencies) ReadFrequencies();
            for (var i = 0; i < _count; i++)
            {
                var window = _documents[i] >> WindowMaxima.WindowShift;
                if (window != number)
                {
                    if (number >= 0) bounds[number] += most;
                    (number, most) = (window, 0);
                }
                most = Math.Max(most, Share(i));
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
