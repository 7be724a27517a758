using NewsSearch.Tui.State.Commands;
using NewsSearch.Tui.Texts;

namespace NewsSearch.Tui.State.Studies;

/// <summary>A screen of its own in place of the panels: lines in context, a trend, the page of a name.</summary>
/// <remarks>Studies lie on one another; Esc goes back to the one below, and from the last to the panels.</remarks>
internal abstract record Study
{
    /// <summary>Where commands are given while it is on top.</summary>
    public abstract Scope Scope { get; }

    /// <summary>What it is called.</summary>
    public abstract Say Name { get; }

    /// <summary>What it is for.</summary>
    public abstract Say About { get; }

    /// <summary>Where keys went when it was opened.</summary>
    public Focus From { get; init; } = Focus.Results;

    /// <summary>What it wished for in vain, and why; null when that never happened.</summary>
    public (Wish Wish, Fault Fault)? Failure { get; init; }

    /// <summary>Why it does not have what it wishes for now, or null.</summary>
    public Fault? FaultIn(RoomState state) => Failure is { } failure && failure.Wish == Wish(state) ? failure.Fault : null;

    /// <summary>What it lacks, or null.</summary>
    public virtual Wish? Wish(RoomState state) => null;

    /// <summary>Moves by rows.</summary>
    public virtual Study Move(RoomState state, int by) => this;

    /// <summary>Fits it into a screen of another size.</summary>
    public virtual Study Arranged(RoomState state) => Move(state, 0);

    /// <summary>Opens the article that is chosen in it; the same state when none is.</summary>
    public virtual RoomState Read(RoomState state) => state;

    /// <summary>How many rows of it are on screen.</summary>
    public virtual int VisibleRows(RoomState state) => Math.Max(1, state.StudyArea.Inside.Height);
}
