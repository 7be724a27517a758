using NewsSearch.Tui.Pages.Studies;
using NewsSearch.Tui.State;
using NewsSearch.Tui.State.Studies;
using NewsSearch.Tui.Texts;

namespace NewsSearch.Tui.Pages;

/// <summary>Draws the whole screen: a picture of a state, and nothing but the state goes into it.</summary>
internal static class Screen
{
    /// <summary>The picture.</summary>
    public static Canvas Draw(RoomState state)
    {
        var canvas = new Canvas(Math.Max(0, state.Width), Math.Max(0, state.Height));
        if (state.Width < ScreenLayout.LeastWidth || state.Height < ScreenLayout.LeastHeight)
        {
            canvas.Put(0, 0, state.Width, state.Words[Say.TooSmall], new Look(Ink.Normal));
            return canvas;
        }
        QueryPage.Draw(canvas, state);
        ChipsPage.Draw(canvas, state);
        if (state.Study is { } study and not ReadingStudy) StudyPage.Draw(canvas, state, study);
        else DrawPanels(canvas, state);
        CompletionPage.Draw(canvas, state);
        if (state.Fault is { } fault) FaultPage.Draw(canvas, state, fault);
        if (state.Overlay is HelpOverlay help) HelpPage.Draw(canvas, state, help);
        if (state.Overlay is SheetOverlay sheet) HelpPage.Draw(canvas, state, sheet);
        if (state.Overlay is AskOverlay ask) AskPage.Draw(canvas, state, ask);
        if (state.Overlay is PickOverlay pick) PickPage.Draw(canvas, state, pick);
        KeysPage.Draw(canvas, state);
        if (state.IsAscii) canvas.UseAscii();
        return canvas;
    }

    private static void DrawPanels(Canvas canvas, RoomState state)
    {
        FacetPage.Draw(canvas, state);
        DatesPage.Draw(canvas, state);
        ResultsPage.Draw(canvas, state);
        ReaderPage.Draw(canvas, state);
    }
}
