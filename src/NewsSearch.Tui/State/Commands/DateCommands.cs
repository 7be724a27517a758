using System.Collections.Immutable;
using NewsSearch.Tui.Texts;

namespace NewsSearch.Tui.State.Commands;

/// <summary>What can be done in the panel of dates.</summary>
internal static class DateCommands
{
    /// <summary>The commands.</summary>
    public static ImmutableArray<Command> All { get; } =
    [
        new("dates.apply", Say.FilterDays, Scope.Dates, ["Enter"], state => state.FilterDays())
        {
            Hint = Say.HintFilterDays,
            Blocked = WithoutBars,
        },
        Move("dates.left", Say.BarLeft, -1, extend: false, "Left", "h"),
        Move("dates.right", Say.BarRight, 1, extend: false, "Right", "l"),
        Move("dates.extend-left", Say.ExtendLeft, -1, extend: true, "Shift+Left"),
        Move("dates.extend-right", Say.ExtendRight, 1, extend: true, "Shift+Right"),
        new("dates.range", Say.ChooseRange, Scope.Dates, ["v", "Space"], Extend) { Hint = Say.HintRange, Blocked = WithoutBars },
        new("dates.zoom-in", Say.ZoomIn, Scope.Dates, ["z", "+"], state => state.ZoomIn())
        {
            Hint = Say.HintZoom,
            Blocked = state => WithoutBars(state) ?? (state.Dates.Count!.Histogram.Unit == HistogramUnit.Day ? Say.CannotZoomIn : null),
        },
        new("dates.zoom-out", Say.ZoomOut, Scope.Dates, ["Z", "-"], state => state.ZoomOut())
        {
            Blocked = state => state.Dates.Span is null ? Say.CannotZoomOut : null,
        },
        new("dates.unit", Say.ChangeUnit, Scope.Dates, ["s"], ChangeUnit) { Hint = Say.HintUnit, Blocked = WithoutBars },
        new("dates.all", Say.AllDays, Scope.Dates, ["0", "Backspace"], state => state.AllDays()) { Hint = Say.HintAllDays },
        new("dates.hide", Say.ToggleDates, Scope.Panels, ["H"], Toggle)
        {
            Blocked = state => state.Height < 24 ? Say.TooLowForDates : null,
        },
    ];

    private static Command Move(string id, Say title, int by, bool extend, params string[] keys) =>
        new(id, title, Scope.Dates, keys, state => state.SelectBar(state.Dates.Selected + by, extend)) { InPalette = false };

    private static RoomState Extend(RoomState state) => state.Dates.Anchor is null
        ? (state with { Dates = state.Dates with { IsExtending = true } }).SelectBar(state.Dates.Selected, extend: true)
        : (state with { Dates = state.Dates with { IsExtending = false } }).SelectBar(state.Dates.Selected, extend: false);

    // From decades to days, and round.
    private static RoomState ChangeUnit(RoomState state)
    {
        var unit = state.Dates.Count!.Histogram.Unit;
        var next = unit == HistogramUnit.Day ? HistogramUnit.Decade : unit - 1;
        return state with { Dates = state.Dates with { Unit = next } };
    }

    private static RoomState Toggle(RoomState state)
    {
        var toggled = state with { Dates = state.Dates with { IsHidden = !state.Dates.IsHidden } };
        return toggled.GoTo(state.Focus);
    }

    private static Say? WithoutBars(RoomState state) => state.Dates.Bars.Count == 0 ? Say.NothingHere : null;
}
