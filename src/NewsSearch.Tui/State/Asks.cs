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
        _ => Say.AskPath,
    };

    /// <summary>Takes the line.</summary>
    public static RoomState Accept(RoomState state)
    {
        if (state.Overlay is not AskOverlay ask) return state;
        var closed = state with { Overlay = null };
        return ask.Kind switch
        {
            AskKind.TrendQuery => TrendCommands.Add(closed, ask.Typed.Text),
            _ => closed,
        };
    }
}
