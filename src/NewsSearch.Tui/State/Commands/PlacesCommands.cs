using System.Collections.Immutable;
using NewsSearch.Tui.State.Studies;
using NewsSearch.Tui.Texts;

namespace NewsSearch.Tui.State.Commands;

/// <summary>What can be done in the tree of places.</summary>
internal static class PlacesCommands
{
    /// <summary>The commands.</summary>
    public static ImmutableArray<Command> All { get; } =
    [
        new("places.show", Say.OpenPlaces, Scope.Screens, ["P"],
            state => state.Study is PlacesStudy ? state.CloseStudy() : state.Open(new PlacesStudy())),
        In("places.include", Say.IncludeValue, ["Space", "Enter"], state => Toggle(state, exclude: false)) with { Hint = Say.HintInclude },
        In("places.exclude", Say.ExcludeValue, ["x", "-"], state => Toggle(state, exclude: true)) with { Hint = Say.HintExclude },
        In("places.open", Say.OpenFacet, ["Right", "l"], state => Turn(state, open: true)) with { Hint = Say.HintOpen },
        In("places.close", Say.CloseFacet, ["Left", "h"], state => Turn(state, open: false)),
        In("places.find", Say.FindPlace, ["f"], state => state with
        {
            Overlay = new AskOverlay(AskKind.PlaceName, Editor.Of(state.Study is PlacesStudy study ? study.Contains : "")),
        }) with { Hint = Say.HintFind },
    ];

    /// <summary>Chooses a row.</summary>
    public static RoomState Select(RoomState state, int row) =>
        state.WithStudy<PlacesStudy>(study => (PlacesStudy)study.Move(state, row - study.Position.Selected));

    /// <summary>Shows only places whose names hold a text.</summary>
    public static RoomState Find(RoomState state, string text) => state.WithStudy<PlacesStudy>(study =>
        study.Contains == text.Trim() ? study : (PlacesStudy)(study with { Contains = text.Trim(), Position = default }).Move(state, 0));

    /// <summary>Sets the chip of the row chosen, or takes it away.</summary>
    public static RoomState Toggle(RoomState state, bool exclude) => state.Study is PlacesStudy study && study.Row is { } row
        ? state.Toggle(new Chip(FacetName.Place, row.Label, exclude))
        : state;

    // Closing what is closed goes up to what it lies in.
    private static RoomState Turn(RoomState state, bool open) => state.WithStudy<PlacesStudy>(study =>
    {
        var rows = study.Rows;
        if (study.Position.Selected >= rows.Count) return study;
        var (at, row) = (study.Position.Selected, rows[study.Position.Selected]);
        if (row.Open == !open) return study with { Open = open ? study.Open.Add(row.Label) : study.Open.Remove(row.Label) };
        if (open) return row.Open is null ? study : (PlacesStudy)study.Move(state, 1);
        while (at > 0 && rows[at].Depth >= row.Depth) at--;
        return (PlacesStudy)study.Move(state, at - study.Position.Selected);
    });

    private static Command In(string id, Say title, string[] keys, Func<RoomState, RoomState> run) => new(id, title, Scope.Places, keys, run)
    {
        Blocked = state => state.Study is PlacesStudy ? null : Say.NeedsPlaces,
    };
}
