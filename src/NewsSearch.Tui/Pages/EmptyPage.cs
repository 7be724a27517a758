using NewsSearch.Tui.State;
using NewsSearch.Tui.Texts;

namespace NewsSearch.Tui.Pages;

/// <summary>What the list of results says when there are none: why, and what to do.</summary>
internal static class EmptyPage
{
    private const int MostReliefs = 5;

    /// <summary>Draws it.</summary>
    public static void Draw(Canvas canvas, RoomState state, Area area)
    {
        var y = area.Y + Math.Min(1, area.Height - 1);
        foreach (var (text, ink, step) in Lines(state))
        {
            foreach (var (start, length) in Wrapping.Lines(text, Math.Max(1, area.Width - 4)))
            {
                if (y >= area.Y + area.Height) return;
                new Pen(canvas, area.X, y, area.Width).Skip(2).Write(text.Substring(start, length), ink);
                if (step is not null)
                    canvas.AddZone(new Area(area.X, y, area.Width, 1), click => click == Click.Left ? step : null);
                y++;
            }
        }
    }

    private static IEnumerable<(string Text, Ink Ink, Func<RoomState, RoomState>? Step)> Lines(RoomState state)
    {
        var words = state.Words;
        var filters = state.Answer!.Question.Filters;
        if (filters.Chips.IsEmpty && string.IsNullOrWhiteSpace(state.Answer.Question.Query))
        {
            yield return (words[Say.EmptyIndex], Ink.Normal, null);
            yield break;
        }
        yield return (words[Say.NoArticles], Ink.Strong, null);
        yield return ("", Ink.Normal, null);
        foreach (var suggestion in state.Answer.Suggestions)
        {
            yield return (words.Format(Say.DidYouMean, PlainText.Clean(suggestion.Query), words.Articles(suggestion.Total)),
                Ink.Normal, next => next.Correct(suggestion));
        }
        if (state.Suggested is not null)
        {
            yield return ("", Ink.Normal, null);
            yield return (words.Format(Say.EnterCorrects, state.KeyOf("result.read"), state.KeyOf("query.correct")), Ink.Faint, null);
        }
        else if (filters.Chips.IsEmpty)
        {
            yield return (words[Say.NoneForQuery], Ink.Faint, null);
        }
        if (state.Reliefs is not { } reliefs) yield break;
        foreach (var relief in reliefs.Take(MostReliefs))
        {
            var found = words.Articles(relief.Total);
            yield return (words.Format(Say.WithoutFilter, ChipsPage.Label(state, relief.Chip), found), Ink.Normal,
                next => next.Drop(relief.Chip));
        }
        if (state.Suggested is not null && reliefs.Count == 0) yield break;
        yield return ("", Ink.Normal, null);
        if (state.Suggested is not null) yield break;
        yield return (reliefs.Count > 0
            ? words.Format(Say.EnterDrops, state.KeyOf("result.read"))
            : words.Format(Say.NoneWithoutAny, state.KeyOf("filters.clear")), Ink.Faint, null);
    }
}
