using System.Diagnostics;
using Lucene.Net.Search;
using Lucene.Net.Util;
using NewsSearch.Copies;
using NewsSearch.Facets;
using NewsSearch.Language;
using NewsSearch.Likeness;
using NewsSearch.Scoring;
using NewsSearch.Suggestions;

namespace NewsSearch.Searching;

/// <summary>One request on its way to its answer.</summary>
internal sealed class Search(IndexSnapshot snapshot, SearchRequest request, CancellationToken cancel, FilterSets? filters = null)
{
    private const int MostHits = 10_000;
    private const int MostDays = 100_000;

    private readonly WordForms _forms = snapshot.Words.Forms();
    private readonly FilterSets _filters = filters ?? snapshot.Filters;
    private readonly Effort _effort = new(cancel);
    private FixedBitSet? _later;
    private IReadOnlyList<Trait>? _traits;

    /// <summary>What was found, before any article is read.</summary>
    internal sealed record Found(
        QueryTree Tree, int Total, IReadOnlyList<Ranked> Ranked, IReadOnlyList<KeyValuePair<FacetName, FacetCounts>> Facets);

    public SearchResults Run()
    {
        var started = Stopwatch.GetTimestamp();
        var found = Find();
        var page = found.Ranked.Take(request.Take).ToList();
        var next = found.Ranked.Count > page.Count ? new PageCursor(page[^1].Key, page[^1].IdBytes.Utf8ToString()).Write(request) : null;
        var matcher = new TextMatcher(found.Tree.Root, _forms);
        var weights = page.Count == 0 ? [] : PartWeights.Of(found.Tree.Root, snapshot.Reader);
        var hits = page.Select(ranked => Hit(ranked, matcher, weights)).ToList();
        var suggestions = Advises(found.Total) ? new DidYouMean(snapshot, request, cancel).Suggest(found.Tree.Root, found.Total) : [];
        return new SearchResults(request.Query, found.Total, Stopwatch.GetElapsedTime(started), hits, found.Facets, next)
        {
            Suggestions = suggestions,
        };
    }

    private bool Advises(int total) =>
        total <= DidYouMean.Hardly && request is { Take: > 0, Cursor: null, Like: null };

    /// <summary>Counts and ranks, and reads no article.</summary>
    public Found Find()
    {
        Check();
        var tree = QueryTree.Read(request, _forms, snapshot.Saved);
        // One more than asked for tells whether there is a next page.
        var after = request.Cursor is null ? null : PageCursor.Read(request.Cursor, request);
        var ranking = request.Take == 0 ? null : new Ranking(request.Sort, request.Take + 1, after);
        var counters = new List<FacetCounter>();
        var histograms = new List<HistogramCounter>();
        foreach (var facet in request.Facets)
        {
            if (!counters.Exists(counter => counter.Facet == facet.Facet)) counters.Add(snapshot.Counter(facet.Facet, request.Collapse));
            if (facet.Histogram is null || histograms.Exists(histogram => histogram.Request == facet)) continue;
            histograms.Add(new HistogramCounter(facet, snapshot.Spans(facet.Facet)));
        }
        var total = Collect(tree, counters, histograms, ranking);

        var facets = request.Facets.Select(facet => KeyValuePair.Create(
            facet.Facet, counters.Find(counter => counter.Facet == facet.Facet)!.Answer(facet) with
            {
                Histogram = histograms.Find(histogram => histogram.Request == facet)?.Answer(),
            })).ToList();
        foreach (var counter in counters) counter.Dispose();
        return new Found(tree, total, ranking?.Take() ?? [], facets);
    }

    /// <summary>Every match in the order asked for, behind <paramref name="after"/>. Reads no article.</summary>
    /// <remarks>Some at a time, so that memory does not grow with the matches.</remarks>
    public IEnumerable<Ranked> Ordered(PageCursor? after)
    {
        var tree = QueryTree.Read(request, _forms, snapshot.Saved);
        IReadOnlyList<Ranked> page;
        do
        {
            var ranking = new Ranking(request.Sort, MostHits, after);
            Collect(tree, [], [], ranking);
            page = ranking.Take();
            foreach (var ranked in page) yield return ranked;
            if (page.Count > 0) after = new PageCursor(page[^1].Key, page[^1].IdBytes.Utf8ToString());
        }
        while (page.Count == MostHits);
    }

    /// <summary>The documents that match.</summary>
    public FixedBitSet Matches()
    {
        var bits = new BitsCollector(snapshot.Reader.MaxDoc);
        Collect(QueryTree.Read(request, _forms, snapshot.Saved), [], [], bits);
        return bits.Bits;
    }

    /// <summary>How many documents match.</summary>
    public int Total() => Collect(QueryTree.Read(request, _forms, snapshot.Saved), [], [], null);

