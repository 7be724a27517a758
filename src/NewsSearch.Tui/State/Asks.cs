using NewsSearch.Tui.State.Commands;
using NewsSearch.Tui.Texts;

namespace NewsSearch.Tui.State;

/// <summary>What becomes of a line that was asked for.</summary>
internal static class Asks
{
    /// <summary>What is asked for.</summary>
    public static Say Title(AskKind kind) => kind switch
    {
        AskKind.TrendQuery => Say.AskQuery,
        AskKind.Note => Say.AskNote,
        AskKind.SearchName => Say.AskSearchName,
        _ => Say.AskPath,
    };

    /// <summary>Takes the line.</summary>
    public static RoomState Accept(RoomState state)
    {
        if (state.Overlay is not AskOverlay ask) return state;
        var (closed, text) = (state with { Overlay = null }, ask.Typed.Text.Trim());
        return ask.Kind switch
        {
            AskKind.TrendQuery => TrendCommands.Add(closed, ask.Typed.Text),
            AskKind.Note => closed.Curate(curator => curator.Note(ask.About, text), new(text.Length == 0 ? Say.NoteTaken : Say.NoteKept)),
            _ when text.Length == 0 => closed,
            AskKind.SearchName => closed.Curate(
                curator => curator.Save(SavedSearch.Of(text, closed.Question.ToRequest(0))), new(Say.SearchSaved, text)),
            _ => TakeCommands.Export(closed, ask.About, text),
        };
    }
}
