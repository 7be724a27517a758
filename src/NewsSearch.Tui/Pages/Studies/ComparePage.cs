using NewsSearch.Tui.State;
using NewsSearch.Tui.State.Studies;
using NewsSearch.Tui.Texts;

namespace NewsSearch.Tui.Pages.Studies;

/// <summary>Two articles side by side: what the left one alone has is struck out, what the right one alone has stands out.</summary>
internal static class ComparePage
{
    /// <summary>Draws it.</summary>
    public static void Draw(Canvas canvas, RoomState state, CompareStudy study)
    {
        var words = state.Words;
        var count = study.Rows.Differences.Count;
        var right = study.Found?.Right is null ? "" : study.Difference >= 0 ? words.Format(Say.DifferenceOf, study.Difference + 1, count) : words.Format(Say.SomeDifferences, count);
        var inside = StudyPage.Frame(canvas, state, words[Say.StudyCompare], right);
        if (study.Found is not { Left: { } left, Right: { } other })
        {
            StudyPage.DrawMessage(canvas, state, inside, study, words[study.Found?.Left is null ? Say.ArticleGone : Say.NoCopies]);
            return;
        }
        var column = CompareStudy.Column(state);
        var (first, second) = (inside.X + 1, inside.X + column + 4);
        DrawHead(canvas, words, left, first, inside.Y, column, "−", Ink.Fault);
        DrawHead(canvas, words, other, second, inside.Y, column, "+", Ink.Include);
        for (var x = inside.X; x < inside.X + inside.Width; x++) canvas.Put(x, inside.Y + 2, 1, "─", new Look(Ink.Frame));
        for (var y = inside.Y; y < inside.Y + inside.Height; y++) canvas.Put(second - 2, y, 1, y == inside.Y + 2 ? "┼" : "│", new Look(Ink.Frame));
        var current = study.Difference >= 0 && study.Difference < count ? study.Rows.Differences[study.Difference] : -1;
        for (var row = 0; row < inside.Height - 3 && study.Top + row < study.Rows.Count; row++)
        {
            var (at, y) = (study.Top + row, inside.Y + 3 + row);
            var line = study.Rows[at];
            if (at == current) canvas.Put(inside.X, y, 1, "▶", new Look(Ink.Accent));
            DrawPieces(new Pen(canvas, first, y, column), line.Left, Ink.Exclude);
            DrawPieces(new Pen(canvas, second, y, column), line.Right, Ink.Include);
            if (line.Differs) canvas.Put(second - 2, y, 1, "┃", new Look(Ink.Accent));
        }
        Pages.Frame.DrawThumb(canvas, state.StudyArea, study.Top, inside.Height - 3, study.Rows.Count, state.Focus != Focus.Query);
    }

    private static void DrawHead(Canvas canvas, Wording words, StoredArticle stored, int x, int y, int width, string sign, Ink ink)
    {
        var when = words.When(stored.Annotation.Published);
        new Pen(canvas, x, y, width).Write(sign + " ", ink).Write(PlainText.Clean(stored.Article.Source ?? stored.Article.Id), Ink.Strong);
        new Pen(canvas, x, y + 1, width).Skip(2).Write(when.Length == 0 ? words[Say.Undated] : when, Ink.When).Write(" · " + PlainText.Clean(stored.Article.Id), Ink.Faint);
    }

    private static void DrawPieces(Pen pen, IReadOnlyList<(string Text, bool Differs)> pieces, Ink ink)
    {
        foreach (var (text, differs) in pieces) pen.Write(text, differs ? ink : Ink.Normal);
    }
}
