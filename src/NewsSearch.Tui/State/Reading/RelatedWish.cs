namespace NewsSearch.Tui.State.Reading;

/// <summary>Wishes for the articles that belong to the one being read.</summary>
/// <param name="Id">The one being read.</param>
/// <param name="Refreshes">Which state of the index it is asked of.</param>
internal sealed record RelatedWish(string Id, int Refreshes) : Wish(Refreshes)
{
    /// <inheritdoc/>
    public override Func<RoomState, RoomState> Fetch(NewsSource source, CancellationToken cancel)
    {
        var related = source.Related(Id, cancel);
        return state => state.WithRelated(related);
    }

    /// <inheritdoc/>
    public override RoomState Failed(RoomState state, Fault fault) => state.WithRelated(new Related(Id, [], []));
}
