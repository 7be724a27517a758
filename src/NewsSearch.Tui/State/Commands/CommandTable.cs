using System.Collections.Immutable;

namespace NewsSearch.Tui.State.Commands;

/// <summary>All commands. Nothing is done by key, mouse or palette that does not stand here.</summary>
internal static class CommandTable
{
    /// <summary>The commands, those of the panels before those that work everywhere.</summary>
    public static ImmutableArray<Command> All { get; } =
    [
        .. QueryCommands.All, .. FacetCommands.All, .. ResultCommands.All, .. ReaderCommands.All,
        .. MoveCommands.All, .. FilterCommands.All, .. RoomCommands.All, .. OverlayCommands.All,
    ];

    /// <summary>The command of a key in a scope, or null.</summary>
    public static Command? Find(Scope scope, string key) =>
        All.FirstOrDefault(command => command.Scope.HasFlag(scope) && command.Keys.Contains(key));

    /// <summary>The command of that id. There must be one.</summary>
    public static Command ById(string id) => All.Single(command => command.Id == id);

    /// <summary>Those that a person chooses by name from a panel, best match first.</summary>
    public static IReadOnlyList<Command> Matching(RoomState state, string typed)
    {
        var scope = Keyboard.ScopeOf(state.Focus);
        return
        [
            .. All.Where(command => command.InPalette && (command.Scope & Scope.Room) != 0)
                .Select(command => (command, score: FuzzyMatch.Score(typed, state.Words[command.Title])))
                .Where(match => match.score is not null)
                .OrderByDescending(match => match.score)
                .ThenByDescending(match => match.command.Scope.HasFlag(scope))
                .Select(match => match.command),
        ];
    }
}
