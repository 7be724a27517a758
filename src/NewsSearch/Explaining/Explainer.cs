using Lucene.Net.Util;
using NewsSearch.Copies;
using NewsSearch.Indexing;
using NewsSearch.Language;
using NewsSearch.Searching;

namespace NewsSearch.Explaining;

/// <summary>Explains one request.</summary>
internal sealed class Explainer
{
    private readonly IndexSnapshot _snapshot;
    private readonly SearchRequest _request;
    private readonly CancellationToken _cancel;
    private readonly Effort _effort;
    private readonly QueryNode _root;
    private readonly QueryPlanner _planner;
    private readonly TermSets _terms;
    private readonly WordForms _forms;

    public Explainer(IndexSnapshot snapshot, SearchRequest request, CancellationToken cancel)
    {
        (_snapshot, _request, _cancel, _effort) = (snapshot, request, cancel, new Effort(cancel));
        _root = QueryTree.Read(request, snapshot.Words.Forms(), snapshot.Saved).Root;
        _forms = snapshot.Words.Forms();
        _planner = new QueryPlanner(snapshot.Filters, _effort);
        _terms = new TermSets(snapshot.Reader);
    }

    public Explanation Explain(string? id)
    {
        var found = new Search(_snapshot, _request, _cancel).Matches();
        return new Explanation(
            _request.Query,
            (int)found.Cardinality,
            Part(_root),
            Dropped(),
            [.. _request.Filters.Select(filter => new ExplainedFilter(filter, (int)Passing(filter).Cardinality))],
            id is null ? null : Article(id, found));
    }

    private ExplainedPart Part(QueryNode node)
    {
        var (kind, parts) = Kind(node);
        return new ExplainedPart(
            kind,
            QueryWriter.Write(node),
            (int)Matching(node).Cardinality,
            node is WordNode word ? [.. Forms(word)] : [],
            [.. parts.Select(Part)]);
    }

    private static (ExplainedKind Kind, IReadOnlyList<QueryNode> Parts) Kind(QueryNode node) => node switch
    {
        AllNode => (ExplainedKind.All, []),
        AndNode and => (ExplainedKind.And, and.Parts),
        OrNode or => (ExplainedKind.Or, or.Parts),
        SomeNode some => (ExplainedKind.Any, some.Words),
        NotNode not => (ExplainedKind.Not, [not.Part]),
        BoostNode boost => (ExplainedKind.Boost, [boost.Part]),
        WordNode => (ExplainedKind.Word, []),
        PhraseNode => (ExplainedKind.Phrase, []),
        PatternNode => (ExplainedKind.Pattern, []),
        ValueNode or FilterNode => (ExplainedKind.Value, []),
        DateNode => (ExplainedKind.Date, []),
        _ => (ExplainedKind.Nothing, []),
    };

    private IEnumerable<ExplainedForm> Forms(WordNode word)
    {
        var scope = word.Scope switch { TextScope.Title => "title:", TextScope.Body => "body:", _ => "" };
        var exactly = $"{scope}={word.Exact[0]}";
        foreach (var (i, form) in word.Exact.Index())
        {
            var kind = i == 0 ? ExplainedFormKind.Exact : ExplainedFormKind.Spelling;
            yield return new ExplainedForm(kind, form, With(word.Scope, form, roots: false), i == 0 ? "" : exactly);
        }
        foreach (var (i, root) in word.Roots.Index())
        {
            var kind = i == 0 ? ExplainedFormKind.Root : ExplainedFormKind.OtherRoot;
            yield return new ExplainedForm(kind, root, With(word.Scope, root, roots: true), exactly);
        }
        foreach (var part in word.Parts)
            yield return new ExplainedForm(ExplainedFormKind.Part, part, With(word.Scope, part, roots: true), exactly);
    }

