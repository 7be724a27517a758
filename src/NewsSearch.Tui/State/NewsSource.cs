using NewsSearch.Tui.State.Reading;
using NewsSearch.Tui.State.Studies;

namespace NewsSearch.Tui.State;

/// <summary>Where the reading room gets its answers. Called from several threads at once, none of them the screen's.</summary>
internal sealed record NewsSource
{
    /// <summary>Answers a request.</summary>
    public required Func<SearchRequest, CancellationToken, SearchResults> Search { get; init; }

    /// <summary>Finds the article of an id and what a query matches in it; null when it is no longer there.</summary>
    public required Func<string, string, OpenedArticle?> Read { get; init; }

    /// <summary>Finds words and names that begin as what is typed does.</summary>
    public Func<string, CancellationToken, IReadOnlyList<Completion>> Complete { get; init; } = (_, _) => [];

    /// <summary>Finds the articles that belong to one.</summary>
    public Func<string, CancellationToken, Related> Related { get; init; } = (id, _) => new Related(id, [], []);

    /// <summary>Asks the index itself, as it stands now; what the studies show is asked for so.</summary>
    public Func<Func<NewsIndex, object?>, object?> OnIndex { get; init; } = _ => throw new NotSupportedException("there is no index behind these answers");

    /// <summary>Asks the index itself.</summary>
    public T Ask<T>(Func<NewsIndex, T> question) => (T)OnIndex(index => question(index))!;

    /// <summary>Sorted lines in context, held for the next page of them.</summary>
    public HeldConcordances Sorted { get; init; } = new();

    /// <summary>Whether there are no answers to be had at all, because the index cannot be opened.</summary>
    public Func<bool> IsClosed { get; init; } = () => false;

    /// <summary>What can be done outside.</summary>
    public Keeping.Desk Desk { get; init; } = new();

    /// <summary>Goes over to the newest state of the index.</summary>
    /// <returns>Whether there was a newer one.</returns>
    public Func<bool> Refresh { get; init; } = () => false;
}
