using NewsSearch.Tui.State;
using NewsSearch.Tui.State.Commands;
using NewsSearch.Tui.State.Studies;
using NewsSearch.Tui.Texts;

namespace NewsSearch.Tui.Pages.Studies;

/// <summary>Groups of lines in a table: what they share, how many they are, how much of all, and a bar of it.</summary>
internal static class KwicGroupsPage
{
    private const int Widest = 100;
    private const int Figure = 10;

    /// <summary>Draws it.</summary>
    public static void Draw(Canvas canvas, RoomState state, KwicGroupsStudy study)
    {
        var words = state.Words;
        var groups = study.FaultIn(state) is null ? study.Groups : null;
        var rows = groups?.Values ?? [];
        var found = rows.Count == 0 ? "" : $" {words.Number(study.Position.Selected + 1)}/{words.Number(groups!.Distinct)}";
        var right = rows.Count == 0 ? "" : words.Format(Say.LineCount, (int)Math.Min(groups!.Total, int.MaxValue));
        var inside = StudyPage.Frame(canvas, state, words[Say.StudyKwicGroups] + (study.List.Only.IsEmpty ? "" : $" · {KwicPage.Shared(words, study.List)}") + found, right);
        if (rows.Count == 0)
        {
            StudyPage.DrawMessage(canvas, state, inside, study, words[string.IsNullOrWhiteSpace(state.Asked.Query) ? Say.KwicNeedsWords : Say.NoLines]);
            return;
        }
        var column = Math.Min(Widest, inside.Width);
        var shared = Math.Clamp(column * 2 / 5, 12, 40);
        new Pen(canvas, inside.X + 1, inside.Y, shared).Write(KwicPage.Order(words, study.List.Sort), Ink.Accent);
        new Pen(canvas, inside.X + 1 + shared, inside.Y, column - 1 - shared).Write(words[Say.FigureLines].PadLeft(Figure) + "%".PadLeft(Figure), Ink.Faint);
        var top = study.Position.Scroll(0, rows.Count, inside.Height - 1).Top;
        for (var at = top; at < Math.Min(rows.Count, top + inside.Height - 1); at++)
        {
            var (row, y) = (at, inside.Y + 1 + at - top);
            var shade = row != study.Position.Selected ? Shade.None : state.Focus == Focus.Query ? Shade.Chosen : Shade.Focused;
            var line = inside with { Y = y, Width = column, Height = 1 };
            canvas.Fill(line, new Look(Ink.Normal, shade));
            DrawShared(new Pen(canvas, line.X + 1, y, shared, shade), words, rows[row].Value);
            DrawFigures(new Pen(canvas, line.X + 1 + shared, y, column - 2 - shared, shade), words, rows[row].Lines, groups!.Total, rows[0].Lines);
            canvas.AddZone(inside with { Y = y, Height = 1 }, click => click switch
            {
                Click.Left => next => KwicGroupsCommands.Select(next.GoTo(Focus.Study), row),
                Click.Double => next => KwicGroupsCommands.Read(KwicGroupsCommands.Select(next.GoTo(Focus.Study), row)),
                _ => null,
            });
        }
        Pages.Frame.DrawThumb(canvas, state.StudyArea, top, inside.Height - 1, rows.Count, state.Focus != Focus.Query);
    }

    private static void DrawShared(Pen pen, Wording words, string value) =>
        pen.Write(value.Length == 0 ? words[Say.NoValue] : PlainText.Clean(value), value.Length == 0 ? Ink.Faint : Ink.Strong);

    private static void DrawFigures(Pen pen, Wording words, long lines, long total, long most)
    {
        pen.Write(words.Number((int)Math.Min(lines, int.MaxValue)).PadLeft(Figure), Ink.Normal);
        pen.Write(words.Decimal(100.0 * lines / total, 1).PadLeft(Figure), Ink.Faint).Skip(2);
        pen.Write(new string('█', Math.Max(1, (int)Math.Round((double)lines / most * pen.Room))), Ink.Bar);
    }
}
