using System.Collections.Immutable;
using NewsSearch.Tui.State.Studies;
using NewsSearch.Tui.Texts;

namespace NewsSearch.Tui.State.Commands;

/// <summary>What can be done with groups of lines in context.</summary>
internal static class KwicGroupsCommands
{
    /// <summary>The commands.</summary>
    public static ImmutableArray<Command> All { get; } =
    [
        In("groups.read", Say.ReadGroup, ["Enter"], Read) with { Hint = Say.HintLines },
        In("groups.by-right", Say.GroupRight, [">", "."], state => By(state, sort => KwicOrders.BySide(sort, KwicKeyKind.Right))) with { Hint = Say.HintSortRight },
        In("groups.by-left", Say.GroupLeft, ["<", ","], state => By(state, sort => KwicOrders.BySide(sort, KwicKeyKind.Left))) with { Hint = Say.HintSortLeft },
        // Nothing makes no groups.
        In("groups.by", Say.GroupOtherwise, ["s"], state => By(state, sort => KwicOrders.Next(sort) is { IsEmpty: false } next ? next : KwicOrders.Next([]))) with { Hint = Say.HintSort },
        In("groups.lines", Say.AllLines, ["v"], BackToLines) with { Hint = Say.HintAllLines },
    ];

    /// <summary>Shows the groups of the lines on screen: by the order that they are in, else by the first word on the right.</summary>
    public static RoomState Open(RoomState state) => state.Study is not KwicStudy { List: var list } ? state
        : state.Open(new KwicGroupsStudy(list.Sort.IsEmpty || IsGroup(list) ? list with { Sort = Beyond(list) } : list));

    /// <summary>Chooses a group.</summary>
    public static RoomState Select(RoomState state, int row) =>
        state.WithStudy<KwicGroupsStudy>(study => (KwicGroupsStudy)study.Move(state, row - study.Position.Selected));

    /// <summary>Shows the lines of the group chosen.</summary>
    public static RoomState Read(RoomState state) => state.Study is KwicGroupsStudy { Chosen: { } chosen } study
        ? state.Open(new KwicStudy { List = study.List with { Only = study.List.Only.Add(new(study.List.Sort[0], chosen.Value)) } })
        : state;

    private static bool IsGroup(KwicList list) => list.Only is [.., var group] && group.Key == list.Sort[0];

    // All lines of a group share the word that made it: the next one tells more.
    private static ImmutableArray<KwicKey> Beyond(KwicList list) => list.Sort switch
    {
        [{ Kind: KwicKeyKind.Left or KwicKeyKind.Right, Place: < KwicKey.Furthest } key, ..] => KwicOrders.From(key.Kind, key.Place + 1),
        _ => KwicOrders.From(KwicKeyKind.Right, 1),
    };

    private static RoomState By(RoomState state, Func<ImmutableArray<KwicKey>, ImmutableArray<KwicKey>> change) =>
        state.WithStudy<KwicGroupsStudy>(study => study with { List = study.List with { Sort = change(study.List.Sort) } });

    // In the order that made the groups.
    private static RoomState BackToLines(RoomState state) => state.Study is not KwicGroupsStudy { List: var list } ? state
        : state.CloseStudy().WithStudy<KwicStudy>(study => IsGroup(study.List) ? study : study with { List = study.List with { Sort = list.Sort } });

    private static Command In(string id, Say title, string[] keys, Func<RoomState, RoomState> run) => new(id, title, Scope.KwicGroups, keys, run)
    {
        Blocked = state => state.Study is KwicGroupsStudy ? null : Say.NeedsGroups,
    };
}
