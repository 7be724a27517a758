using NewsSearch.Tui.Texts;

namespace NewsSearch.Tui.State.Commands;

/// <summary>A line of the help.</summary>
/// <param name="Keys">The keys, or a heading when <paramref name="Text"/> is empty.</param>
/// <param name="Text">What they do.</param>
internal sealed record HelpLine(string Keys, string Text);

/// <summary>Writes the help from the table of commands.</summary>
internal static class HelpText
{
    /// <summary>How many lines are on screen.</summary>
    public static int VisibleLines(RoomState state) => Math.Max(1, state.Height - 4);

    /// <summary>The commands of the panel, those of all panels, those of the others, and the query language.</summary>
    public static IReadOnlyList<HelpLine> Lines(RoomState state, Focus panel)
    {
        var words = state.Words;
        var lines = new List<HelpLine>();
        var own = Keyboard.ScopeOf(panel);
        AddSection(words[Name(panel)], command => command.Scope.HasFlag(own) && !IsShared(command));
        AddSection(words[Say.HelpShared], IsShared);
        foreach (var other in Enum.GetValues<Focus>().Where(other => other != panel))
            AddSection(words[Name(other)], command => command.Scope.HasFlag(Keyboard.ScopeOf(other)) && !IsShared(command));
        lines.Add(new("", ""));
        lines.Add(new(words[Say.HelpLanguage], ""));
        lines.AddRange(words[Say.HelpLanguageLines].Split("||").Select(line => line.Split("::", 2))
            .Select(parts => new HelpLine(parts[0].Trim(), parts[^1].Trim())));
        return lines;

        void AddSection(string heading, Func<Command, bool> belongs)
        {
            if (lines.Count > 0) lines.Add(new("", ""));
            lines.Add(new(heading, ""));
            lines.AddRange(CommandTable.All.Where(command => (command.Scope & Scope.Room) != 0 && belongs(command))
                .DistinctBy(command => command.Title)
                .Select(command => new HelpLine(Keys(command, words), words[command.Title])));
        }
    }

    /// <summary>The name of a panel.</summary>
    public static Say Name(Focus panel) => panel switch
    {
        Focus.Query => Say.PanelQuery,
        Focus.Facets => Say.PanelFacets,
        Focus.Results => Say.PanelResults,
        _ => Say.PanelReader,
    };

    private static string Keys(Command command, Wording words) => string.Join("  ", command.Keys.Select(words.Key));

    private static bool IsShared(Command command) => (command.Scope & Scope.Panels) == Scope.Panels;
}
