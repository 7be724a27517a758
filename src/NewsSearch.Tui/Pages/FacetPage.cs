using NewsSearch.Tui.State;
using NewsSearch.Tui.State.Commands;
using NewsSearch.Tui.Texts;

namespace NewsSearch.Tui.Pages;

/// <summary>The facet panel.</summary>
internal static class FacetPage
{
    /// <summary>Draws it.</summary>
    public static void Draw(Canvas canvas, RoomState state)
    {
        var area = state.Layout.Facets;
        if (area.IsEmpty) return;
        var focused = state.Focus == Focus.Facets;
        Frame.Draw(canvas, area, "1 " + state.Words[Say.PanelFacets], "", focused);
        canvas.AddZone(area, click => click switch
        {
            Click.WheelDown => next => next.Scroll(Focus.Facets, 2),
            Click.WheelUp => next => next.Scroll(Focus.Facets, -2),
            Click.Left => next => next.GoTo(Focus.Facets),
            _ => null,
        });

        var rows = state.FacetRows();
        var (inside, chosen) = (area.Inside, state.Facets.IndexIn(rows));
        var top = state.Facets.Position.Scroll(0, rows.Count, inside.Height).Top;
        for (var at = top; at < Math.Min(rows.Count, top + inside.Height); at++)
        {
            var shade = at != chosen ? Shade.None : focused ? Shade.Focused : Shade.None;
            var y = inside.Y + at - top;
            DrawRow(new Pen(canvas, inside.X, y, inside.Width, shade), state.Words, rows[at]);
            var row = at;
            canvas.AddZone(new Area(inside.X, y, inside.Width, 1), click => click switch
            {
                Click.Left => next => Choose(next, row, exclude: false),
                Click.Right => next => Choose(next, row, exclude: true),
                _ => null,
            });
        }
        Frame.DrawThumb(canvas, area, top, inside.Height, rows.Count, focused);
    }

    private static RoomState Choose(RoomState state, int row, bool exclude) =>
        FacetCommands.Choose(state.GoTo(Focus.Facets).SelectFacet(row), exclude);

    private static void DrawRow(Pen pen, Wording words, FacetRow row)
    {
        var count = row.Count is { } number ? words.Number(number) : "";
        switch (row.Kind)
        {
            case FacetRowKind.Header:
                pen.WriteRight(" ", Ink.Normal).WriteRight(row.Count == 0 ? words[Say.FacetEmpty] : count, Ink.Faint)
                    .WriteRight(" ", Ink.Normal)
                    .Write((row.Open == true ? "▾ " : "▸ ") + words.Facet(row.Facet), Ink.Accent).Write(PlainText.Clean(row.Note), Ink.Faint);
                break;
            case FacetRowKind.More:
                pen.Skip(2).Write("+ " + words.Format(Say.MoreValues, row.Count ?? 0) + "…", Ink.Faint);
                break;
            default:
                pen.WriteRight(" ", Ink.Normal).WriteRight(count, Ink.Faint).WriteRight(" ", Ink.Normal);
                DrawValue(pen, words, row);
                break;
        }
    }

    private static void DrawValue(Pen pen, Wording words, FacetRow row)
    {
        var (mark, ink) = row.Chip switch
        {
            { Exclude: true } => ("✗ ", Ink.Exclude),
            { Exclude: false } => ("✓ ", Ink.Include),
            null => ("· ", Ink.Normal),
        };
        pen.Skip(row.Depth * 2).Write(mark, row.Chip is null ? Ink.Faint : row.Chip.Exclude ? Ink.Fault : ink);
        if (row.Open is { } open) pen.Write(open ? "▾ " : "▸ ", Ink.Faint);
        pen.Write(PlainText.Clean(words.Value(row.Facet, row.Value)), ink);
    }
}
