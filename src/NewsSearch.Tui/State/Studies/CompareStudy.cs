using NewsSearch.Tui.State.Commands;
using NewsSearch.Tui.Texts;

namespace NewsSearch.Tui.State.Studies;

/// <summary>Two articles side by side, and what differs between them.</summary>
/// <param name="Left">The one on the left.</param>
/// <param name="Right">The one on the right; null for a near copy of the left one.</param>
internal sealed record CompareStudy(string Left, string? Right) : Study
{
    /// <inheritdoc/>
    public override Scope Scope => Scope.Compare;

    /// <inheritdoc/>
    public override Say Name => Say.StudyCompare;

    /// <inheritdoc/>
    public override Say About => Say.AboutCompare;

    /// <summary>Which of the near copies is on the right, from 0, where none was named.</summary>
    public int Copy { get; init; }

    /// <summary>What was found, or null before.</summary>
    public Comparison? Found { get; init; }

    /// <summary>Both texts wrapped for the screen, row by row.</summary>
    public CompareRows Rows { get; init; } = CompareRows.None;

    /// <summary>The first row on screen.</summary>
    public int Top { get; init; }

    /// <summary>The difference jumped to, from 0; negative when none was.</summary>
    public int Difference { get; init; } = -1;

    /// <summary>How many columns each text has.</summary>
    public static int Column(RoomState state) => Math.Max(8, (state.StudyArea.Inside.Width - 5) / 2);

    /// <inheritdoc/>
    public override Wish? Wish(RoomState state)
    {
        var wish = new CompareWish(Left, Right, Copy, state.Refreshes);
        return wish == Found?.Wish ? null : wish;
    }

    /// <inheritdoc/>
    public override Study Move(RoomState state, int by) =>
        this with { Top = Math.Clamp(Top + by, 0, Math.Max(0, Rows.Count - VisibleRows(state))) };

    /// <inheritdoc/>
    public override Study Arranged(RoomState state)
    {
        var column = Column(state);
        var study = Found is not null && Rows.Width != column ? this with { Rows = CompareRows.Of(Found.Parts, column) } : this;
        return study.Move(state, 0);
    }

    /// <summary>Jumps to the next difference, or with -1 to the one before; from the last on to the first.</summary>
    public CompareStudy Jump(RoomState state, int by)
    {
        if (Rows.Differences.Count == 0) return this;
        var next = Difference < 0 ? (by > 0 ? 0 : Rows.Differences.Count - 1) : (Difference + by + Rows.Differences.Count) % Rows.Differences.Count;
        var visible = VisibleRows(state);
        var row = Rows.Differences[next];
        var top = row >= Top && row < Top + visible ? Top : row - visible / 3;
        return (CompareStudy)(this with { Difference = next, Top = Math.Max(0, top) }).Move(state, 0);
    }

    /// <inheritdoc/>
    public override int VisibleRows(RoomState state) => Math.Max(1, state.StudyArea.Inside.Height - 3);
}

/// <summary>Two articles compared.</summary>
/// <param name="Wish">What was asked for.</param>
/// <param name="Left">The one on the left; null when it is no longer there.</param>
/// <param name="Right">The one on the right; null when it is no longer there, or there is no near copy.</param>
/// <param name="Copies">How many near copies the left one has.</param>
/// <param name="Parts">What both have and what one alone has, in order.</param>
internal sealed record Comparison(CompareWish Wish, StoredArticle? Left, StoredArticle? Right, int Copies, IReadOnlyList<DiffPart> Parts);
