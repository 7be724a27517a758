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
        AskKind.PlaceName => Say.AskPlace,
        AskKind.FacetValue => Say.AskValue,
        AskKind.ArticleId => Say.AskId,
        _ => Say.AskPath,
    };

    /// <summary>Follows what is typed, where it shows at once.</summary>
    public static RoomState Typed(RoomState state) => state.Overlay switch
    {
        AskOverlay { Kind: AskKind.PlaceName } ask => PlacesCommands.Find(state, ask.Typed.Text),
        AskOverlay { Kind: AskKind.FacetValue } ask => state with { Facets = state.Facets.Find(ask.Typed.Text) },
        _ => state,
    };

    /// <summary>Takes the line.</summary>
    public static RoomState Accept(RoomState state)
    {
        if (state.Overlay is not AskOverlay ask) return state;
        var (closed, text) = (state with { Overlay = null }, ask.Typed.Text.Trim());
        return ask.Kind switch
        {
            AskKind.TrendQuery => TrendCommands.Add(closed, ask.Typed.Text),
            AskKind.ArticleId => ExplainCommands.Of(closed, ask.Typed.Text),
            AskKind.PlaceName or AskKind.FacetValue => closed,
            AskKind.Note => closed.Curate(curator => curator.Note(ask.About, text), new(text.Length == 0 ? Say.NoteTaken : Say.NoteKept)),
            _ when text.Length == 0 => closed,
            AskKind.SearchName => closed.Curate(
                curator => curator.Save(SavedSearch.Of(text, closed.Question.ToRequest(0))), new(Say.SearchSaved, text)),
            _ => TakeCommands.Export(closed, ask.About, text),
        };
    }
}
