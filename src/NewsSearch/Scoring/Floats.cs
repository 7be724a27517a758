using System.Numerics;

namespace NewsSearch.Scoring;

/// <summary>Sums of rows, several at once.</summary>
internal static class Floats
{
    /// <summary>Adds each of <paramref name="row"/> to its like of <paramref name="to"/>.</summary>
    public static void Add(float[] row, float[] to)
    {
        var i = 0;
        for (; i + Vector<float>.Count <= to.Length; i += Vector<float>.Count)
            (new Vector<float>(to, i) + new Vector<float>(row, i)).CopyTo(to, i);
        for (; i < to.Length; i++) to[i] += row[i];
    }

    /// <summary>Raises each of <paramref name="to"/> to its like of <paramref name="row"/>.</summary>
    public static void Raise(float[] row, float[] to)
    {
        var i = 0;
        for (; i + Vector<float>.Count <= to.Length; i += Vector<float>.Count)
            Vector.Max(new Vector<float>(to, i), new Vector<float>(row, i)).CopyTo(to, i);
        for (; i < to.Length; i++) to[i] = Math.Max(to[i], row[i]);
    }
}
