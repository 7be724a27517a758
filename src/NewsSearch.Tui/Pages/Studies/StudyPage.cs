using NewsSearch.Tui.State;
using NewsSearch.Tui.State.Studies;
using NewsSearch.Tui.Texts;

namespace NewsSearch.Tui.Pages.Studies;

/// <summary>The study on top, in place of the panels.</summary>
internal static class StudyPage
{
    /// <summary>Draws it.</summary>
    public static void Draw(Canvas canvas, RoomState state, Study study)
    {
        var area = state.StudyArea;
        canvas.AddZone(area, click => click switch
        {
            Click.Left => next => next.GoTo(Focus.Study),
            Click.WheelDown => next => next.WithStudy<Study>(top => top.Move(next, 3)),
            Click.WheelUp => next => next.WithStudy<Study>(top => top.Move(next, -3)),
            _ => null,
        });
        switch (study)
        {
            case KwicStudy kwic: KwicPage.Draw(canvas, state, kwic); break;
            case KwicGroupsStudy groups: KwicGroupsPage.Draw(canvas, state, groups); break;
            case CompareStudy compare: ComparePage.Draw(canvas, state, compare); break;
            case WordsStudy told: WordsPage.Draw(canvas, state, told); break;
            case ExplainStudy explain: ExplainPage.Draw(canvas, state, explain); break;
            case EntityStudy entity: EntityStudyPage.Draw(canvas, state, entity); break;
            case PlacesStudy places: PlacesPage.Draw(canvas, state, places); break;
            case TrendStudy trend: TrendPage.Draw(canvas, state, trend); break;
        }
    }

    /// <summary>Draws the frame: the way here on the left, and on the right what is told of it.</summary>
    /// <returns>What is left within.</returns>
    public static Area Frame(Canvas canvas, RoomState state, string title, string right)
    {
        var area = state.StudyArea;
        Pages.Frame.Draw(canvas, area, Path(state, title), right, state.Focus != Focus.Query);
        return area.Inside;
    }

    /// <summary>The studies that lie below one another, as a way: <c>Concordance ▸ Read</c>.</summary>
    public static string Path(RoomState state, string title) =>
        string.Join(" ▸ ", state.Studies.Skip(1).Reverse().Select(study => state.Words[study.Name]).Append(title));

    /// <summary>Says in the middle that there is nothing, that it is on its way, or what went wrong.</summary>
    public static void DrawMessage(Canvas canvas, RoomState state, Area area, Study study, string nothing)
    {
        var (text, ink) = study.FaultIn(state) is { } fault ? (PlainText.Clean(state.Words.Of(fault.Text)), Ink.Fault)
            : study.Wish(state) is not null ? (state.Words[Say.Counting], Ink.Faint)
            : (nothing, Ink.Normal);
        var y = area.Y + Math.Min(1, area.Height - 1);
        foreach (var (start, length) in Wrapping.Lines(text, Math.Max(1, area.Width - 4)).Take(Math.Max(0, area.Height - 1)))
            new Pen(canvas, area.X, y++, area.Width).Skip(2).Write(text.Substring(start, length), ink);
    }
}
