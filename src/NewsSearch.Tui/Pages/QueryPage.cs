using NewsSearch.Tui.State;
using NewsSearch.Tui.Texts;

namespace NewsSearch.Tui.Pages;

/// <summary>The first row: the query box, how much was found and how fast.</summary>
internal static class QueryPage
{
    // What turns while an answer is awaited, and after how many tenths of a second it begins to.
    private const string Spinner = "⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏";
    private const int Patience = 2;

    /// <summary>The column at which the text of the box begins.</summary>
    public static int TextColumn(RoomState state) => Columns.Of(state.Words[Say.Prompt]) + 4;

    /// <summary>Draws it.</summary>
    public static void Draw(Canvas canvas, RoomState state)
    {
        var pen = new Pen(canvas, 0, 0, state.Width);
        var waiting = state.IsWaiting && state.Waited >= Patience;
        var spinner = waiting ? Spinner[state.Waited % Spinner.Length] : ' ';
        pen.WriteRight(" ", Ink.Normal).WriteRight(spinner.ToString(), Ink.Accent);
        pen.WriteRight(" ", Ink.Normal).WriteRight(Found(state), Ink.Faint).WriteRight("  ", Ink.Normal);
        pen.Skip(1).Write(state.Words[Say.Prompt], Ink.Faint).Skip(1)
            .Write("❯ ", state.Focus == Focus.Query ? Ink.Accent : Ink.Faint);

        var (editor, start) = (state.Editor, pen.X);
        var from = editor.FirstShown(pen.Room);
        canvas.AddZone(
            new Area(0, 0, state.Width, 1), click => click == Click.Left ? next => next.GoTo(Focus.Query) : null);
        canvas.Fill(new Area(start, 0, pen.Room, 1), new Look(Ink.Field));
        if (state is { Focus: Focus.Query, Overlay: null })
            canvas.Caret = (start + Columns.Of(editor.Text.AsSpan(from, editor.Caret - from)), 0);
        var wrong = state.Fault?.Column is { } column ? column - 1 : -1;
        pen.Write(editor.Text[from..], at => from + at == wrong ? Ink.Fault : Ink.Field);
    }

    private static string Found(RoomState state)
    {
        if (state.Answer is not { } answer) return state.IsBusy ? state.Words[Say.Searching] : "";
        var total = state.Words.Articles(answer.Total);
        var took = state.Words.Format(Say.Took, (int)Math.Ceiling(answer.Took.TotalMilliseconds));
        return state.Width < 60 ? total : $"{total} · {took}";
    }
}
