using System.Collections.Immutable;
using NewsSearch.Tui.State.Commands;
using NewsSearch.Tui.Texts;

namespace NewsSearch.Tui.State.Studies;

/// <summary>How often queries are met over time: the one in the box, and others beside it.</summary>
internal sealed record TrendStudy : Study
{
    /// <summary>How many queries can be compared, that of the box included.</summary>
    public const int MostQueries = 8;

    /// <inheritdoc/>
    public override Scope Scope => Scope.Trend;

    /// <inheritdoc/>
    public override Say Name => Say.StudyTrend;

    /// <inheritdoc/>
    public override Say About => Say.AboutTrend;

    /// <summary>The other queries.</summary>
    public ImmutableList<string> Others { get; init; } = [];

    /// <summary>What is drawn.</summary>
    public TrendMeasure Measure { get; init; }

    /// <summary>How much time is counted together; automatic for what fits.</summary>
    public HistogramUnit Unit { get; init; }

    /// <summary>The query chosen in the legend, from 0.</summary>
    public int Chosen { get; init; }

    /// <summary>The time that the reader is on, from 0; negative for the last.</summary>
    public int At { get; init; } = -1;

    /// <summary>What was counted, or null before the first count.</summary>
    public Trend? Trend { get; init; }

    /// <summary>What that is the answer to.</summary>
    public TrendWish? Held { get; init; }

    /// <summary>The time that the reader is on, as far as there are times.</summary>
    public int Time => Trend is not { Times.Count: > 0 } trend ? 0 : At < 0 ? trend.Times.Count - 1 : Math.Min(At, trend.Times.Count - 1);

    /// <summary>All queries, that of the box first.</summary>
    public ImmutableList<string> Queries(RoomState state) => Others.Insert(0, state.Asked.Query);

    /// <summary>How many times fit beside each other.</summary>
    public static int MostTimes(RoomState state) => Math.Max(10, state.StudyArea.Width - 14);

    /// <inheritdoc/>
    public override Wish? Wish(RoomState state)
    {
        var wish = new TrendWish(
            state.Asked with { Query = "", Sort = SortOrder.Newest }, string.Join('\n', Queries(state)), Unit, MostTimes(state), state.Refreshes);
        return wish == Held ? null : wish;
    }

    /// <inheritdoc/>
    public override Study Move(RoomState state, int by) => this with { Chosen = Math.Clamp(Chosen + by, 0, Others.Count) };
}

/// <summary>What a trend shows of each time.</summary>
internal enum TrendMeasure
{
    /// <summary>How many articles match.</summary>
    Articles,

    /// <summary>How many of a hundred articles.</summary>
    Percent,

    /// <summary>How many finds in a million words.</summary>
    PerMillion,
}
