using NewsSearch.Postings;

namespace NewsSearch.Scoring;

/// <summary>256 documents side by side, being scored.</summary>
internal sealed class Window
{
    public const int Size = 1 << WindowMaxima.WindowShift;

    /// <summary>The words of bits that a window's documents have in a set.</summary>
    public const int Words = Size / 64;

    /// <summary>Which window of the segment it is.</summary>
    public int Number { get; private set; }

    /// <summary>Its first document.</summary>
    public int First { get; private set; }

    /// <summary>The first document behind it.</summary>
    public int End => First + Size;

    /// <summary>The scores so far, from <see cref="First"/> on. What does not match may have one too.</summary>
    public float[] Scores { get; } = new float[Size];

    public void Start(int number)
    {
        (Number, First) = (number, number << WindowMaxima.WindowShift);
        Array.Clear(Scores);
    }
}
