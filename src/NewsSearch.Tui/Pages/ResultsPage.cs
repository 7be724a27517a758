using NewsSearch.Language;
using NewsSearch.Tui.State;
using NewsSearch.Tui.State.Commands;
using NewsSearch.Tui.Texts;

namespace NewsSearch.Tui.Pages;

/// <summary>The list of results: three rows an article.</summary>
internal static class ResultsPage
{
    // More than any screen is wide; what an archive calls a title may be a whole book.
    private const int LongestTitle = 500;
    private const int LongestSnippet = 1000;

    /// <summary>Draws it.</summary>
    public static void Draw(Canvas canvas, RoomState state)
    {
        var area = state.Layout.Results;
        if (area.IsEmpty) return;
        var focused = state.Focus == Focus.Results;
        var shown = state.Answer?.Question ?? state.Question;
        Frame.Draw(canvas, area, Title(state), state.Words.Order(shown.Order), focused);
        canvas.AddZone(area, click => click switch
        {
            Click.WheelDown => next => next.Scroll(Focus.Results, 1),
            Click.WheelUp => next => next.Scroll(Focus.Results, -1),
            Click.Left => next => next.GoTo(Focus.Results),
            _ => null,
        });
        if (state.Answer is not { } answer) return;
        if (answer.Hits.IsEmpty)
        {
            EmptyPage.Draw(canvas, state, area.Inside);
            return;
        }

        var (inside, visible) = (area.Inside, state.VisibleHits);
        var top = state.Results.Scroll(0, answer.Hits.Count, visible).Top;
        // A hit that fits only in part is shown in part.
        for (var y = 0; y < inside.Height && top + y / RoomState.RowsPerHit < answer.Hits.Count; y += RoomState.RowsPerHit)
        {
            var at = top + y / RoomState.RowsPerHit;
            var shade = at != state.Results.Selected ? Shade.None : focused ? Shade.Focused : Shade.Chosen;
            var rows = inside with { Y = inside.Y + y, Height = Math.Min(RoomState.RowsPerHit, inside.Height - y) };
            DrawHit(canvas, rows, answer.Hits[at], shade, state);
            canvas.AddZone(rows, click => click switch
            {
                Click.Left => next => next.GoTo(Focus.Results).SelectHit(at),
                Click.Double => next => ResultCommands.Open(next.SelectHit(at)),
                _ => null,
            });
        }
        if (state.Suggested is { } suggestion)
        {
            var question = $" {state.Words.Format(Say.DidYouMeanKey, PlainText.Clean(suggestion.Query), suggestion.Total, state.KeyOf("query.correct"))} ";
            var columns = canvas.Put(area.X + 3, area.Y + area.Height - 1, area.Width - 4, question, new Look(Ink.Accent));
            canvas.AddZone(new Area(area.X + 3, area.Y + area.Height - 1, columns, 1),
                click => click == Click.Left ? next => next.Correct(suggestion) : null);
        }
        else if (state.WantsPage)
        {
            var loading = $" {state.Words[Say.LoadingMore]} ";
            canvas.Put(area.X + 3, area.Y + area.Height - 1, area.Width - 4, loading, new Look(Ink.Faint));
        }
        Frame.DrawThumb(canvas, area, top, visible, answer.Total, focused);
    }

    private static string Title(RoomState state)
    {
        var title = "3 " + state.Words[Say.PanelResults];
        return state.Answer is not { Hits.IsEmpty: false } answer ? title
            : $"{title} {state.Words.Number(state.Results.Selected + 1)}/{state.Words.Number(answer.Total)}";
    }

    private static void DrawHit(Canvas canvas, Area area, Hit hit, Shade shade, RoomState state)
    {
        var (words, mark) = (state.Words, shade == Shade.None ? "  " : "▌ ");
        var date = Date(hit.Published, words);
        var head = new Pen(canvas, area.X, area.Y, area.Width, shade).Write(state.IsMarked(hit.Id) ? mark[..1] + "◆" : mark, Ink.Accent);
        if (head.Room > date.Length + 20)
            head.WriteRight(" ", Ink.Normal).WriteRight(date, Ink.When).WriteRight("  ", Ink.Normal);
        if (state.Curation?.TagsOf(hit.Id) is { Count: > 0 } tags && string.Join(' ', tags.Select(tag => "#" + Safe(tag, 20))) is var labels && head.Room > labels.Length + 20)
            head.WriteRight(labels, Ink.Accent).WriteRight("  ", Ink.Normal);
        var title = Safe(hit.Title, LongestTitle);
        if (title.Length == 0) head.Write(words[Say.Untitled], Ink.Faint);
        else head.Write(title, at => IsHit(hit.TitleHighlights, at) ? Ink.Hit : Ink.Strong);

        var source = string.IsNullOrEmpty(hit.Source) ? "" : Safe(hit.Source, 40) + " · ";
        var text = source + Safe(hit.Snippet, LongestSnippet);
        var lines = Wrapping.Lines(text, Math.Max(1, area.Width - 5)).Take(RoomState.RowsPerHit - 1).ToList();
        for (var row = 1; row < area.Height; row++)
        {
            var pen = new Pen(canvas, area.X, area.Y + row, area.Width - 1, shade).Write(mark, Ink.Accent).Skip(2);
            canvas.Fill(new Area(area.X + area.Width - 1, area.Y + row, 1, 1), new Look(Ink.Normal, shade));
            if (row > lines.Count) continue;
            var (start, length) = lines[row - 1];
            // The last line takes all that is left, so that the pen marks where it was cut.
            var shown = row == RoomState.RowsPerHit - 1 ? text[start..] : text.Substring(start, length);
            pen.Write(shown, at => start + at < source.Length ? Ink.Normal
                : IsHit(hit.Highlights, start + at - source.Length) ? Ink.Hit : Ink.Faint);
        }
    }

    // Years first, so that dates below one another can be compared at a glance.
    private static string Date(PublishedDate published, Wording words)
    {
        if (published.Value is not { } value) return words[Say.Undated];
        var text = value.Precision != DatePrecision.Range ? value.ToString()
            : value.First.Year == value.Last.Year ? DateValue.Year(value.First.Year).ToString()
            : $"{DateValue.Year(value.First.Year)}–{DateValue.Year(value.Last.Year)}";
        return published.Source == PublishedSource.Inferred ? words[Say.InferredMark] + text : text;
    }

    private static string Safe(string text, int longest) =>
        PlainText.Clean(text.Length > longest ? text[..longest] : text);

    private static bool IsHit(IReadOnlyList<Highlight> highlights, int at)
    {
        foreach (var highlight in highlights)
        {
            if (at < highlight.Start) return false;
            if (at - highlight.Start < highlight.Length) return true;
        }
        return false;
    }
}
