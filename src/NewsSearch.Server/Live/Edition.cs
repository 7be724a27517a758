namespace NewsSearch.Server.Live;

/// <summary>One commit of an index, open until the last question to it is answered.</summary>
/// <param name="index">The index as it stood.</param>
/// <param name="tag">Tells this commit from every other of the folder.</param>
internal sealed class Edition(NewsIndex index, string tag)
{
    // One for being the newest, and one for each question under way.
    private int _holders = 1;

    public NewsIndex Index { get; } = index;

    public string Tag { get; } = tag;

    /// <summary>Holds it open; false when it was let go of meanwhile.</summary>
    public bool TryHold()
    {
        var holders = Volatile.Read(ref _holders);
        while (holders > 0)
        {
            var seen = Interlocked.CompareExchange(ref _holders, holders + 1, holders);
            if (seen == holders) return true;
            holders = seen;
        }
        return false;
    }

    /// <summary>Lets go of it; the last to do so closes the index.</summary>
    public void Release()
    {
        if (Interlocked.Decrement(ref _holders) == 0) Index.Dispose();
    }
}
