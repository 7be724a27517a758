using NewsSearch.ColumnStore;
using NewsSearch.Postings;

namespace NewsSearch.Scoring;

/// <summary>What scoring needs of a field of a segment. Safe for several threads at once.</summary>
/// <param name="norms">For each document, its length in the field, as Lucene encodes it; null where the field has no lengths.</param>
/// <param name="lengths">What stands beside tf in the formula, by norm.</param>
/// <param name="kept">The mean length that the segment's maxima hold for; null when it has none.</param>
/// <param name="mean">The mean length in the index.</param>
internal sealed class FieldScores(NumberColumn? norms, float[] lengths, float? kept, float mean)
{
    private float[]? _most;

    public NumberColumn? Column => norms;

    /// <summary>The documents' lengths; empty where the field has none.</summary>
    public ReadOnlySpan<byte> Norms => norms is not null && norms.TryBytes(out var bytes) ? bytes : [];

    public float[] Lengths => lengths;

    /// <summary>Which share of its weight a term scores at most, by the maximum kept of it.</summary>
    public float[] Most => _most ??= MakeMost();

    // Texts of the whole index may be longer on average than those of the segment, and a text of a given length then
    // counts as a shorter one: the share rises, at most as if its part beside tf fell in that proportion.
    private float[] MakeMost()
    {
        var proportion = Math.Min(1, (kept ?? mean) / mean);
        var most = new float[WindowMaxima.Whole + 1];
        for (var i = 1; i < most.Length; i++)
        {
            var share = (float)i / WindowMaxima.Whole;
            most[i] = share / (share + proportion * (1 - share));
        }
        return most;
    }
}
