namespace NewsSearch.Tui;

/// <summary>The reading room: search and read an index in a terminal.</summary>
public static class TerminalApp
{
    /// <summary>Whether this process has a terminal to draw on; without one, <see cref="Run"/> must not be called.</summary>
    public static bool HasTerminal => throw new NotImplementedException();

    /// <summary>Runs until the reader quits, and leaves the terminal as it was, also on a signal or an error.</summary>
    /// <returns>The exit code: 0, 70 for an unexpected error (told on standard error), or 128 plus the signal.</returns>
    public static int Run(TerminalOptions options) => throw new NotImplementedException();
}

/// <summary>How the reading room looks and what it opens.</summary>
public sealed record TerminalOptions
{
    /// <summary>The folder of the index.</summary>
    public required string IndexFolder { get; init; }

    /// <summary>What to search for first; empty for everything.</summary>
    public string Query { get; init; } = "";

    /// <summary>True for Indonesian, false for English.</summary>
    public bool Indonesian { get; init; }

    /// <summary>True for no colour at all: bold, underline and reverse only.</summary>
    public bool NoColor { get; init; }
}
