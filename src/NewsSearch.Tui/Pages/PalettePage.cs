using NewsSearch.Tui.State;
using NewsSearch.Tui.State.Commands;
using NewsSearch.Tui.Texts;

namespace NewsSearch.Tui.Pages;

/// <summary>The palette of commands, over the panels.</summary>
internal static class PalettePage
{
    /// <summary>Draws it.</summary>
    public static void Draw(Canvas canvas, RoomState state, PaletteOverlay palette)
    {
        var commands = CommandTable.Matching(state, palette.Typed.Text);
        var visible = OverlayCommands.VisibleCommands(state);
        var width = Math.Min(state.Width - 2, 64);
        var area = new Area((state.Width - width) / 2, 2, width, visible + 4);
        canvas.AddZone(new Area(0, 0, state.Width, state.Height), click => click switch
        {
            Click.Left => next => next with { Overlay = null },
            Click.WheelDown => next => OverlayCommands.MovePalette(next, 1),
            Click.WheelUp => next => OverlayCommands.MovePalette(next, -1),
            _ => next => next,
        });
        canvas.Fill(area, default);
        Frame.Draw(canvas, area, state.Words[Say.PaletteTitle], "", focused: true);

        var inside = area.Inside;
        var field = new Pen(canvas, inside.X, inside.Y, inside.Width).Skip(1).Write("❯ ", Ink.Accent);
        canvas.Caret = (field.X + Columns.Of(palette.Typed.Text.AsSpan(0, palette.Typed.Caret)), inside.Y);
        field.Write(palette.Typed.Text, Ink.Field);
        canvas.Put(inside.X, inside.Y + 1, inside.Width, new string('─', inside.Width), new Look(Ink.Frame));
        if (commands.Count == 0)
            new Pen(canvas, inside.X, inside.Y + 2, inside.Width).Skip(1).Write(state.Words[Say.NoCommand], Ink.Faint);
        for (var row = 0; row < visible && palette.Position.Top + row < commands.Count; row++)
        {
            var at = palette.Position.Top + row;
            var line = inside with { Y = inside.Y + 2 + row, Height = 1 };
            DrawCommand(canvas, line, state, commands[at], at == palette.Position.Selected);
            var chosen = palette with { Position = palette.Position with { Selected = at } };
            canvas.AddZone(line, click => click != Click.Left ? null
                : next => OverlayCommands.RunChosen(next with { Overlay = chosen }));
        }
        Frame.DrawThumb(canvas, area, palette.Position.Top, visible, commands.Count, focused: true);
    }

    private static void DrawCommand(Canvas canvas, Area area, RoomState state, Command command, bool chosen)
    {
        var pen = new Pen(canvas, area.X, area.Y, area.Width, chosen ? Shade.Focused : Shade.None).Skip(1);
        pen.WriteRight(" ", Ink.Normal).WriteRight(state.Words.Key(command.Keys[0]), Ink.Key).WriteRight("  ", Ink.Normal);
        if (command.Blocked(state with { Overlay = null }) is { } reason)
            pen.Write(state.Words[command.Title], Ink.Faint).Write($" · {state.Words[reason]}", Ink.Faint);
        else pen.Write(state.Words[command.Title], Ink.Normal);
    }
}
