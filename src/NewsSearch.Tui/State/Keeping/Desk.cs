namespace NewsSearch.Tui.State.Keeping;

/// <summary>What the reading room can have done outside of itself. Called one at a time, not on the screen's thread.</summary>
internal sealed record Desk
{
    /// <summary>Changes what the reader says of the index.</summary>
    public Action<Action<Curator>> Curate { get; init; } = _ => { };

    /// <summary>What the reader says of the index; null where nothing can be said.</summary>
    public Func<Curation?> Curation { get; init; } = () => null;

    /// <summary>Writes what a request finds to a file, in one of <see cref="RoomState.Formats"/>: request, format, path.</summary>
    /// <returns>How many articles were written.</returns>
    public Func<SearchRequest, string, string, CancellationToken, int> Export { get; init; } = (_, _, _, _) => 0;

    /// <summary>Opens a web address outside.</summary>
    public Action<Uri> Browse { get; init; } = _ => { };
}

/// <summary>Something to be done outside.</summary>
/// <param name="Run">Does it, not on the screen's thread; gives the step that tells of it.</param>
internal sealed record Errand(Func<Desk, CancellationToken, Func<RoomState, RoomState>> Run);

/// <summary>A text on its way to the clipboard.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Text">The text.</param>
internal sealed record Clip(string Name, string Text);
