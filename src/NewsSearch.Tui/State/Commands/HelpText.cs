using NewsSearch.Tui.Texts;

namespace NewsSearch.Tui.State.Commands;

/// <summary>A line of the help.</summary>
/// <param name="Keys">The keys, or a heading when <paramref name="Text"/> is empty; empty for running text.</param>
/// <param name="Text">What they do.</param>
internal sealed record HelpLine(string Keys, string Text);

/// <summary>Writes the help from the table of commands.</summary>
internal static class HelpText
{
    private const int Widest = 78;

    /// <summary>How many lines are on screen.</summary>
    public static int VisibleLines(RoomState state) => Math.Max(1, state.Height - 4);

    /// <summary>How many columns a text over the panels has, with its frame.</summary>
    public static int Width(RoomState state) => Math.Min(state.Width - 2, Widest);

    /// <summary>What the panel is for, its commands, those of all panels, those of the others, and the query language.</summary>
    public static IReadOnlyList<HelpLine> Lines(RoomState state, Focus panel)
    {
        var words = state.Words;
        var lines = new List<HelpLine>();
        var own = Keyboard.ScopeOf(state, panel);
        lines.AddRange(Wrap(state, words[About(state, panel)]));
        AddSection(words[Name(state, panel)], command => command.Scope.HasFlag(own) && !IsShared(command));
        AddSection(words[Say.HelpShared], IsShared);
        foreach (var other in Enum.GetValues<Focus>().Where(other => other != panel && other != Focus.Study))
            AddSection(words[Name(state, other)], command => command.Scope.HasFlag(Keyboard.ScopeOf(state, other)) && !IsShared(command));
        lines.Add(new("", ""));
        lines.Add(new(words[Say.HelpLanguage], ""));
        lines.AddRange(words[Say.HelpLanguageLines].Split("||").Select(line => line.Split("::", 2))
            .Select(parts => new HelpLine(parts[0].Trim(), parts[^1].Trim())));
        return lines;

        void AddSection(string heading, Func<Command, bool> belongs)
        {
            lines.Add(new("", ""));
            lines.Add(new(heading, ""));
            lines.AddRange(CommandTable.All.Where(command => (command.Scope & Scope.Room) != 0 && belongs(command))
                .DistinctBy(command => command.Title)
                .Select(command => (command, keys: state.Keys.Of(command)))
                .Where(row => row.keys.Length > 0)
                .Select(row => new HelpLine(string.Join("  ", row.keys.Select(words.Key)), words[row.command.Title])));
        }
    }

    /// <summary>The lines of a text, wrapped to the width that it has.</summary>
    public static IReadOnlyList<HelpLine> Wrapped(RoomState state, SheetOverlay sheet) =>
        [.. sheet.Lines.SelectMany(line => Wrap(state, line))];

    /// <summary>The name of a panel.</summary>
    public static Say Name(RoomState state, Focus panel) => panel switch
    {
        Focus.Query => Say.PanelQuery,
        Focus.Facets => Say.PanelFacets,
        Focus.Dates => Say.PanelDates,
        Focus.Results => Say.PanelResults,
        Focus.Study when state.Study is { } study => study.Name,
        _ => Say.PanelReader,
    };

    private static Say About(RoomState state, Focus panel) => panel switch
    {
        Focus.Query => Say.AboutQuery,
        Focus.Facets => Say.AboutFacets,
        Focus.Dates => Say.AboutDates,
        Focus.Results => Say.AboutResults,
        Focus.Study when state.Study is { } study => study.About,
        _ => Say.AboutReader,
    };

    // Inside the frame a column is left free on both sides.
    private static IEnumerable<HelpLine> Wrap(RoomState state, string text) =>
        Wrapping.Lines(text, Math.Max(10, Width(state) - 4)).Select(line => new HelpLine("", text.Substring(line.Start, line.Length)));

    private static bool IsShared(Command command) => (command.Scope & Scope.Panels) == Scope.Panels;
}
