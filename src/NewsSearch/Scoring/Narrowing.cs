using System.Numerics;

namespace NewsSearch.Scoring;

/// <summary>Tells which documents of a window may score enough to be among the best, before any is scored.</summary>
/// <remarks>
/// As the bounds of some frequent terms together do not reach the threshold, a document needs one of the other terms:
/// the essential lists of H. Turtle and J. Flood, "Query evaluation: strategies and optimizations", 1995, anew for each
/// window as of S. Ding and T. Suel, 2011. What these leave is held against the bounds of the very terms that it has.
/// </remarks>
internal sealed class Narrowing
{
    private readonly Clause[] _inOrder;
    private readonly Clause[] _parts;
    private readonly PhraseClause[] _extras;
    private readonly float[][] _bounds;
    private readonly ulong[] _marks;

    // The bounds in the window at hand of those that are there.
    private readonly float[] _here;

    /// <param name="made">A clause that was matched, and what may add to its scores.</param>
    /// <param name="scratch">Gives room for marks.</param>
    public Narrowing(ClauseMaker.Made made, Scratch scratch)
    {
        var parts = new List<Clause>();
        if (made.Clause is AllClause all) all.FlattenMatching(parts);
        else made.Clause.Flatten(parts);
        _inOrder = [.. parts];
        // What costs most is to be left out first.
        _parts = [.. parts.OrderByDescending(part => part.Cost)];
        _bounds = Array.ConvertAll(_parts, part => part.Bounds);
        _extras = made.Extras;
        _here = new float[_parts.Length + _extras.Length];
        _marks = scratch.Words(_here.Length * Window.Words);
    }

    /// <summary>Takes from the documents of a window those that cannot reach a score.</summary>
    /// <param name="window">The window's number.</param>
    /// <param name="wanted">Its words of a set.</param>
    /// <param name="least">The score; bounds are exact but for rounding.</param>
    public void Narrow(int window, Span<ulong> wanted, float least)
    {
        var without = least;
        foreach (var extra in _extras) without -= extra.Most;
        Span<ulong> essential = stackalloc ulong[Window.Words];
        essential.Clear();
        var (here, others, most) = (0, 0, 0f);
        for (var i = 0; i < _parts.Length; i++)
        {
            var bound = _bounds[i][window];
            if (bound == 0) continue;
            var marks = _marks.AsSpan(here * Window.Words, Window.Words);
            marks.Clear();
            _parts[i].Mark(window, marks);
            _here[here++] = bound;
            if (most + bound < without)
            {
                most += bound;
                others++;
            }
            else
            {
                Bits.Or(marks, essential);
            }
        }
        if (others > 0)
        {
            for (var i = 0; i < wanted.Length; i++) wanted[i] &= essential[i];
        }
        foreach (var extra in _extras)
        {
            var marks = _marks.AsSpan(here * Window.Words, Window.Words);
            marks.Clear();
            extra.MarkTerms(window, marks);
            _here[here++] = extra.Most;
        }
        if (here > 1) Drop(wanted, least, here);
    }

    /// <summary>Scores one document, as the clause itself does, as long as it may reach a score.</summary>
    /// <returns>Whether it may: else its score was not added up to the end.</returns>
    public bool TryScore(int document, float least, ref float score)
    {
        var window = document / Window.Size;
        var rest = 0f;
        foreach (var part in _inOrder)
            if (part.MayHave(document)) rest += part.Bounds[window];
        foreach (var part in _inOrder)
        {
            if (!part.MayHave(document)) continue;
            if (score + rest < least) return false;
            part.Score(document, ref score);
            rest -= part.Bounds[window];
        }
        return true;
    }

    // Those whose terms do not reach it together.
    private void Drop(Span<ulong> wanted, float least, int here)
    {
        for (var i = 0; i < wanted.Length; i++)
        {
            for (var word = wanted[i]; word != 0; word &= word - 1)
            {
                var bit = BitOperations.TrailingZeroCount(word);
                var bound = 0f;
                for (var (part, at) = (0, i); part < here; part++, at += Window.Words)
                {
                    // Without a branch: which terms a document has cannot be foretold.
                    bound += _here[part] * (int)(_marks[at] >> bit & 1);
                }
                if (bound < least) wanted[i] &= ~(1UL << bit);
            }
        }
    }
}
