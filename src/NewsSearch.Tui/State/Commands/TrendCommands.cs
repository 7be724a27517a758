using System.Collections.Immutable;
using NewsSearch.Tui.State.Studies;
using NewsSearch.Tui.Texts;

namespace NewsSearch.Tui.State.Commands;

/// <summary>What can be done with a trend.</summary>
internal static class TrendCommands
{
    private const int ToTheEnd = 1_000_000;

    /// <summary>The commands.</summary>
    public static ImmutableArray<Command> All { get; } =
    [
        new("trend.open", Say.OpenTrend, Scope.Query | Scope.Screens, ["F6"],
            state => state.Study is TrendStudy ? state.CloseStudy() : state.Open(new TrendStudy())),
        In("trend.left", Say.BarLeft, ["Left", "h"], state => MoveTime(state, -1)) with { InPalette = false },
        In("trend.right", Say.BarRight, ["Right", "l"], state => MoveTime(state, 1)) with { InPalette = false },
        In("trend.add", Say.AddQuery, ["a", "+"], state => state with { Overlay = new AskOverlay(AskKind.TrendQuery, Editor.Empty) }) with
        {
            Hint = Say.HintAdd,
            Blocked = state => state.Study is not TrendStudy trend ? Say.NeedsTrend
                : trend.Others.Count + 1 >= TrendStudy.MostQueries ? Say.TrendFull : null,
        },
        In("trend.remove", Say.RemoveQuery, ["x", "Delete"], Remove) with
        {
            Hint = Say.HintRemove,
            Blocked = state => state.Study is not TrendStudy trend ? Say.NeedsTrend : trend.Chosen == 0 ? Say.QueryOfTheBox : null,
        },
        In("trend.measure", Say.ChangeMeasure, ["v"], ChangeMeasure) with { Hint = Say.HintMeasure },
        In("trend.unit", Say.ChangeUnit, ["s"], ChangeUnit) with { Hint = Say.HintUnit },
        In("trend.keep", Say.FilterTime, ["Enter"], Keep) with { Hint = Say.HintFilterDays },
    ];

    /// <summary>Puts another query beside those that are there.</summary>
    public static RoomState Add(RoomState state, string query) => query.Trim().Length == 0 ? state : state.WithStudy<TrendStudy>(study =>
        study.Queries(state).Contains(query.Trim()) ? study : study with { Others = study.Others.Add(query.Trim()), Chosen = study.Others.Count + 1 });

    /// <summary>Goes to a time.</summary>
    public static RoomState SelectTime(RoomState state, int time) => state.WithStudy<TrendStudy>(study =>
        study with { At = Math.Clamp(time, 0, Math.Max(0, (study.Trend?.Times.Count ?? 0) - 1)) });

    private static RoomState MoveTime(RoomState state, int by) =>
        state.Study is TrendStudy study ? SelectTime(state, Math.Clamp(study.Time + by, 0, ToTheEnd)) : state;

    private static RoomState Remove(RoomState state) => state.WithStudy<TrendStudy>(study => study.Chosen == 0 ? study
        : study with { Others = study.Others.RemoveAt(study.Chosen - 1), Chosen = study.Chosen - 1 });

    private static RoomState ChangeMeasure(RoomState state) => state.WithStudy<TrendStudy>(study => study with
    {
        Measure = (TrendMeasure)(((int)study.Measure + 1) % 3),
    });

    private static RoomState ChangeUnit(RoomState state) => state.WithStudy<TrendStudy>(study => study.Trend is not { } trend ? study : study with
    {
        Unit = trend.Unit == HistogramUnit.Day ? HistogramUnit.Decade : trend.Unit - 1,
        At = -1,
    });

    // The articles of that time, found by the query chosen.
    private static RoomState Keep(RoomState state)
    {
        if (state.Study is not TrendStudy { Trend.Times: { Count: > 0 } times } study || times[study.Time].Days is not { } days) return state;
        var query = study.Queries(state)[Math.Min(study.Chosen, study.Others.Count)];
        return state.CloseStudies().Ask(state.Question with { Query = query, Filters = state.Question.Filters.WithDays(days) });
    }

    private static Command In(string id, Say title, string[] keys, Func<RoomState, RoomState> run) => new(id, title, Scope.Trend, keys, run)
    {
        Blocked = state => state.Study is TrendStudy ? null : Say.NeedsTrend,
    };
}
