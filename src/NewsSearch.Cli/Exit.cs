namespace NewsSearch.Cli;

/// <summary>What the program ends with. Scripts depend on these, as they do on grep's.</summary>
internal static class Exit
{
    /// <summary>Done; for a search, something was found.</summary>
    public const int Done = 0;

    public const int NothingFound = 1;

    /// <summary>The command line or the query cannot be understood.</summary>
    public const int Usage = 2;

    /// <summary>There is no index, or it is of another version.</summary>
    public const int NoIndex = 3;

    public const int IndexDamaged = 4;

    /// <summary>The work was done, but some inputs were rejected.</summary>
    public const int Rejections = 5;

    /// <summary>A bug in this program.</summary>
    public const int Bug = 70;

    /// <summary>The output cannot be written: the disk is full, or may not be written.</summary>
    public const int CannotWrite = 74;

    /// <summary>Another writer has the index.</summary>
    public const int Locked = 75;

    public const int HungUp = 129;

    public const int Interrupted = 130;

    public const int Terminated = 143;

    public static int For(Problem problem) => problem switch
    {
        Problem.IndexMissing or Problem.IndexVersion => NoIndex,
        Problem.IndexDamaged => IndexDamaged,
        Problem.Locked => Locked,
        Problem.CannotWrite => CannotWrite,
        _ => Usage,
    };
}
