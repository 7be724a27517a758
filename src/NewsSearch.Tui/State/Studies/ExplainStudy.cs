using NewsSearch.Tui.State.Commands;
using NewsSearch.Tui.Texts;

namespace NewsSearch.Tui.State.Studies;

/// <summary>How the query was read, and why an article was found with its score, or was not.</summary>
/// <param name="Id">The article; null for the query alone.</param>
internal sealed record ExplainStudy(string? Id) : Study
{
    /// <inheritdoc/>
    public override Scope Scope => Scope.Explain;

    /// <inheritdoc/>
    public override Say Name => Say.StudyExplain;

    /// <inheritdoc/>
    public override Say About => Say.AboutExplain;

    /// <summary>The explanation, or null before.</summary>
    public Explanation? Found { get; init; }

    /// <summary>What that is the answer to.</summary>
    public ExplainWish? Held { get; init; }

    /// <summary>The first row on screen.</summary>
    public int Top { get; init; }

    /// <summary>The rows.</summary>
    public IReadOnlyList<ExplainRow> Rows(RoomState state) => Found is null ? [] : ExplainRows.Of(Found, state.Words);

    /// <inheritdoc/>
    public override Wish? Wish(RoomState state)
    {
        var wish = new ExplainWish(state.Asked, Id, state.Refreshes);
        return wish == Held ? null : wish;
    }

    /// <inheritdoc/>
    public override Study Move(RoomState state, int by) =>
        this with { Top = Math.Clamp(Top + by, 0, Math.Max(0, Rows(state).Count - VisibleRows(state))) };
}

/// <summary>Wishes for an explanation.</summary>
/// <param name="Of">What is asked.</param>
/// <param name="Id">The article; null for none.</param>
/// <param name="Refreshes">Which state of the index it is asked of.</param>
internal sealed record ExplainWish(Question Of, string? Id, int Refreshes) : StudyWish<ExplainStudy>(Refreshes)
{
    /// <inheritdoc/>
    protected override Func<RoomState, ExplainStudy, ExplainStudy> Ask(NewsSource source, CancellationToken cancel)
    {
        var found = source.Ask(index => index.Explain(Of.ToRequest(0), Id, cancel));
        return (_, study) => study with { Found = found, Held = this, Top = 0 };
    }
}
