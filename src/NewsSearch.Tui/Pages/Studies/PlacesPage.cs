using NewsSearch.Tui.State;
using NewsSearch.Tui.State.Commands;
using NewsSearch.Tui.State.Studies;
using NewsSearch.Tui.Texts;

namespace NewsSearch.Tui.Pages.Studies;

/// <summary>The tree of places: each with its count, and a bar that compares it with those beside it.</summary>
internal static class PlacesPage
{
    private const int WidestBar = 24;

    /// <summary>Draws it.</summary>
    public static void Draw(Canvas canvas, RoomState state, PlacesStudy study)
    {
        var words = state.Words;
        var title = words[Say.StudyPlaces] + (study.Contains.Length > 0 ? $" · “{PlainText.Clean(study.Contains)}”" : "");
        var inside = StudyPage.Frame(canvas, state, title, study.Tree is { } tree ? words.Format(Say.SomePlaces, tree.Count) : "");
        var rows = study.Rows;
        if (rows.Count == 0 || study.FaultIn(state) is not null)
        {
            StudyPage.DrawMessage(canvas, state, inside, study, words[study.Contains.Length > 0 ? Say.NoSuchPlace : Say.NoPlaces]);
            return;
        }
        var top = study.Position.Scroll(0, rows.Count, inside.Height).Top;
        var column = Math.Min(inside.Width - 1, 96);
        var bar = Math.Clamp(column - 56, 0, WidestBar);
        for (var at = top; at < Math.Min(rows.Count, top + inside.Height); at++)
        {
            var (row, y) = (at, inside.Y + at - top);
            var shade = at == study.Position.Selected ? state.Focus == Focus.Query ? Shade.Chosen : Shade.Focused : Shade.None;
            canvas.Fill(inside with { Y = y, Height = 1 }, new Look(Ink.Normal, shade));
            DrawRow(new Pen(canvas, inside.X, y, column, shade), state, rows[at], bar);
            canvas.AddZone(inside with { Y = y, Height = 1 }, click => click switch
            {
                Click.Left => next => PlacesCommands.Select(next.GoTo(Focus.Study), row),
                Click.Double => next => PlacesCommands.Toggle(PlacesCommands.Select(next.GoTo(Focus.Study), row), exclude: false),
                Click.Right => next => PlacesCommands.Toggle(PlacesCommands.Select(next.GoTo(Focus.Study), row), exclude: true),
                _ => null,
            });
        }
        Pages.Frame.DrawThumb(canvas, state.StudyArea, top, inside.Height, rows.Count, state.Focus != Focus.Query);
    }

    private static void DrawRow(Pen pen, RoomState state, PlaceRow row, int bar)
    {
        var chip = state.Question.Filters.Find(FacetName.Place, row.Label);
        var ink = chip is null ? row.Depth == 0 ? Ink.Strong : Ink.Place : chip.Exclude ? Ink.Exclude : Ink.Include;
        if (bar > 0) pen.WriteRight(Bar(row.Share, bar), Ink.Bar);
        pen.WriteRight("  ", Ink.Normal).WriteRight(state.Words.Number(row.Count), Ink.Faint).WriteRight("  ", Ink.Normal);
        pen.Skip(1 + row.Depth * 2).Write(chip is null ? "  " : chip.Exclude ? "✗ " : "✓ ", chip?.Exclude == true ? Ink.Fault : Ink.Include)
            .Write(row.Open switch { true => "▾ ", false => "▸ ", null => "· " }, Ink.Faint)
            .Write(PlainText.Clean(row.Label), ink);
    }

    // In eighths of a column.
    private static string Bar(int share, int width)
    {
        var eighths = Math.Max(1, width * 8 * share / 100);
        var text = new string('█', eighths / 8) + (eighths % 8 == 0 ? "" : ((char)('▉' + 7 - eighths % 8)).ToString());
        return text.PadRight(width);
    }
}
