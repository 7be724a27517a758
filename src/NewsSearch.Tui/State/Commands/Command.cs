using NewsSearch.Tui.Texts;

namespace NewsSearch.Tui.State.Commands;

/// <summary>Something that can be done: the one source of its keys, of its hint, and of its line in help and palette.</summary>
/// <param name="Id">Its name for good, for a file of keys to call it by.</param>
/// <param name="Title">What it does, for a person.</param>
/// <param name="Scope">Where its keys work.</param>
/// <param name="Keys">Its keys, the one to show first. See <see cref="KeyPress"/>.</param>
/// <param name="Run">The step that it takes.</param>
internal sealed record Command(
    string Id, Say Title, Scope Scope, IReadOnlyList<string> Keys, Func<RoomState, RoomState> Run)
{
    /// <summary>Its name in the line of keys at the bottom, or null when it is not shown there.</summary>
    public Say? Hint { get; init; }

    /// <summary>Why it cannot be done now, or null when it can.</summary>
    public Func<RoomState, Say?> Blocked { get; init; } = _ => null;

    /// <summary>Whether it makes sense to choose it by name: false for moving a caret.</summary>
    public bool InPalette { get; init; } = true;

    /// <summary>Does it, or says why not.</summary>
    public RoomState RunIn(RoomState state) =>
        Blocked(state) is { } reason ? state with { Notice = new(reason) } : Run(state);
}
