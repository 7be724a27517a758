using NewsSearch.Tui.Pages.Studies;
using NewsSearch.Tui.State;
using NewsSearch.Tui.State.Commands;
using NewsSearch.Tui.State.Reading;
using NewsSearch.Tui.Texts;

namespace NewsSearch.Tui.Pages;

/// <summary>The reader pane.</summary>
internal static class ReaderPage
{
    /// <summary>Draws it.</summary>
    public static void Draw(Canvas canvas, RoomState state)
    {
        var area = state.Layout.Reader;
        if (area.IsEmpty) return;
        var focused = state.Focus == Focus.Reader;
        Frame.Draw(canvas, area, Title(state), Hits(state), focused);
        canvas.AddZone(area, click => click switch
        {
            Click.WheelDown => next => next.Scroll(Focus.Reader, 3),
            Click.WheelUp => next => next.Scroll(Focus.Reader, -3),
            Click.Left => next => next.GoTo(Focus.Reader),
            _ => null,
        });
        if (state.Reader is not { Page: { } page } reader)
        {
            DrawWithout(canvas, state, area.Inside);
            return;
        }

        var inside = area.Inside;
        for (var row = 0; row < inside.Height && reader.Top + row < page.Lines.Count; row++)
        {
            var pen = new Pen(canvas, inside.X, inside.Y + row, inside.Width).Skip(1 + page.Lines[reader.Top + row].Indent);
            foreach (var (text, ink) in page.Pieces(reader.Top + row, reader.Hit, reader.CurrentStop)) pen.Write(text, ink);
            if (!page.IsFold(reader.Top + row)) continue;
            canvas.AddZone(new Area(inside.X, inside.Y + row, inside.Width, 1), click => click is Click.Left ? next => next.GoTo(Focus.Reader).Fold() : null);
        }
        DrawKept(canvas, state, area, reader.Id);
        AddNames(canvas, inside, reader, page);
        Frame.DrawThumb(canvas, area, reader.Top, inside.Height, page.Lines.Count, focused);
    }

    // What the reader says of the article, in the lower edge.
    private static void DrawKept(Canvas canvas, RoomState state, Area area, string id)
    {
        if (state.Curation is not { } curation) return;
        var kept = string.Join(' ', curation.TagsOf(id).Select(tag => "#" + tag));
        if (curation.NoteOf(id) is { } note) kept += (kept.Length > 0 ? " · " : "") + state.Words.Format(Say.NotesMark, note);
        if (kept.Length == 0) return;
        var room = area.Width - 6;
        var shown = PlainText.Clean(kept);
        if (Columns.Of(shown) > room) shown = shown[..Columns.Fitting(shown, room - 1)] + "…";
        canvas.Put(area.X + 2, area.Y + area.Height - 1, room + 2, $" {shown} ", new Look(Ink.Accent));
    }

    // A click goes to a name, a second one takes it, the other button excludes it.
    private static void AddNames(Canvas canvas, Area inside, Reader reader, ArticlePage page)
    {
        for (var at = 0; at < page.Stops.Count; at++)
        {
            var (stop, row) = (at, page.Stops[at].Line - reader.Top);
            if (row < 0) continue;
            if (row >= inside.Height) break;
            var (line, text) = (page.Lines[page.Stops[at].Line], page.Blocks[page.Stops[at].Block].Text);
            var end = Math.Min(page.Stops[at].Start + page.Stops[at].Length, line.Start + line.Length);
            var start = Math.Clamp(page.Stops[at].Start, line.Start, end);
            var x = inside.X + 1 + line.Indent + Columns.Of(text.AsSpan(line.Start, start - line.Start));
            canvas.AddZone(new Area(x, inside.Y + row, Columns.Of(text.AsSpan(start, end - start)), 1), click => click switch
            {
                Click.Left => next => ReaderCommands.GoToName(next, stop),
                Click.Double => next => ReaderCommands.Take(ReaderCommands.GoToName(next, stop), exclude: false),
                Click.Right => next => ReaderCommands.Take(ReaderCommands.GoToName(next, stop), exclude: true),
                _ => null,
            });
        }
    }

    private static string Title(RoomState state)
    {
        var title = state.Study is null ? "4 " + state.Words[Say.PanelReader] : StudyPage.Path(state, state.Words[Say.PanelReader]);
        if (state.Reader?.Opened?.Article is not { } stored) return title;
        var parts = new[] { title, stored.Article.Source, state.Words.When(stored.Annotation.Published) };
        return string.Join(" · ", parts.Where(part => !string.IsNullOrEmpty(part)).Select(part => PlainText.Clean(part!)));
    }

    private static string Hits(RoomState state) => state.Reader switch
    {
        { CurrentName: { Article: null, Value.Length: > 0 } name } => $"{state.Words.Facet(name.Facet)}: {PlainText.Clean(state.Words.Value(name.Facet, name.Value))}",
        { CurrentName.Article: not null } => state.Words[Say.OpensArticle],
        { Page.HitLines.Count: > 0 and var count, Hit: >= 0 and var hit } => state.Words.Format(Say.HitOf, hit + 1, count),
        { Page.HitLines.Count: > 0 and var count } => state.Words.Hits(count),
        _ => "",
    };

    private static void DrawWithout(Canvas canvas, RoomState state, Area area)
    {
        var (text, ink) = state.Reader switch
        {
            { Fault: { } fault } => (PlainText.Clean(state.Words.Of(fault.Text)), Ink.Fault),
            { IsMissing: true } => (state.Words[Say.ArticleGone], Ink.Normal),
            null when state.Answer is { Hits.IsEmpty: false } => (state.Words[Say.NothingToRead], Ink.Faint),
            _ => ("", Ink.Normal),
        };
        if (area.IsEmpty || text.Length == 0) return;
        var y = area.Y + Math.Min(1, area.Height - 1);
        foreach (var (start, length) in Wrapping.Lines(text, Math.Max(1, area.Width - 2)).Take(area.Height - 1))
            new Pen(canvas, area.X, y++, area.Width).Skip(1).Write(text.Substring(start, length), ink);
    }
}
