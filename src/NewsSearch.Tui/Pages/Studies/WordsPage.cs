using NewsSearch.Tui.State;
using NewsSearch.Tui.State.Commands;
using NewsSearch.Tui.State.Studies;
using NewsSearch.Tui.Texts;

namespace NewsSearch.Tui.Pages.Studies;

/// <summary>The words that tell, in a table, each with a bar of how strong it is.</summary>
internal static class WordsPage
{
    private const int Figure = 12;
    private const int Widest = 110;

    /// <summary>Draws it.</summary>
    public static void Draw(Canvas canvas, RoomState state, WordsStudy study)
    {
        var words = state.Words;
        var kind = words[study.Keyness ? Say.KindKeyness : Say.KindNear];
        var rows = study.Rows ?? [];
        var inside = StudyPage.Frame(canvas, state, $"{words[Say.StudyWords]} · {kind}", "");
        if (rows.Length == 0 || study.FaultIn(state) is not null)
        {
            StudyPage.DrawMessage(canvas, state, inside, study, words[string.IsNullOrWhiteSpace(state.Asked.Query) ? Say.KwicNeedsWords : Say.NoWords]);
            return;
        }
        var column = Math.Min(Widest, inside.Width);
        DrawHead(new Pen(canvas, inside.X, inside.Y, column), words, study);
        var top = study.Position.Scroll(0, rows.Length, inside.Height - 1).Top;
        for (var at = top; at < Math.Min(rows.Length, top + inside.Height - 1); at++)
        {
            var (row, y) = (at, inside.Y + 1 + at - top);
            var shade = at == study.Position.Selected ? state.Focus == Focus.Query ? Shade.Chosen : Shade.Focused : Shade.None;
            canvas.Fill(inside with { Y = y, Height = 1 }, new Look(Ink.Normal, shade));
            DrawRow(new Pen(canvas, inside.X, y, column, shade), words, study, rows[at]);
            canvas.AddZone(inside with { Y = y, Height = 1 }, click => click switch
            {
                Click.Left => next => WordsCommands.Select(next.GoTo(Focus.Study), row),
                Click.Double => next => WordsCommands.Search(WordsCommands.Select(next.GoTo(Focus.Study), row)),
                _ => null,
            });
        }
        Pages.Frame.DrawThumb(canvas, state.StudyArea, top, inside.Height - 1, rows.Length, state.Focus != Focus.Query);
    }

    private static void DrawHead(Pen pen, Wording words, WordsStudy study)
    {
        var figures = study.Keyness
            ? new[] { (Say.FigureHere, false), (Say.FigureThere, false), (Say.FigureLikelihood, true), (Say.FigureRatio, false) }
            : [(Say.FigureNear, study.Sort == CollocateSort.Count), (Say.FigureTotal, false), (Say.FigureLikelihood, study.Sort == CollocateSort.LogLikelihood),
                (Say.FigureMutual, study.Sort == CollocateSort.MutualInformation), (Say.FigureDice, study.Sort == CollocateSort.LogDice)];
        pen.WriteRight(" ", Ink.Normal);
        foreach (var (figure, sorted) in figures.Reverse()) pen.WriteRight((words[figure] + (sorted ? "▾" : "")).PadLeft(Figure), sorted ? Ink.Accent : Ink.Faint);
        pen.Skip(1).Write(words[Say.FigureWord], Ink.Faint);
    }

    private static void DrawRow(Pen pen, Wording words, WordsStudy study, WordRow row)
    {
        pen.WriteRight(" ", Ink.Normal);
        foreach (var figure in Figures(words, study, row).Reverse()) pen.WriteRight(figure.PadLeft(Figure), Ink.Normal);
        pen.Skip(1).Write(PlainText.Clean(row.Word), Ink.Strong);
    }

    private static string[] Figures(Wording words, WordsStudy study, WordRow row)
    {
        string[] counts = [Count(row.Count), Count(row.Total), words.Decimal(row.LogLikelihood, 1)];
        return study.Keyness ? [.. counts, words.Decimal(row.Strength, 2)]
            : [.. counts, words.Decimal(row.MutualInformation, 2), words.Decimal(row.Strength, 2)];

        string Count(long number) => words.Number((int)Math.Min(number, int.MaxValue));
    }
}
