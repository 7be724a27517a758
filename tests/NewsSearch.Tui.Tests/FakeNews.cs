using System.Globalization;
using NewsSearch.Language;
using NewsSearch.Tui.State;
using NewsSearch.Tui.State.Reading;

namespace NewsSearch.Tui.Tests;

/// <summary>An index in memory that answers as the real one does: words are AND-ed, counts are drill-sideways.</summary>
internal sealed class FakeNews
{
    private readonly List<StoredArticle> _articles;
    private int _searches;

    public FakeNews(IEnumerable<StoredArticle> articles) => _articles = [.. articles];

    /// <summary>What the next searches throw instead of answering.</summary>
    public Func<SearchRequest, Exception?> Fails { get; set; } = _ => null;

    /// <summary>Holds a search back for as long as it likes.</summary>
    public Action<SearchRequest, CancellationToken> Before { get; set; } = (_, _) => { };

    /// <summary>Whether another process has changed the index.</summary>
    public bool HasNewer { get; set; }

    /// <summary>How many searches for hits were begun.</summary>
    public int Searches => _searches;

    public void Add(StoredArticle article) => _articles.Add(article);

    public NewsSource ToNewsSource() => new()
    {
        Search = Search,
        Read = (id, query) => _articles.Find(article => article.Article.Id == id) is { } found
            ? new OpenedArticle(found, Spans(found.Annotation.Text, query))
            : null,
        Complete = (prefix, _) => Complete(prefix),
        Refresh = () =>
        {
            var newer = HasNewer;
            HasNewer = false;
            return newer;
        },
    };

    /// <summary>What the next searches that find nothing suggest.</summary>
    public IReadOnlyList<Suggestion> Suggests { get; set; } = [];

