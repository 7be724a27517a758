using NewsSearch.Tui.State;
using NewsSearch.Tui.State.Commands;

namespace NewsSearch.Tui.Pages;

/// <summary>The last row: the keys that work here, or a message.</summary>
internal static class KeysPage
{
    // How to find everything else, and the way out, are always there.
    private static readonly string[] Always = ["room.palette", "room.help", "room.help-while-typing", "room.quit"];

    /// <summary>Draws it.</summary>
    public static void Draw(Canvas canvas, RoomState state)
    {
        var y = state.Height - 1;
        var pen = new Pen(canvas, 0, y, state.Width, Shade.Bar).Skip(1);
        var scope = Keyboard.ScopeOf(state);
        var commands = CommandTable.All.Where(command => command.Hint is not null && command.Scope.HasFlag(scope)).ToList();
        foreach (var command in commands.Where(command => Always.Contains(command.Id)).Reverse())
        {
            var (key, label) = Names(state, command);
            var columns = Columns.Of(key) + 1 + Columns.Of(label) + 2;
            if (columns > pen.Room) continue;
            pen.WriteRight("  ", Ink.Normal).WriteRight(label, Ink.Faint)
                .WriteRight(" ", Ink.Normal).WriteRight(key, Ink.Key);
            AddZone(canvas, pen.X + pen.Room, y, columns - 2, command);
        }
        if (state.Notice is { } notice)
        {
            pen.Write("» " + PlainText.Clean(state.Words.Format(notice.Text, notice.Values)), Ink.Accent);
            return;
        }
        // A screen of its own hides the panels that could be pressed instead: the way back is the first to be told.
        foreach (var command in commands.Where(command => !Always.Contains(command.Id) && command.Blocked(state) is null)
            .OrderByDescending(command => state.Focus == Focus.Study && command.Id == "room.back"))
        {
            var (key, label) = Names(state, command);
            var columns = Columns.Of(key) + 1 + Columns.Of(label);
            if (columns + 2 > pen.Room) break;
            AddZone(canvas, pen.X, y, columns, command);
            pen.Write(key, Ink.Key).Skip(1).Write(label, Ink.Faint).Skip(2);
        }
    }

    private static (string Key, string Label) Names(RoomState state, Command command) =>
        (state.Words.Key(state.Keys.First(command)), state.Words[command.Hint!.Value]);

    private static void AddZone(Canvas canvas, int x, int y, int width, Command command) =>
        canvas.AddZone(new Area(x, y, width, 1), click => click == Click.Left ? command.RunIn : null);
}
