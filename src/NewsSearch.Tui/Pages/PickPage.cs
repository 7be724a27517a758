using NewsSearch.Tui.State;
using NewsSearch.Tui.State.Commands;

namespace NewsSearch.Tui.Pages;

/// <summary>A list to choose from, over the panels.</summary>
internal static class PickPage
{
    private const int ShortestNote = 12;

    /// <summary>Draws it.</summary>
    public static void Draw(Canvas canvas, RoomState state, PickOverlay overlay)
    {
        var picks = Picks.Of(state, overlay);
        var visible = OverlayCommands.VisiblePicks(state);
        var width = Math.Min(state.Width - 2, 72);
        var area = new Area((state.Width - width) / 2, 2, width, visible + 4);
        canvas.AddZone(new Area(0, 0, state.Width, state.Height), click => click switch
        {
            Click.Left => next => next with { Overlay = null },
            Click.WheelDown => next => OverlayCommands.MovePick(next, 1),
            Click.WheelUp => next => OverlayCommands.MovePick(next, -1),
            _ => next => next,
        });
        canvas.AddZone(area, click => click == Click.Left ? next => next : null);
        Frame.DrawOver(canvas, area, state.Words[Picks.Title(overlay.Kind)]);

        var inside = area.Inside;
        var field = new Pen(canvas, inside.X, inside.Y, inside.Width).Skip(1).Write("❯ ", Ink.Accent);
        canvas.Caret = (field.X + Columns.Of(overlay.Typed.Text.AsSpan(0, overlay.Typed.Caret)), inside.Y);
        field.Write(overlay.Typed.Text, Ink.Field);
        canvas.Put(inside.X, inside.Y + 1, inside.Width, new string('─', inside.Width), new Look(Ink.Frame));
        if (picks.Count == 0)
            new Pen(canvas, inside.X, inside.Y + 2, inside.Width).Skip(1).Write(state.Words[Picks.Nothing(overlay)], Ink.Faint);
        for (var row = 0; row < visible && overlay.Position.Top + row < picks.Count; row++)
        {
            var at = overlay.Position.Top + row;
            var line = inside with { Y = inside.Y + 2 + row, Height = 1 };
            DrawPick(canvas, line, picks[at], at == overlay.Position.Selected);
            var chosen = overlay with { Position = overlay.Position with { Selected = at } };
            canvas.AddZone(line, click => click != Click.Left ? null
                : next => OverlayCommands.RunChosen(next with { Overlay = chosen }));
        }
        Frame.DrawThumb(canvas, area, overlay.Position.Top, visible, picks.Count, focused: true);
    }

    // The name is read first: a note has what it leaves.
    private static string Cut(string note, int room) =>
        Columns.Of(note) <= room ? note : note[..Columns.Fitting(note, room - 1)].TrimEnd('…') + "…";

    private static void DrawPick(Canvas canvas, Area area, Pick pick, bool chosen)
    {
        var pen = new Pen(canvas, area.X, area.Y, area.Width, chosen ? Shade.Focused : Shade.None);
        pen.Write(chosen ? "▌" : " ", Ink.Accent).WriteRight(" ", Ink.Normal);
        pen.WriteRight(Cut(pick.Note, Math.Max(ShortestNote, pen.Room - Columns.Of(pick.Name) - 2)), Ink.Key).WriteRight("  ", Ink.Normal);
        if (pick.Blocked is { } reason) pen.Write(pick.Name, Ink.Faint).Write(" · " + reason, Ink.Faint);
        else pen.Write(pick.Name, Ink.Normal);
    }
}
