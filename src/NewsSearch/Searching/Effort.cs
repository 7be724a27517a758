namespace NewsSearch.Searching;

/// <summary>How much of an index one request may look at: it is refused, and says why, before it holds up everybody else.</summary>
/// <remarks>
/// Counted, not timed: whether a request is refused does not depend on how busy the machine is. A step is what a posting
/// costs, a few billionths of a second; so what is allowed takes some seconds. Serves one thread.
/// </remarks>
/// <param name="cancel">Ends the request.</param>
/// <param name="most">How many steps are allowed.</param>
internal sealed class Effort(CancellationToken cancel, long most = Effort.Most)
{
    /// <summary>What it costs to look at a word of the index, in steps.</summary>
    public const int WordSteps = 60;

    /// <summary>What it costs to hold a word against a regular expression.</summary>
    public const int RegexSteps = 300;

    private const long Most = 2_000_000_000;

    private long _spent;

    public CancellationToken Cancel => cancel;

    /// <summary>Spends some steps.</summary>
    /// <param name="steps">How many.</param>
    /// <param name="on">What on, as the user wrote it.</param>
    /// <param name="column">Where it stands in the query, counted from 1; 0 for what is not of the query.</param>
    /// <exception cref="NewsSearchException">The request asks for too much.</exception>
    public void Spend(long steps, string on, int column)
    {
        cancel.ThrowIfCancellationRequested();
        if ((_spent += steps) <= most) return;
        throw QueryFaults.TooMuch(on, column);
    }
}
