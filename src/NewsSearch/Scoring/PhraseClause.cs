using NewsSearch.ColumnStore;

namespace NewsSearch.Scoring;

/// <summary>Terms side by side, or two terms near each other, ranked by <see cref="Postings.Bm25"/>.</summary>
/// <param name="terms">The terms: where they stand, their place in the phrase, and their documents.</param>
/// <param name="slop">By how many places two terms may stand elsewhere; 0 for side by side.</param>
/// <param name="segment">The segment.</param>
/// <param name="field">What scoring needs of the terms' field.</param>
/// <param name="weight">What a text scores that is full of the phrase.</param>
/// <param name="scratch">Gives sets.</param>
internal sealed class PhraseClause(
    (TermPositions Positions, int Place, TermClause Documents)[] terms, int slop, SegmentScores segment, FieldScores field, float weight, Scratch scratch)
    : Clause
{
    private readonly NumberColumn _norms = field.Column ?? throw new InvalidDataException("a field of phrases has no lengths");
    private readonly List<int> _matches = [];
    private readonly List<float> _scores = [];
    private int[] _starts = [];

    public override long Cost { get; } = terms.Min(term => term.Documents.Cost);

    /// <summary>What a document scores at most.</summary>
    public float Most => weight;

    /// <summary>Whether all its terms may stand in a document that matches the query. After their match, though it was not matched itself.</summary>
    public override bool MayHave(int document)
    {
        foreach (var (_, _, documents) in terms)
            if (!documents.MayHave(document)) return false;
        return true;
    }

    /// <summary>Adds the documents of a window that may have all its terms. After their match.</summary>
    public void MarkTerms(int window, Span<ulong> to)
    {
        Span<ulong> all = stackalloc ulong[Window.Words];
        Span<ulong> one = stackalloc ulong[Window.Words];
        all.Fill(ulong.MaxValue);
        foreach (var (_, _, documents) in terms)
        {
            one.Clear();
            documents.Mark(window, one);
            for (var i = 0; i < all.Length; i++) all[i] &= one[i];
        }
        Bits.Or(all, to);
    }

    public override void Match(ulong[] to, ulong[]? within)
    {
        _matches.Clear();
        _scores.Clear();
        foreach (var term in terms.OrderBy(term => term.Documents.Cost))
        {
            var found = scratch.Set(segment.Documents);
            term.Documents.Match(found, within);
            if (within is not null) Bits.And(found, within);
            within = found;
        }
        for (var i = 0; i < within!.Length; i++)
        {
            for (var word = within[i]; word != 0; word &= word - 1)
            {
                var document = (i << 6) + System.Numerics.BitOperations.TrailingZeroCount(word);
                var score = ScoreOf(document);
                if (score == 0) continue;
                Bits.Set(to, document);
                _matches.Add(document);
                _scores.Add(score);
            }
        }
    }

    public override void Mark(int window, Span<ulong> to)
    {
        var first = window * Window.Size;
        for (var i = From(first); i < _matches.Count && _matches[i] - first < Window.Size; i++)
            to[(_matches[i] - first) >> 6] |= 1UL << _matches[i];
    }

    public override void Score(Window window)
    {
        for (var i = From(window.First); i < _matches.Count && _matches[i] < window.End; i++)
            window.Scores[_matches[i] - window.First] += _scores[i];
    }

    public override void Score(int document, ref float score)
    {
        if (_matches.BinarySearch(document) is >= 0 and var found) score += _scores[found];
    }

    protected override float[] Bound()
    {
        var bounds = scratch.Sums(Bits.Words(segment.Documents) / Window.Words);
        for (var i = 0; i < _matches.Count; i++)
        {
            ref var bound = ref bounds[_matches[i] / Window.Size];
            bound = Math.Max(bound, _scores[i]);
        }
        return bounds;
    }

    // The first match that is not before a document.
    private int From(int document)
    {
        var from = _matches.BinarySearch(document);
        return from < 0 ? ~from : from;
    }

    /// <summary>What a document scores; 0 when the phrase is not in it. Asked for rising documents it is fastest.</summary>
    public float ScoreOf(int document)
    {
        var frequency = slop == 0 ? Exactly(document) : Near(document);
        return frequency == 0 ? 0 : weight * (frequency / (frequency + field.Lengths[(byte)_norms.At(document)]));
    }

    private float Exactly(int document)
    {
        // Most phrases are of two words, and these need no list of where they may begin.
        if (terms.Length == 2) return Pairs(terms[0].Positions.In(document), terms[1].Positions.In(document), terms[1].Place - terms[0].Place);
        var count = -1;
        foreach (var (positions, place, _) in terms)
        {
            var found = positions.In(document);
            if (found.IsEmpty) return 0;
            if (count < 0)
            {
                if (_starts.Length < found.Length) _starts = new int[found.Length * 2];
                foreach (var position in found) _starts[++count] = position - place;
                count++;
                continue;
            }
            var (kept, at) = (0, 0);
            for (var i = 0; i < count; i++)
            {
                while (at < found.Length && found[at] - place < _starts[i]) at++;
                if (at == found.Length) break;
                if (found[at] - place == _starts[i]) _starts[kept++] = _starts[i];
            }
            if (kept == 0) return 0;
            count = kept;
        }
        return count;
    }

    // How many of the second stand so far behind one of the first.
    private static int Pairs(ReadOnlySpan<int> first, ReadOnlySpan<int> second, int distance)
    {
        var (pairs, at) = (0, 0);
        foreach (var position in first)
        {
            while (at < second.Length && second[at] - distance < position) at++;
            if (at == second.Length) break;
            if (second[at] - distance == position) pairs++;
        }
        return pairs;
    }

    // As Lucene counts: each time one term passes the other, the nearest that they came counts, the less the further apart.
    private float Near(int document)
    {
        var first = terms[0].Positions.In(document);
        var second = terms[1].Positions.In(document);
        if (first.IsEmpty || second.IsEmpty) return 0;
        var (i, j) = (0, 0);
        var (a, b) = (first[0] - terms[0].Place, second[0] - terms[1].Place);
        var end = Math.Max(a, b);
        var isFirst = a != b ? a < b : terms[0].Place < terms[1].Place;
        var length = end - (isFirst ? a : b);
        var frequency = 0f;
        while (true)
        {
            if (isFirst)
            {
                if (++i == first.Length) break;
                a = first[i] - terms[0].Place;
            }
            else
            {
                if (++j == second.Length) break;
                b = second[j] - terms[1].Place;
            }
            var (moved, other) = isFirst ? (a, b) : (b, a);
            end = Math.Max(end, moved);
            if (moved > other)
            {
                if (length <= slop) frequency += 1f / (length + 1);
                isFirst = !isFirst;
                length = end - other;
            }
            else
            {
                length = Math.Min(length, end - moved);
            }
        }
        return length <= slop ? frequency + 1f / (length + 1) : frequency;
    }
}
