using System.Collections.Immutable;

namespace NewsSearch.Tui.State;

/// <summary>The facet panel: what is open in it, how much of it is loaded, and where the reader is.</summary>
internal sealed record FacetPanel
{
    private const int First = 5;
    private const int More = 15;

    // A year has 12 months and a month 31 days; no archive has more years than this.
    private const int Dates = 1000;

    /// <summary>The facets in the order of the panel.</summary>
    public static ImmutableArray<FacetName> Order { get; } =
    [
        FacetName.Person, FacetName.Place, FacetName.Organization, FacetName.Source, FacetName.Category,
        FacetName.Date, FacetName.Mentions, FacetName.Tag, FacetName.Collection,
    ];

    /// <summary>The panel as it first stands.</summary>
    public static FacetPanel Start { get; } = new();

    /// <summary>Facets whose values are hidden; they are not counted.</summary>
    public ImmutableHashSet<FacetName> Closed { get; init; } = [FacetName.Mentions];

    /// <summary>Years and months that are open.</summary>
    public ImmutableHashSet<FacetKey> OpenDates { get; init; } = [];

    /// <summary>How many values to load, where it is more than at first.</summary>
    public ImmutableDictionary<FacetName, int> Loaded { get; init; } = ImmutableDictionary<FacetName, int>.Empty;

    /// <summary>For a facet, what the values shown hold; all are shown where nothing is set.</summary>
    public ImmutableDictionary<FacetName, string> Holding { get; init; } = ImmutableDictionary<FacetName, string>.Empty;

    /// <summary>Facets in the order of names, not of counts.</summary>
    public ImmutableHashSet<FacetName> ByName { get; init; } = [];

    /// <summary>The row chosen, by what it is: counts change under the reader's hand.</summary>
    public FacetRow? Selected { get; init; }

    /// <summary>Where that row was when it was chosen, and the first row on screen.</summary>
    public ListPosition Position { get; init; }

    /// <summary>Whether a facet is made of dates.</summary>
    public static bool IsDated(FacetName facet) => facet is FacetName.Date or FacetName.Mentions;

    /// <summary>How many values of a facet to show.</summary>
    public int Take(FacetName facet) => Loaded.GetValueOrDefault(facet, First);

    /// <summary>What to count for this panel, in order.</summary>
    public IReadOnlyList<FacetKey> Wanted() =>
        [.. Order.Where(facet => !Closed.Contains(facet)).SelectMany(facet => OpenDates
            .Where(open => open.Facet == facet).OrderBy(open => open.Under, StringComparer.Ordinal)
            .Prepend(new FacetKey(facet)))];

    /// <summary>Whether nothing else has to be counted for this panel than for the other.</summary>
    public bool HasSameCounts(FacetPanel other) => ReferenceEquals(Closed, other.Closed)
        && ReferenceEquals(OpenDates, other.OpenDates) && ReferenceEquals(Loaded, other.Loaded)
        && ReferenceEquals(Holding, other.Holding) && ReferenceEquals(ByName, other.ByName);

    /// <summary>The request for one of <see cref="Wanted"/>.</summary>
    public FacetRequest ToRequest(FacetKey key) => IsDated(key.Facet)
        ? new(key.Facet) { Take = Dates, Sort = FacetSort.Name, Under = key.Under }
        : new(key.Facet)
        {
            Take = Take(key.Facet),
            Contains = Holding.GetValueOrDefault(key.Facet),
            Sort = ByName.Contains(key.Facet) ? FacetSort.Name : FacetSort.Count,
        };

    /// <summary>Opens or closes what is below a row.</summary>
    public FacetPanel Toggle(FacetRow row)
    {
        return row switch
        {
            { Kind: FacetRowKind.Header } => this with { Closed = Turn(Closed, row.Facet) },
            { Kind: FacetRowKind.Value, Open: not null } => this with
            {
                OpenDates = Turn(OpenDates, new FacetKey(row.Facet, row.Value)),
            },
            _ => this,
        };
    }

    /// <summary>Shows only values of the facet chosen that hold a text; all when it is empty.</summary>
    public FacetPanel Find(string text)
    {
        if (Selected is not { Facet: var facet } || IsDated(facet)) return this;
        text = text.Trim();
        if (text == Holding.GetValueOrDefault(facet, "")) return this;
        return this with
        {
            Holding = text.Length == 0 ? Holding.Remove(facet) : Holding.SetItem(facet, text),
            Closed = Closed.Remove(facet),
            Selected = new FacetRow(FacetRowKind.Header, facet, "", null),
        };
    }

    /// <summary>Orders the values of a facet by name, or by count again.</summary>
    public FacetPanel Reorder(FacetName facet) => this with { ByName = Turn(ByName, facet) };

    /// <summary>Loads more values of a facet.</summary>
    public FacetPanel LoadMore(FacetName facet) => this with { Loaded = Loaded.SetItem(facet, Take(facet) + More) };

    /// <summary>Chooses a row.</summary>
    public FacetPanel Select(IReadOnlyList<FacetRow> rows, int row, int visible)
    {
        if (rows.Count == 0) return this;
        var position = Position.Select(row, rows.Count, visible);
        return this with { Position = position, Selected = rows[position.Selected] };
    }

    /// <summary>Where the row chosen is now; where it was when it is gone.</summary>
    public int IndexIn(IReadOnlyList<FacetRow> rows)
    {
        for (var at = 0; at < rows.Count; at++)
        {
            if (Selected is not null && rows[at].IsSame(Selected)) return at;
        }
        return Math.Clamp(Position.Selected, 0, Math.Max(0, rows.Count - 1));
    }

    private static ImmutableHashSet<T> Turn<T>(ImmutableHashSet<T> set, T item)
    {
        var without = set.Remove(item);
        return ReferenceEquals(without, set) ? set.Add(item) : without;
    }
}
