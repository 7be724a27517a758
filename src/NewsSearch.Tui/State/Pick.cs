namespace NewsSearch.Tui.State;

/// <summary>A line of a list to choose from.</summary>
/// <param name="Name">What it is called, and found by.</param>
/// <param name="Run">What choosing it does, once the list is closed.</param>
internal sealed record Pick(string Name, Func<RoomState, RoomState> Run)
{
    /// <summary>What stands at its right end: a key, a number.</summary>
    public string Note { get; init; } = "";

    /// <summary>Why it cannot be chosen now, or null.</summary>
    public string? Blocked { get; init; }

    /// <summary>What puts it before others that match as well.</summary>
    public int Rank { get; init; }
}