    private List<Completion> Complete(string prefix)
    {
        var completions = new List<Completion>();
        foreach (var (facet, kind) in new[] { (FacetName.Person, CompletionKind.Person), (FacetName.Place, CompletionKind.Place), (FacetName.Organization, CompletionKind.Organization) })
        {
            completions.AddRange(_articles.SelectMany(article => Values(article, facet).Distinct()).GroupBy(name => name)
                .Where(name => name.Key.Split(' ').Any(word => word.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)))
                .Select(name => new Completion(kind, name.Key, name.Count())).OrderByDescending(completion => completion.Articles));
        }
        completions.AddRange(_articles.SelectMany(article => Words(article.Annotation.Text.ToLowerInvariant()).Distinct())
            .Where(word => word.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) && word.All(char.IsLetter))
            .GroupBy(word => word).Select(word => new Completion(CompletionKind.Word, word.Key, word.Count())).OrderByDescending(word => word.Articles));
        return completions;
    }

    private SearchResults Search(SearchRequest request, CancellationToken cancel)
    {
        if (request.Take > 0) Interlocked.Increment(ref _searches);
        Before(request, cancel);
        cancel.ThrowIfCancellationRequested();
        if (Fails(request) is { } failure) throw failure;
        var found = Order(_articles.Where(article => Matches(article, request.Query) && request.Filters.All(filter => Holds(article, filter))), request.Sort).ToList();
        var from = request.Cursor is null ? 0 : int.Parse(request.Cursor, CultureInfo.InvariantCulture);
        var page = found.Skip(from).Take(request.Take).Select(article => ToHit(article, request.Query)).ToList();
        var next = from + page.Count < found.Count && request.Take > 0 ? (from + page.Count).ToString(CultureInfo.InvariantCulture) : null;
        return new(request.Query, found.Count, TimeSpan.FromMilliseconds(4), page,
            [.. request.Facets.Select(facet => KeyValuePair.Create(facet.Facet, Count(request, facet)))], next)
        {
            Suggestions = found.Count == 0 && request.Take > 0 ? Suggests : [],
        };
    }

    private FacetCounts Count(SearchRequest request, FacetRequest facet)
    {
        var others = request.Filters.Where(filter => filter.Facet != facet.Facet || filter.Exclude).ToList();
        var found = _articles.Where(article => Matches(article, request.Query) && others.TrueForAll(filter => Holds(article, filter))).ToList();
        var counts = found.SelectMany(article => Values(article, facet.Facet).Distinct())
            .Where(value => facet.Facet != FacetName.Date || IsBelow(value, facet.Under))
            .Where(value => facet.Contains is null || value.Contains(facet.Contains, StringComparison.OrdinalIgnoreCase))
            .GroupBy(value => value).Select(group => new FacetCount(group.Key, group.Count()) { Inferred = Inferred(found, facet, group.Key) }).ToList();
        var ordered = facet.Sort == FacetSort.Name
            ? counts.OrderBy(count => count.Value, StringComparer.Ordinal)
            : counts.OrderByDescending(count => count.Count).ThenBy(count => count.Value, StringComparer.Ordinal);
        var values = ordered.Skip(facet.Skip).Take(facet.Take).ToList();
        var missing = found.Count(article => !Values(article, facet.Facet).Any());
        return new(values, counts.Count, counts.Sum(count => count.Count) - values.Sum(value => value.Count), missing)
        {
            Histogram = facet.Histogram is not { } unit ? null : FakeHistogram.Of(
                [.. found.Where(article => request.Filters.All(filter => Holds(article, filter))).Select(article => article.Annotation.Published.Value)], unit, facet.Span),
        };
    }

    private static bool IsBelow(string value, string? under) =>
        under is null ? value.Length == 4 : value.Length == under.Length + 3 && value.StartsWith(under, StringComparison.Ordinal);

    private static int Inferred(List<StoredArticle> found, FacetRequest facet, string value) => facet.Facet != FacetName.Date ? 0
        : found.Count(article => article.Annotation.Published.Source == PublishedSource.Inferred && Values(article, FacetName.Date).Contains(value));

    private static bool Holds(StoredArticle article, Filter filter) => filter.Exclude != (filter.Facet == FacetName.Date
        ? filter.Values.Any(value => DateValue.TryParse(value, out var days) && article.Annotation.Published.Value is { } day && days.Contains(day))
        : Values(article, filter.Facet).Intersect(filter.Values).Any());

    private static IEnumerable<string> Values(StoredArticle stored, FacetName facet) => facet switch
    {
        FacetName.Person => stored.Annotation.Persons.Select(person => person.Name),
        FacetName.Place => stored.Annotation.Places.SelectMany(place => place.Labels),
        FacetName.Organization => stored.Annotation.Organizations.Select(organization => organization.Name),
        FacetName.Source => stored.Article.Source is { } source ? [source] : [],
        FacetName.Category => stored.Article.Category is { } category ? [category] : [],
        FacetName.Date when stored.Annotation.Published.Value?.ToString() is { Length: 10 } day => [day[..4], day[..7], day],
        _ => [],
    };

    private static IEnumerable<StoredArticle> Order(IEnumerable<StoredArticle> articles, SortOrder order) => order switch
    {
        SortOrder.Newest => articles.OrderByDescending(Day, StringComparer.Ordinal),
        SortOrder.Oldest => articles.OrderBy(Day, StringComparer.Ordinal),
        _ => articles,
    };

    private static string Day(StoredArticle article) => article.Annotation.Published.Value?.ToString() ?? "";

    private static bool Matches(StoredArticle article, string query) => Words(query)
        .All(word => article.Annotation.Text.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static string[] Words(string query) => query.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static List<Highlight> Spans(string text, string query)
    {
        var spans = new List<Highlight>();
        for (var at = 0; at < text.Length; at++)
        {
            var word = Array.Find(Words(query), word => string.Compare(text, at, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0);
            if (word is null) continue;
            spans.Add(new Highlight(at, word.Length));
            at += word.Length - 1;
        }
        return spans;
    }

    private static Hit ToHit(StoredArticle stored, string query)
    {
        var body = stored.Annotation.Body;
        var first = Spans(body, query) is [var span, ..] ? span.Start : 0;
        var start = Math.Max(0, body.LastIndexOf(' ', Math.Max(0, first - 30)) + 1);
        var snippet = body[start..Math.Min(body.Length, start + 180)];
        return new(stored.Article.Id, 1, stored.Annotation.Title, stored.Annotation.Published, stored.Article.Source, stored.Article.Url,
            snippet, Spans(snippet, query), Spans(stored.Annotation.Title, query));
    }
}