    private int With(TextScope scope, string form, bool roots)
    {
        var all = new FixedBitSet(Math.Max(_snapshot.Reader.MaxDoc, 1));
        if (scope != TextScope.Body && _terms.With(roots ? Schema.TitleRoot : Schema.TitleExact, form) is { } titles) all.Or(titles);
        if (scope != TextScope.Title && _terms.With(roots ? Schema.BodyRoot : Schema.BodyExact, form) is { } bodies) all.Or(bodies);
        return (int)all.Cardinality;
    }

    // The function words that the query was read without.
    private List<string> Dropped()
    {
        var kept = WordsOf(_root).Select(word => word.Start).ToHashSet();
        return [.. WordsOf(new QueryParser(_request.Query, _snapshot.Words.Forms(), _snapshot.Saved).Read()).Where(word => !kept.Contains(word.Start)).Select(word => word.Exact[0])];
    }

    private static IEnumerable<(int Start, IReadOnlyList<string> Exact)> WordsOf(QueryNode node) => node switch
    {
        WordNode word => [(word.Start, word.Exact)],
        PhraseNode phrase => [(phrase.Start, phrase.Words)],
        _ => Kind(node).Parts.SelectMany(WordsOf),
    };

    private FixedBitSet Matching(QueryNode node)
    {
        _cancel.ThrowIfCancellationRequested();
        var bits = new BitsCollector(_snapshot.Reader.MaxDoc);
        _snapshot.Searcher.Search(_planner.Plan(node), bits);
        return bits.Bits;
    }

    private FixedBitSet Passing(Filter filter)
    {
        var passing = new FixedBitSet(Math.Max(_snapshot.Reader.MaxDoc, 1));
        var values = _snapshot.Filters.Of(filter, _forms, _effort);
        foreach (var document in _snapshot.Articles.Documents)
            if (values.Get(document) != filter.Exclude) passing.Set(document);
        return passing;
    }

    private ExplainedArticle Article(string id, FixedBitSet found)
    {
        var document = _snapshot.Articles.Number(id)
            ?? throw new NewsSearchException(Problem.BadRequest, new Bilingual(
                $"no article '{id}' in this index: a search gives ids",
                $"tidak ada artikel '{id}' dalam indeks ini: pencarian memberi id"));
        if (!found.Get(document)) return new ExplainedArticle(id, false, 0, [], Obstacles(id, document, found));
        var parts = new ScoreParts(_snapshot, _request, _planner, _cancel).Of(_root, document);
        return new ExplainedArticle(id, true, (float)parts.Sum(part => part.Value), parts, []);
    }

    private List<Obstacle> Obstacles(string id, int document, FixedBitSet found)
    {
        var obstacles = new List<Obstacle>();
        foreach (var part in _root is AndNode and ? and.Parts : [_root])
        {
            if (Matching(part).Get(document)) continue;
            obstacles.Add(part is NotNode not
                ? new Obstacle(ObstacleKind.Unwanted, QueryWriter.Write(not.Part))
                : new Obstacle(ObstacleKind.Missing, QueryWriter.Write(part)));
        }
        foreach (var filter in _request.Filters.Where(filter => !Passing(filter).Get(document)))
            obstacles.Add(new Obstacle(ObstacleKind.Filter, $"{(filter.Exclude ? "-" : "")}{Schema.Facet(filter.Facet)}:{string.Join(" OR ", filter.Values)}"));
        if (obstacles.Count > 0) return obstacles;
        if (_request.Collapse && First(document, found) is { } first) return [new Obstacle(ObstacleKind.Copy, first)];
        return [new Obstacle(ObstacleKind.Unlike, _request.Like ?? id)];
    }

    private string? First(int document, FixedBitSet found)
    {
        var groups = _snapshot.Copies.Value;
        if (groups.Of(document) is not (>= 0 and var group)) return null;
        var standing = groups.Members(group).Where(found.Get).ToList();
        return standing.Count == 0 ? null : _snapshot.Articles.Hit(standing.Order(new FirstSeen(_snapshot.Reader)).First()).Card.Id;
    }
}
