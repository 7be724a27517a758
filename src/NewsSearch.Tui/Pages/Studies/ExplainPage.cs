using NewsSearch.Tui.State;
using NewsSearch.Tui.State.Studies;
using NewsSearch.Tui.Texts;

namespace NewsSearch.Tui.Pages.Studies;

/// <summary>The explanation, row by row.</summary>
internal static class ExplainPage
{
    private const int Widest = 100;

    /// <summary>Draws it.</summary>
    public static void Draw(Canvas canvas, RoomState state, ExplainStudy study)
    {
        var title = state.Words[Say.StudyExplain] + (study.Id is { } id ? " · " + PlainText.Clean(id) : "");
        var inside = StudyPage.Frame(canvas, state, title, "");
        var rows = study.Rows(state);
        if (rows.Count == 0 || study.FaultIn(state) is not null)
        {
            StudyPage.DrawMessage(canvas, state, inside, study, "");
            return;
        }
        for (var row = 0; row < inside.Height && study.Top + row < rows.Count; row++)
        {
            var (text, ink, depth, number) = rows[study.Top + row];
            var pen = new Pen(canvas, inside.X + 1, inside.Y + row, Math.Min(Widest, inside.Width - 2));
            if (number.Length > 0) pen.WriteRight(number, Ink.Faint).WriteRight("  ", Ink.Normal);
            pen.Skip(depth * 2).Write(PlainText.Clean(text), ink);
        }
        Pages.Frame.DrawThumb(canvas, state.StudyArea, study.Top, inside.Height, rows.Count, state.Focus != Focus.Query);
    }
}
