using Lucene.Net.Index;
using Lucene.Net.Search;
using NewsSearch.Indexing;

namespace NewsSearch.Searching;

/// <summary>Turns a query tree into Lucene's queries.</summary>
/// <remarks>
/// A plain word scores by its root and, at half the weight, by its exact form: texts that use the very word asked
/// for come first, others are still found. Words side by side in the query score more where they stand within three
/// places of each other. <c>make eval</c> measures what the weights bring, against Lucene's own Indonesian analyzer.
/// </remarks>
internal sealed class QueryPlanner(FilterSets filters, Effort effort)
{
    private const float ExactWeight = 0.5f;
    private const float TitleWeight = 2;
    private const float NearWeight = 0.3f;
    private const int NearSlop = 3;

    // Further apart in the query, two words say little about how they stand in a text.
    private const int FurthestPair = 3;

    // Whoever pastes a whole text finds it without them, and Lucene takes no more than 1,024 clauses.
    private const int MostPairs = 100;

    private static readonly (string Exact, string Root, float Weight) Title = (Schema.TitleExact, Schema.TitleRoot, TitleWeight);
    private static readonly (string Exact, string Root, float Weight) Body = (Schema.BodyExact, Schema.BodyRoot, 1);

    public Query Plan(QueryNode node) => node switch
    {
        AllNode => new MatchAllDocsQuery(),
        AndNode and => PlanAll(and.Parts),
        OrNode or => Any(or.Parts.Select(Plan)),
        SomeNode some => Any([.. some.Words.Select(PlanWord), PlanNear(some.Words)]),
        NotNode => PlanAll([node]),
        BoostNode boost => Weighted(Plan(boost.Part), boost.Factor),
        WordNode word => PlanWord(word),
        PhraseNode phrase => Any(Fields(phrase.Scope).Select(field => Weighted(Phrase(field.Exact, phrase.Words, phrase.Slop), field.Weight))),
        PatternNode pattern => Any(Fields(pattern.Scope).Select(field => Fitting(field.Exact, pattern))),
        ValueNode value => PlanValue(value),
        DateNode { Facet: FacetName.Date } date =>
            new ConstantScoreQuery(new DaysFilter(date.Range, () => filters.Within(date.Facet, date.Range, effort, date.Start + 1))),
        DateNode date => new ConstantScoreQuery(new BitsFilter(filters.Within(date.Facet, date.Range, effort, date.Start + 1))),
        FilterNode { Filter: var filter } => PlanFilter(filter),
        _ => new BooleanQuery(),
    };

    private Query PlanFilter(Filter filter)
    {
        var any = new ConstantScoreQuery(new BitsFilter(filters.Of(filter, effort)));
        if (!filter.Exclude) return any;
        var others = new BooleanQuery(disableCoord: true);
        others.Add(new MatchAllDocsQuery(), Occur.MUST);
        others.Add(any, Occur.MUST_NOT);
        return others;
    }

    private BooleanQuery PlanAll(IReadOnlyList<QueryNode> parts)
    {
        var all = new BooleanQuery(disableCoord: true);
        if (parts.All(part => part is NotNode)) all.Add(new MatchAllDocsQuery(), Occur.MUST);
        foreach (var part in parts)
        {
            if (part is NotNode not) all.Add(Plan(not.Part), Occur.MUST_NOT);
            else all.Add(Plan(part), Occur.MUST);
        }
        var near = PlanNear(parts);
        if (near.Clauses.Count > 0) all.Add(near, Occur.SHOULD);
        return all;
    }

    private static BooleanQuery PlanNear(IReadOnlyList<QueryNode> parts)
    {
        var near = new BooleanQuery(disableCoord: true);
        for (var i = 1; i < parts.Count && i <= MostPairs; i++)
        {
            if (parts[i - 1] is not WordNode first || parts[i] is not WordNode second || first.Scope != second.Scope) continue;
            var apart = second.Place - first.Place;
            if (apart is < 1 or > FurthestPair) continue;
            foreach (var field in Fields(first.Scope))
            {
                var pair = new PhraseQuery { Slop = NearSlop, Boost = NearWeight * field.Weight };
                pair.Add(new Term(field.Root, first.Roots[0]), 0);
                pair.Add(new Term(field.Root, second.Roots[0]), apart);
                near.Add(pair, Occur.SHOULD);
            }
        }
        return near;
    }

