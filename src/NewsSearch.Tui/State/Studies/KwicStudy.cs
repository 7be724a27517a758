using System.Collections.Immutable;
using NewsSearch.Tui.State.Commands;
using NewsSearch.Tui.Texts;

namespace NewsSearch.Tui.State.Studies;

/// <summary>Everything that the query matches, line below line, in its context.</summary>
internal sealed record KwicStudy : Study
{
    /// <summary>How many lines are fetched at once.</summary>
    public const int PageSize = 500;

    /// <summary>How much of each side is fetched, in UTF-16 units: more than fits on any screen.</summary>
    public const int ContextWidth = 200;

    // Lines that are far from what is on screen are let go: memory does not grow with the concordance.
    private const int PagesKept = 2;
    private const int Ahead = 100;

    /// <inheritdoc/>
    public override Scope Scope => Scope.Kwic;

    /// <inheritdoc/>
    public override Say Name => Say.StudyKwic;

    /// <inheritdoc/>
    public override Say About => Say.AboutKwic;

    /// <summary>Which lines, in what order.</summary>
    public KwicList List { get; init; } = KwicList.All;

    /// <summary>The line chosen and the first on screen.</summary>
    public ListPosition Position { get; init; }

    /// <summary>By how many columns the text is pushed to the left; below 0 to the right.</summary>
    public int Pan { get; init; }

    /// <summary>What the lines held are the answer to, or null before the first.</summary>
    public KwicWish? Held { get; init; }

    /// <summary>The pages held.</summary>
    public ImmutableSortedDictionary<int, IReadOnlyList<KwicLine>> Pages { get; init; } = ImmutableSortedDictionary<int, IReadOnlyList<KwicLine>>.Empty;

    /// <summary>Where each page begins that is known of, for lines in the order of articles; others have any page at once.</summary>
    public ImmutableList<string?> Cursors { get; init; } = [null];

    /// <summary>How many lines are known of.</summary>
    public int Known { get; init; }

    /// <summary>How many lines there are; null while that is not known.</summary>
    public long? Total { get; init; }

    /// <summary>How many articles match.</summary>
    public int Articles { get; init; }

    /// <summary>The line of a row, or null when it is not held.</summary>
    public KwicLine? Line(int row) =>
        row >= 0 && Pages.TryGetValue(row / PageSize, out var page) && row % PageSize < page.Count ? page[row % PageSize] : null;

    /// <inheritdoc/>
    public override Wish? Wish(RoomState state)
    {
        if (string.IsNullOrWhiteSpace(state.Asked.Query)) return null;
        var wish = new KwicWish(state.Asked, List, 0, null, state.Refreshes);
        if (Held is null || Held with { Page = 0, Cursor = null } != wish) return wish;
        foreach (var row in new[] { Position.Selected, Position.Top, Position.Top + VisibleRows(state) + Ahead })
        {
            var page = Math.Clamp(row, 0, List.Sort.IsEmpty ? Known : Math.Max(0, Known - 1)) / PageSize;
            if (Pages.ContainsKey(page)) continue;
            if (!List.Sort.IsEmpty) return wish with { Page = page };
            if (page < Cursors.Count) return wish with { Page = page, Cursor = Cursors[page] };
        }
        return null;
    }

    /// <summary>Takes a page in.</summary>
    public KwicStudy With(KwicWish wish, Concordance page)
    {
        var same = Held is not null && Held with { Page = wish.Page, Cursor = wish.Cursor } == wish;
        var study = same ? this : this with
        {
            Pages = Pages.Clear(),
            Cursors = [null],
            Known = 0,
            Total = null,
            Position = default,
        };
        var pages = study.Pages.SetItem(wish.Page, page.Lines);
        foreach (var far in pages.Keys.Where(held => Math.Abs(held - wish.Page) > PagesKept)) pages = pages.Remove(far);
        var cursors = study.Cursors;
        if (page.NextCursor is not null && cursors.Count == wish.Page + 1) cursors = cursors.Add(page.NextCursor);
        var known = Math.Max(study.Known, page.Total is { } total && !wish.List.Sort.IsEmpty
            ? (int)Math.Min(total, int.MaxValue)
            : wish.Page * PageSize + page.Lines.Count);
        return study with
        {
            Held = wish,
            Pages = pages,
            Cursors = cursors,
            Known = known,
            Total = page.Total ?? study.Total ?? (page.NextCursor is null ? known : null),
            Articles = page.Articles,
        };
    }

    /// <inheritdoc/>
    public override Study Move(RoomState state, int by) =>
        this with { Position = Position.Select(Position.Selected + by, Known, VisibleRows(state)) };

    /// <inheritdoc/>
    public override RoomState Read(RoomState state) =>
        Line(Position.Selected) is { } line ? state.OpenArticle(line.Id, state.Asked.Query, line.Start) : state;

    /// <inheritdoc/>
    public override int VisibleRows(RoomState state) => Math.Max(1, state.StudyArea.Inside.Height - 1);
}
