using Lucene.Net.Search;
using NewsSearch.Language;
using NewsSearch.Likeness;
using NewsSearch.Searching;

namespace NewsSearch.Explaining;

/// <summary>Takes the score of one article apart.</summary>
/// <remarks>
/// A score is a sum over the parts of a query (no part is normed by another), so each part is scored by itself, in the title
/// and in the body; what is left of the whole is what words that stand near each other add.
/// </remarks>
internal sealed class ScoreParts(IndexSnapshot snapshot, SearchRequest request, QueryPlanner planner, CancellationToken cancel)
{
    private const double Nothing = 1e-6;

    private readonly List<ScorePart> _parts = [];
    private readonly WordForms _forms = snapshot.Words.Forms();

    public IReadOnlyList<ScorePart> Of(QueryNode root, int document)
    {
        if (request.Like is { } id) AddShared(id, document);
        else Add(root, document, 1);
        if (request is { Recency: { } halfLife, Sort: SortOrder.Relevance }) AddRecency(document, halfLife);
        return _parts;
    }

    private void Add(QueryNode node, int document, double factor)
    {
        cancel.ThrowIfCancellationRequested();
        switch (node)
        {
            case BoostNode boost:
                Add(boost.Part, document, factor * boost.Factor);
                break;
            case AndNode and:
                AddAll(node, [.. and.Parts.Where(part => part is not NotNode)], document, factor);
                break;
            case OrNode or:
                AddAll(node, or.Parts, document, factor);
                break;
            case SomeNode some:
                AddAll(node, some.Words, document, factor);
                break;
            case WordNode word:
                AddText(node, word with { Scope = TextScope.Title }, word with { Scope = TextScope.Body }, word.Scope, document, factor);
                break;
            case PhraseNode phrase:
                AddText(node, phrase with { Scope = TextScope.Title }, phrase with { Scope = TextScope.Body }, phrase.Scope, document, factor);
                break;
            default:
                Note(ScorePartKind.Value, QueryWriter.Write(node), Score(node, document) * factor, 0);
                break;
        }
    }

    private void AddAll(QueryNode node, IReadOnlyList<QueryNode> parts, int document, double factor)
    {
        var whole = Score(node, document) * factor;
        var before = _parts.Sum(part => part.Value);
        foreach (var part in parts) Add(part, document, factor);
        var rest = whole - (_parts.Sum(part => part.Value) - before);
        // Where nothing is asked for but what must not be there, every article scores the same.
        Note(parts.Count == 0 ? ScorePartKind.Value : ScorePartKind.Near, QueryWriter.Write(node), rest, 0);
    }

    private void AddText(QueryNode node, QueryNode title, QueryNode body, TextScope scope, int document, double factor)
    {
        if (scope != TextScope.Body) Note(ScorePartKind.Title, QueryWriter.Write(node), Score(title, document) * factor, Finds(title, TextScope.Title, document));
        if (scope != TextScope.Title) Note(ScorePartKind.Body, QueryWriter.Write(node), Score(body, document) * factor, Finds(body, TextScope.Body, document));
    }

    private void AddShared(string id, int document)
    {
        var finder = new TraitFinder(snapshot, _forms);
        foreach (var trait in finder.Shared(finder.Of(snapshot.Articles.Number(id)!.Value), document))
            Note(ScorePartKind.Shared, trait.Text, trait.Weight, 0);
    }

    private void AddRecency(int document, int halfLife)
    {
        var sum = _parts.Sum(part => part.Value);
        Note(ScorePartKind.Recency, "", sum * (RecencyCollector.Factor(snapshot, document, halfLife) - 1), 0);
    }

    private void Note(ScorePartKind kind, string text, double value, int finds)
    {
        if (Math.Abs(value) > Nothing) _parts.Add(new ScorePart(kind, text, value, finds));
    }

    private double Score(QueryNode node, int document)
    {
        Query query = planner.Plan(node);
        var explained = snapshot.Searcher.Explain(query, document);
        return explained.IsMatch ? explained.Value : 0;
    }

    private int Finds(QueryNode node, TextScope scope, int document)
    {
        var (card, texts) = snapshot.Articles.Searched(document);
        var old = snapshot.IsOld(card, texts);
        var matcher = new TextMatcher(node, _forms);
        return texts.Where(text => text.Scope == scope).Sum(text => TextMatcher.Finds(matcher.Find(text.Text, scope, old)).Count);
    }
}