    private static BooleanQuery PlanWord(WordNode word)
    {
        var fields = Fields(word.Scope);
        var any = new BooleanQuery(disableCoord: true);
        foreach (var field in fields)
        {
            any.Add(Weighted(Best(field.Exact, word.Exact), ExactWeight * field.Weight), Occur.SHOULD);
            any.Add(Weighted(Best(field.Root, word.Roots), field.Weight), Occur.SHOULD);
        }
        if (word.Parts.Count == 0) return any;
        var parts = new BooleanQuery(disableCoord: true);
        foreach (var part in word.Parts)
        {
            parts.Add(Any(fields.Select(field => Weighted(
                new TermQuery(new Term(field.Root, part)), field.Weight / word.Parts.Count))), Occur.MUST);
        }
        any.Add(parts, Occur.SHOULD);
        return any;
    }

    // Forms of one word stand at one place of a text: they are one find, not several.
    private static Query Best(string field, IReadOnlyList<string> forms)
    {
        if (forms.Count == 1) return new TermQuery(new Term(field, forms[0]));
        var best = new DisjunctionMaxQuery(tieBreakerMultiplier: 0);
        foreach (var form in forms) best.Add(new TermQuery(new Term(field, form)));
        return best;
    }

    private ConstantScoreQuery PlanValue(ValueNode value) => new(value.Field switch
    {
        ValueField.Person => PlanEntity(FacetName.Person, value.Words),
        ValueField.Organization => PlanEntity(FacetName.Organization, value.Words),
        ValueField.Place when !filters.IsPlain(FacetName.Place) =>
            new ConstantScoreQuery(new BitsFilter(filters.Reading(FacetName.Place, FacetValues.Cut(string.Join(' ', value.Words))))),
        ValueField.Id => new TermQuery(Schema.IdTerm(value.Words[0])),
        _ => new TermQuery(new Term(FoldedField(value.Field), FacetValues.Cut(string.Join(' ', value.Words)))),
    });

    // The article's own name for it, or any other name of an entity it names.
    private BooleanQuery PlanEntity(FacetName facet, IReadOnlyList<string> words)
    {
        var own = Phrase(Schema.Words(facet), words, 0);
        if (filters.Miscalled(facet, words) is { } miscalled)
        {
            var counted = new BooleanQuery(disableCoord: true);
            counted.Add(own, Occur.MUST);
            counted.Add(new ConstantScoreQuery(new BitsFilter(miscalled)), Occur.MUST_NOT);
            own = counted;
        }
        return Any([own, new ConstantScoreQuery(new BitsFilter(filters.Called(facet, words)))]);
    }

    private static string FoldedField(ValueField field) => field switch
    {
        ValueField.Place => Schema.Folded(FacetName.Place),
        ValueField.Source => Schema.Folded(FacetName.Source),
        ValueField.Category => Schema.Folded(FacetName.Category),
        _ => Schema.Author,
    };

    private ConstantScoreQuery Fitting(string field, PatternNode pattern) =>
        new ConstantScoreQuery(new BitsFilter(filters.Fitting(field, pattern.Pattern, effort, pattern.Start + 1)));

    private static Query Phrase(string field, IReadOnlyList<string> words, int slop)
    {
        if (words.Count == 1) return new TermQuery(new Term(field, words[0]));
        var phrase = new PhraseQuery { Slop = slop };
        foreach (var word in words) phrase.Add(new Term(field, word));
        return phrase;
    }

    private static BooleanQuery Any(IEnumerable<Query> queries)
    {
        var any = new BooleanQuery(disableCoord: true);
        foreach (var query in queries) any.Add(query, Occur.SHOULD);
        return any;
    }

    private static Query Weighted(Query query, float factor)
    {
        query.Boost *= factor;
        return query;
    }

    private static (string Exact, string Root, float Weight)[] Fields(TextScope scope) => scope switch
    {
        TextScope.Title => [Title],
        TextScope.Body => [Body],
        _ => [Title, Body],
    };
}
