using System.Collections.Immutable;
using NewsSearch.Tui.State.Studies;
using NewsSearch.Tui.Texts;

namespace NewsSearch.Tui.State.Commands;

/// <summary>What can be done with lines in context.</summary>
internal static class KwicCommands
{
    private const int PanBy = 8;

    /// <summary>The commands.</summary>
    public static ImmutableArray<Command> All { get; } =
    [
        new("kwic.open", Say.OpenKwic, Scope.Query | Scope.Screens, ["F3"], Toggle),
        In("kwic.read", Say.ReadLine, ["Enter"], Read) with { Hint = Say.HintRead },
        In("kwic.sort-right", Say.SortRight, [">", "."], state => Sort(state, before => KwicOrders.BySide(before, KwicKeyKind.Right))) with { Hint = Say.HintSortRight },
        In("kwic.sort-left", Say.SortLeft, ["<", ","], state => Sort(state, before => KwicOrders.BySide(before, KwicKeyKind.Left))) with { Hint = Say.HintSortLeft },
        In("kwic.groups", Say.OpenGroups, ["v"], KwicGroupsCommands.Open) with { Hint = Say.HintGroups },
        In("kwic.sort", Say.ChangeOrder, ["s"], state => Sort(state, KwicOrders.Next)) with { Hint = Say.HintSort },
        In("kwic.pan-left", Say.PanLeft, ["Left", "h"], state => Pan(state, -PanBy)) with { InPalette = false },
        In("kwic.pan-right", Say.PanRight, ["Right", "l"], state => Pan(state, PanBy)) with { InPalette = false },
        In("kwic.center", Say.PanBack, ["0"], state => Change(state, study => study with { Pan = 0 })),
        In("kwic.next-group", Say.NextGroup, ["}"], state => Jump(state, 1)) with { Hint = Say.HintGroup },
        In("kwic.previous-group", Say.PreviousGroup, ["{"], state => Jump(state, -1)),
    ];

    /// <summary>Chooses a row.</summary>
    public static RoomState Select(RoomState state, int row) => Change(state, study => (KwicStudy)study.Move(state, row - study.Position.Selected));

    /// <summary>Scrolls and leaves what is chosen alone.</summary>
    public static RoomState Scroll(RoomState state, int by) => Change(state, study =>
        study with { Position = study.Position.Scroll(by, study.Known, study.VisibleRows(state)) });

    /// <summary>Opens the article of the line chosen, at the very words.</summary>
    public static RoomState Read(RoomState state) => state.Study?.Read(state) ?? state;

    // Its groups and the lines of one lie on it, and go with it.
    private static RoomState Toggle(RoomState state)
    {
        if (state.Study is not (KwicStudy or KwicGroupsStudy)) return state.Open(new KwicStudy());
        while (state.Study is KwicStudy or KwicGroupsStudy) state = state.CloseStudy();
        return state;
    }

    private static RoomState Change(RoomState state, Func<KwicStudy, KwicStudy> change) => state.WithStudy(change);

    private static RoomState Pan(RoomState state, int by) => Change(state, study =>
        study with { Pan = Math.Clamp(study.Pan + by, -KwicStudy.ContextWidth, KwicStudy.ContextWidth) });

    private static RoomState Sort(RoomState state, Func<ImmutableArray<KwicKey>, ImmutableArray<KwicKey>> change) => Change(state, study =>
        study with { List = study.List with { Sort = change(study.List.Sort) } });

    // To the first line of the next group of those that lie held; without an order each article is a group.
    private static RoomState Jump(RoomState state, int by) => Change(state, study =>
    {
        var row = study.Position.Selected;
        var here = KwicGroups.Of(study, row);
        while (study.Line(row + by) is not null && KwicGroups.Of(study, row + by) == here) row += by;
        if (study.Line(row + by) is not null) row += by;
        if (by < 0) while (study.Line(row - 1) is not null && KwicGroups.Of(study, row - 1) == KwicGroups.Of(study, row)) row--;
        return (KwicStudy)study.Move(state, row - study.Position.Selected);
    });

    private static Command In(string id, Say title, string[] keys, Func<RoomState, RoomState> run) => new(id, title, Scope.Kwic, keys, run)
    {
        Blocked = state => state.Study is KwicStudy ? null : Say.NeedsKwic,
    };
}
