using NewsSearch.Tui.State;
using NewsSearch.Tui.State.Commands;
using NewsSearch.Tui.Texts;

namespace NewsSearch.Tui.Pages;

/// <summary>The second row: the filters that are set, or a hint.</summary>
internal static class ChipsPage
{
    /// <summary>Draws it.</summary>
    public static void Draw(Canvas canvas, RoomState state)
    {
        var pen = new Pen(canvas, 0, 1, state.Width);
        pen.Skip(1).WriteRight(" ", Ink.Normal);
        if (state.Question.Filters.Chips.IsEmpty)
            pen.Write(Hint(state), Ink.Faint);
        else DrawChips(canvas, pen, state);
    }

    /// <summary>A chip as it is shown: <c>+Papua</c>, <c>−Papua</c>.</summary>
    public static string Label(RoomState state, Chip chip) => (chip.Exclude ? "−" : "+") + Name(state, chip);

    private static string Hint(RoomState state) => state.Focus == Focus.Query ? state.Words[Say.QueryHints] : state.Words.Format(
        Say.NoFilterHints, state.KeyOf("room.facets"), state.KeyOf("facet.include"), state.KeyOf("facet.exclude"));

    private static string Name(RoomState state, Chip chip) =>
        (chip.Facet == FacetName.Mentions ? state.Words[Say.FacetMentions].ToLowerInvariant() + " " : "")
        + PlainText.Clean(state.Words.Value(chip.Facet, chip.Value));

    private static void DrawChips(Canvas canvas, Pen pen, RoomState state)
    {
        var chips = state.Question.Filters.Chips;
        var keys = state.Words.Format(Say.ChipKeys, state.KeyOf("filters.undo"), state.KeyOf("filters.clear"));
        if (chips.Sum(chip => Columns.Of(Label(state, chip)) + 4) + Columns.Of(keys) <= pen.Room)
        {
            pen.WriteRight(keys, Ink.Faint);
            AddKeys(canvas, pen.X + pen.Room, keys);
        }
        for (var at = 0; at < chips.Count; at++)
        {
            var chip = chips[at];
            if (pen.Room < 8)
            {
                pen.Write($"+{chips.Count - at}", Ink.Faint);
                return;
            }
            var start = pen.X;
            pen.Write(chip.Exclude ? "−" : "+", chip.Exclude ? Ink.Fault : Ink.Include)
                .Write(Name(state, chip), chip.Exclude ? Ink.Exclude : Ink.Include).Write(" ×", Ink.Faint);
            var area = new Area(start, 1, pen.X - start, 1);
            canvas.AddZone(area, click => click == Click.Left ? next => next.Drop(chip) : null);
            pen.Skip(2);
        }
    }
    // The text names two commands, and each part is pressed for its own.
    private static void AddKeys(Canvas canvas, int x, string keys)
    {
        const string Between = " · ";
        foreach (var (part, id) in keys.Split(Between).Zip(["filters.undo", "filters.clear"]))
        {
            var (columns, command) = (Columns.Of(part), CommandTable.ById(id));
            canvas.AddZone(new Area(x, 1, columns, 1), click => click == Click.Left ? command.RunIn : null);
            x += columns + Between.Length;
        }
    }
}
