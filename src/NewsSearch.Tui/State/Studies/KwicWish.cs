namespace NewsSearch.Tui.State.Studies;

/// <summary>Wishes for a page of lines in context.</summary>
/// <param name="Of">What is asked.</param>
/// <param name="List">Which lines, in what order.</param>
/// <param name="Page">Which page, from 0.</param>
/// <param name="Cursor">Where it begins, when lines have no order of their own; null for the first.</param>
/// <param name="Refreshes">Which state of the index it is asked of.</param>
internal sealed record KwicWish(Question Of, KwicList List, int Page, string? Cursor, int Refreshes) : StudyWish<KwicStudy>(Refreshes)
{
    /// <inheritdoc/>
    protected override Func<RoomState, KwicStudy, KwicStudy> Ask(NewsSource source, CancellationToken cancel)
    {
        var page = source.Ask(index => List.Sort.IsEmpty
            ? index.Concordance(List.ToRequest(Of) with { Take = KwicStudy.PageSize, Cursor = Cursor }, cancel)
            : Sorted(source.Sorted.Of(index, Of, List, cancel), cancel));
        return (_, study) => study.With(this, page);
    }

    private Concordance Sorted(SortedConcordance sorted, CancellationToken cancel) =>
        new(Of.Query, sorted.Articles, sorted.Total, sorted.Lines(Page * KwicStudy.PageSize, KwicStudy.PageSize, cancel), null);
}
