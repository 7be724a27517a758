namespace NewsSearch.Tui.State;

/// <summary>Something that a screen lacks and that has to be fetched for it.</summary>
/// <remarks>Two that are equal are the same wish: what is under way for one is not begun again for the other.</remarks>
/// <param name="Refreshes">Which state of the index it is asked of, as <see cref="RoomState.Refreshes"/> counts them.</param>
internal abstract record Wish(int Refreshes)
{
    /// <summary>Fetches it, away from the screen.</summary>
    /// <returns>The step that takes it in.</returns>
    public abstract Func<RoomState, RoomState> Fetch(NewsSource source, CancellationToken cancel);

    /// <summary>Tells why it could not be fetched.</summary>
    public abstract RoomState Failed(RoomState state, Fault fault);
}
