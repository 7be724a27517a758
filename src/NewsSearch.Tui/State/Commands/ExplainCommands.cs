using System.Collections.Immutable;
using NewsSearch.Tui.State.Studies;
using NewsSearch.Tui.Texts;

namespace NewsSearch.Tui.State.Commands;

/// <summary>Asking why.</summary>
internal static class ExplainCommands
{
    /// <summary>The commands.</summary>
    public static ImmutableArray<Command> All { get; } =
    [
        new("explain.open", Say.OpenExplain, Scope.Query | Scope.Screens, ["F9"], Toggle),
        new("explain.article", Say.ExplainOther, Scope.Explain, ["a"], state => state with { Overlay = new AskOverlay(AskKind.ArticleId, Editor.Empty) })
        {
            Hint = Say.HintOther,
            Blocked = state => state.Study is ExplainStudy ? null : Say.NeedsExplain,
        },
    ];

    /// <summary>Explains how the query meets another article.</summary>
    public static RoomState Of(RoomState state, string id) => id.Trim().Length == 0 ? state
        : state.WithStudy<ExplainStudy>(study => new ExplainStudy(id.Trim()) { From = study.From });

    private static RoomState Toggle(RoomState state) => state.Study is ExplainStudy ? state.CloseStudy()
        : state.Open(new ExplainStudy(state.Focus == Focus.Reader ? state.Reader?.Id : state.SelectedHit?.Id));
}
