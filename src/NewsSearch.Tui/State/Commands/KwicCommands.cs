using System.Collections.Immutable;
using NewsSearch.Tui.State.Studies;
using NewsSearch.Tui.Texts;

namespace NewsSearch.Tui.State.Commands;

/// <summary>What can be done with lines in context.</summary>
internal static class KwicCommands
{
    private const int PanBy = 8;
    private const int Furthest = 3;

    /// <summary>The commands.</summary>
    public static ImmutableArray<Command> All { get; } =
    [
        new("kwic.open", Say.OpenKwic, Scope.Query | Scope.Screens, ["F3"], Toggle),
        In("kwic.read", Say.ReadLine, ["Enter"], Read) with { Hint = Say.HintRead },
        In("kwic.sort-right", Say.SortRight, [">", "."], state => SortBySide(state, KwicKeyKind.Right)) with { Hint = Say.HintSortRight },
        In("kwic.sort-left", Say.SortLeft, ["<", ","], state => SortBySide(state, KwicKeyKind.Left)) with { Hint = Say.HintSortLeft },
        In("kwic.sort", Say.ChangeOrder, ["s"], SortOtherwise) with { Hint = Say.HintSort },
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

    private static RoomState Toggle(RoomState state) => state.Study is KwicStudy ? state.CloseStudy() : state.Open(new KwicStudy());

    private static RoomState Change(RoomState state, Func<KwicStudy, KwicStudy> change) => state.WithStudy(change);

    private static RoomState Pan(RoomState state, int by) => Change(state, study =>
        study with { Pan = Math.Clamp(study.Pan + by, -KwicStudy.ContextWidth, KwicStudy.ContextWidth) });

    // By the first word beside the find, then by those further out; the next time by the second word first.
    private static RoomState SortBySide(RoomState state, KwicKeyKind side) => Change(state, study =>
    {
        var place = study.Sort is [var first, ..] && first.Kind == side ? first.Place % Furthest + 1 : 1;
        return study with { Sort = [.. Enumerable.Range(place, Furthest).Where(at => at <= KwicKey.Furthest).Select(at => new KwicKey(side, at))] };
    });

    private static RoomState SortOtherwise(RoomState state) => Change(state, study => study with
    {
        Sort = study.Sort is not [var first, ..] ? [new(KwicKeyKind.Match), new(KwicKeyKind.Right, 1)] : first.Kind switch
        {
            KwicKeyKind.Match => [new(KwicKeyKind.Source), new(KwicKeyKind.Right, 1)],
            KwicKeyKind.Source => [new(KwicKeyKind.Year), new(KwicKeyKind.Right, 1)],
            KwicKeyKind.Year => [],
            _ => [new(KwicKeyKind.Match), new(KwicKeyKind.Right, 1)],
        },
    });

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
