using System.Collections.Immutable;

namespace NewsSearch.Tui.State.Studies;

/// <summary>Keys to sort lines by; two that hold the same keys are equal.</summary>
/// <param name="Keys">The keys, the first first.</param>
internal sealed record KwicSort(ImmutableArray<KwicKey> Keys)
{
    /// <inheritdoc/>
    public bool Equals(KwicSort? other) => other is not null && Keys.SequenceEqual(other.Keys);

    /// <inheritdoc/>
    public override int GetHashCode() => Keys.Length == 0 ? 0 : Keys[0].GetHashCode();
}

/// <summary>Wishes for a page of lines in context.</summary>
/// <param name="Of">What is asked.</param>
/// <param name="Sort">What lines are sorted by.</param>
/// <param name="Page">Which page, from 0.</param>
/// <param name="Cursor">Where it begins.</param>
/// <param name="Refreshes">Which state of the index it is asked of.</param>
internal sealed record KwicWish(Question Of, KwicSort Sort, int Page, string? Cursor, int Refreshes) : StudyWish<KwicStudy>(Refreshes)
{
    /// <inheritdoc/>
    protected override Func<RoomState, KwicStudy, KwicStudy> Ask(NewsSource source, CancellationToken cancel)
    {
        var request = new ConcordanceRequest(Of.ToRequest(0))
        {
            Width = KwicStudy.ContextWidth,
            Sort = Sort.Keys,
            Take = KwicStudy.PageSize,
            Cursor = Cursor,
        };
        var page = source.Ask(index => index.Concordance(request, cancel));
        return (_, study) => study.With(this, page);
    }
}
