using System.Collections.Immutable;

namespace NewsSearch.Tui.State.Commands;

/// <summary>All commands. Nothing is done by key, mouse or palette that does not stand here.</summary>
internal static class CommandTable
{
    /// <summary>The commands, those of the panels before those that work everywhere.</summary>
    public static ImmutableArray<Command> All { get; } =
    [
        .. QueryCommands.All, .. FacetCommands.All, .. DateCommands.All, .. ResultCommands.All, .. ReaderCommands.All,
        .. MoveCommands.All, .. KwicCommands.All, .. KwicGroupsCommands.All, .. TrendCommands.All, .. EntityCommands.All, .. PlacesCommands.All,
        .. CompareCommands.All, .. WordsCommands.All, .. ExplainCommands.All, .. FilterCommands.All, .. RoomCommands.All,
        .. KeepCommands.All, .. TakeCommands.All, .. TypingCommands.All, .. OverlayCommands.All,
    ];

    /// <summary>The command of that id. There must be one.</summary>
    public static Command ById(string id) => All.Single(command => command.Id == id);
}
