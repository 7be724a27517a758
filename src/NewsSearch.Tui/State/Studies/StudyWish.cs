namespace NewsSearch.Tui.State.Studies;

/// <summary>Something that the study on top lacks.</summary>
/// <typeparam name="TStudy">The kind of study.</typeparam>
internal abstract record StudyWish<TStudy>(int Refreshes) : Wish(Refreshes) where TStudy : Study
{
    /// <inheritdoc/>
    public sealed override Func<RoomState, RoomState> Fetch(NewsSource source, CancellationToken cancel)
    {
        var fill = Ask(source, cancel);
        return state => state.WithStudy<TStudy>(study => fill(state, study));
    }

    /// <inheritdoc/>
    public sealed override RoomState Failed(RoomState state, Fault fault) => state.WithStudy<TStudy>(study => study with { Failure = (this, fault) });

    /// <summary>Fetches it, away from the screen.</summary>
    /// <returns>Puts it into the study.</returns>
    protected abstract Func<RoomState, TStudy, TStudy> Ask(NewsSource source, CancellationToken cancel);
}