    // Runs the query, and returns how many match.
    private int Collect(
        QueryTree tree, IReadOnlyList<FacetCounter> counters, IReadOnlyList<HistogramCounter> histograms, ICollector? top)
    {
        var query = Plan(tree);
        if (request.Collapse) _later ??= Later(query);
        if (top is not null && request is { Recency: { } halfLife, Sort: SortOrder.Relevance })
            top = new RecencyCollector(top, halfLife, snapshot.Newest.Value);
        // Likeness and newness change scores in ways that no bound of a window knows of.
        if (request.Like is null && top is not RecencyCollector && FastSearch.Understands(query))
        {
            if (!snapshot.Scratches.TryTake(out var scratch)) scratch = new Scratch();
            var matches = new Matches(scratch, Excluded(), Included(), _later, counters, histograms);
            new FastSearch(snapshot.Searcher, snapshot.Segments, scratch, cancel).Run(query, matches, top);
            // After a failure it is not given back: what is half done is left to the collector.
            scratch.Reset();
            snapshot.Scratches.Add(scratch);
            return matches.Total;
        }
        var plain = new MatchCollector(Excluded(), Included(), _later, counters, histograms, top, cancel);
        snapshot.Searcher.Search(query, plain);
        return plain.Total;
    }

    private Query Plan(QueryTree tree)
    {
        var planned = new QueryPlanner(_filters, _effort).Plan(tree.Root);
        return request.Like is { } id ? LikeQuery.Of(Traits(id), id, tree.Root is AllNode ? null : planned) : planned;
    }

    private IReadOnlyList<Trait> Traits(string id)
    {
        if (_traits is not null) return _traits;
        var document = snapshot.Articles.Number(id) ?? throw new NewsSearchException(Problem.BadRequest, new Bilingual(
                $"no article '{id}' to be like: a search gives ids",
                $"tidak ada artikel '{id}' untuk dicari padanannya: pencarian memberi id"));
        return _traits = new TraitFinder(snapshot, _forms).Of(document);
    }

    // What is found first, to know which of each group's copies comes first among it.
    private FixedBitSet Later(Query query)
    {
        var found = new BitsCollector(snapshot.Reader.MaxDoc);
        snapshot.Searcher.Search(query, new MatchCollector(Excluded(), Included(), null, [], [], found, cancel));
        return snapshot.Copies.Value.Later(found.Bits, new FirstSeen(snapshot.Reader));
    }

    private void Check()
    {
        if (request.Take is < 0 or > MostHits)
        {
            throw new NewsSearchException(Problem.BadRequest, new Bilingual(
                $"cannot take {request.Take} hits: ask for 0 to 10,000",
                $"tidak dapat memberi {request.Take} hasil: minta 0 sampai 10.000"));
        }

        if (request.Recency is < 1 or > MostDays)
        {
            throw new NewsSearchException(Problem.BadRequest, new Bilingual(
                $"{request.Recency} days are no half-life: ask for 1 to 100,000",
                $"{request.Recency} hari bukan waktu paruh: minta 1 sampai 100.000"));
        }

        if (request.AddedAfter < 0)
        {
            throw new NewsSearchException(Problem.BadRequest, new Bilingual(
                $"there is no commit {request.AddedAfter}: ask for what came after 0 or more",
                $"tidak ada komit {request.AddedAfter}: minta yang datang setelah 0 atau lebih"));
        }

        foreach (var facet in request.Facets) FacetCounter.Check(facet);
    }

    private FixedBitSet? Excluded()
    {
        var excluded = request.AddedAfter is { } generation ? _filters.AddedUpTo(generation).Clone() : null;
        foreach (var filter in request.Filters.Where(filter => filter.Exclude))
        {
            var bits = _filters.Of(filter, _forms, _effort);
            if (excluded is null) excluded = bits;
            else excluded.Or(bits);
        }
        return excluded;
    }

    private List<KeyValuePair<FacetName, FixedBitSet>> Included()
    {
        var included = new List<KeyValuePair<FacetName, FixedBitSet>>();
        foreach (var group in request.Filters.Where(filter => !filter.Exclude).GroupBy(filter => filter.Facet))
        {
            var sets = group.Select(filter => _filters.Of(filter, _forms, _effort)).ToList();
            foreach (var set in sets.Skip(1)) sets[0].And(set);
            included.Add(KeyValuePair.Create(group.Key, sets[0]));
        }
        return included;
    }

    private Hit Hit(Ranked found, TextMatcher matcher, IReadOnlyList<int> weights)
    {
        cancel.ThrowIfCancellationRequested();
        var (card, text) = snapshot.Articles.Hit(found.Document);
        var old = snapshot.Words.IsOld(card.Published, text);
        var (snippet, highlights) = SnippetMaker.Make(text, matcher.Find(text, TextScope.Body, old), weights);
        var title = TextMatcher.Merge(matcher.Find(card.Title, TextScope.Title, old));
        return new Hit(card.Id, found.Score, card.Title, card.Published, card.Source, card.Url, snippet, highlights, title)
        {
            Copies = snapshot.CopiesOf(found.Document),
            Shared = _traits is null ? [] : new TraitFinder(snapshot, _forms).Shared(_traits, found.Document),
        };
    }
}
