using NewsSearch.Tui.State.Commands;
using NewsSearch.Tui.Texts;

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

/// <summary>Makes the lists to choose from.</summary>
internal static class Picks
{
    /// <summary>The lines that match what is typed, the best first; all of them in their order when nothing is.</summary>
    public static IReadOnlyList<Pick> Of(RoomState state, PickOverlay overlay)
    {
        var all = All(state, overlay.Kind);
        var typed = overlay.Typed.Text;
        return
        [
            .. all.Select(pick => (pick, score: FuzzyMatch.Score(typed, pick.Name)))
                .Where(match => match.score is not null)
                .OrderByDescending(match => match.score)
                .ThenByDescending(match => match.pick.Rank)
                .Select(match => match.pick),
        ];
    }

    /// <summary>What the list is called.</summary>
    public static Say Title(PickKind kind) => kind switch
    {
        _ => Say.PaletteTitle,
    };

    private static IEnumerable<Pick> All(RoomState state, PickKind kind) => kind switch
    {
        _ => Commands(state),
    };

    // What can be given from the panel where the reader is comes first, what works everywhere before what does not.
    private static IEnumerable<Pick> Commands(RoomState state)
    {
        var (under, scope) = (state with { Overlay = null }, Keyboard.ScopeOf(state, state.Focus));
        return CommandTable.All.Where(command => command.InPalette && (command.Scope & Scope.Room) != 0)
            .Select(command => new Pick(state.Words[command.Title], command.RunIn)
            {
                Note = state.Words.Key(state.Keys.First(command)),
                Blocked = command.Blocked(under) is { } reason ? state.Words[reason] : null,
                Rank = command.Scope.HasFlag(scope) ? 1 : 0,
            });
    }
}
