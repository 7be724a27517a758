using NewsSearch.Tui.State;

namespace NewsSearch.Tui.Pages;

/// <summary>The ways to go on with what is being typed, under the word.</summary>
internal static class CompletionPage
{
    private const int Widest = 46;

    /// <summary>Draws it.</summary>
    public static void Draw(Canvas canvas, RoomState state)
    {
        if (state is not { Focus: Focus.Query, Overlay: null, Fault: null, Completions: { IsOpen: true, Word: { } word } list }) return;
        var width = Math.Min(Widest, state.Width - 2);
        var left = QueryPage.TextColumn(state) + Columns.Of(state.Editor.Text.AsSpan(0, Math.Min(word.Start, state.Editor.Text.Length)));
        var area = new Area(Math.Clamp(left - 2, 0, state.Width - width), 1, width, Math.Min(list.Items.Length + 2, state.Height - 2));
        canvas.Fill(area, default);
        Frame.Draw(canvas, area, "", "", focused: false);
        for (var row = 0; row < area.Inside.Height; row++)
        {
            var (at, item) = (row, list.Items[row]);
            var shade = at == list.Chosen ? Shade.Focused : Shade.None;
            var pen = new Pen(canvas, area.X + 1, area.Y + 1 + row, width - 2, shade);
            pen.Write(at == list.Chosen ? "▌" : " ", Ink.Accent).WriteRight(" ", Ink.Normal)
                .WriteRight(state.Words.Number(item.Articles), Ink.Faint).WriteRight("  ", Ink.Normal);
            if (item.Kind != CompletionKind.Word) pen.WriteRight(state.Words.Kind(item.Kind), Ink.Faint).WriteRight("  ", Ink.Normal);
            pen.Write(PlainText.Clean(item.Text), InkOf(item.Kind));
            canvas.AddZone(new Area(area.X, area.Y + 1 + row, width, 1), click => click == Click.Left ? next => next.Complete(at) : null);
        }
    }

    private static Ink InkOf(CompletionKind kind) => kind switch
    {
        CompletionKind.Person => Ink.Person,
        CompletionKind.Place => Ink.Place,
        CompletionKind.Organization => Ink.Organization,
        _ => Ink.Normal,
    };
}
