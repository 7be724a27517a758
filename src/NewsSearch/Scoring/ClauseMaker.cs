using Lucene.Net.Index;
using Lucene.Net.Search;
using NewsSearch.Postings;
using NewsSearch.Searching;

namespace NewsSearch.Scoring;

/// <summary>Makes clauses of Lucene's queries, segment by segment.</summary>
/// <remarks>
/// Understood is what <see cref="QueryPlanner"/> makes of all but the rarest requests; for the rest there is Lucene's
/// own search. Weights are those that Lucene's <see cref="Lucene.Net.Search.Similarities.BM25Similarity"/> gives.
/// </remarks>
internal sealed class ClauseMaker(IndexSearcher searcher, Scratch scratch)
{
    private readonly Dictionary<Term, TermContext> _terms = [];
    private readonly Dictionary<string, (float Mean, float[] Lengths)> _fields = new(StringComparer.Ordinal);

    /// <summary>Phrases that only add to the score of what matches anyway: looked for in the best matches alone.</summary>
    internal sealed record Made(Clause Clause, IReadOnlyList<PhraseClause> Extras);

    /// <summary>Whether <see cref="Make(Query, SegmentScores)"/> understands a query.</summary>
    public static bool Understands(Query query) => query switch
    {
        TermQuery or MatchAllDocsQuery => true,
        PhraseQuery phrase => Understands(phrase),
        DisjunctionMaxQuery best => best.Disjuncts.All(Understands),
        ConstantScoreQuery { Filter: BitsFilter or DaysFilter } => true,
        ConstantScoreQuery constant => constant.Query is { } inner && Understands(inner),
        BooleanQuery boolean => boolean.MinimumNumberShouldMatch == 0 && boolean.CoordDisabled
            && boolean.Clauses.All(clause => Understands(clause.Query)),
        _ => false,
    };

    /// <summary>The clause of a query; null when nothing in the segment can match.</summary>
    public Made? Make(Query query, SegmentScores segment)
    {
        var extras = new List<PhraseClause>();
        var clause = Make(query, 1, segment, query is BooleanQuery ? extras : null);
        return clause is null ? null : new Made(clause, extras);
    }

    // Boundless nearness would need every order of the terms; the planner asks for it of two.
    private static bool Understands(PhraseQuery phrase)
    {
        var terms = phrase.GetTerms();
        return phrase.Slop == 0 ? terms.Length > 0 : terms.Length == 2 && !terms[0].Equals(terms[1]);
    }

    private Clause? Make(Query query, float boost, SegmentScores segment, List<PhraseClause>? extras)
    {
        boost *= query.Boost;
        return query switch
        {
            TermQuery term => MakeTerm(term.Term, boost, segment),
            PhraseQuery phrase => MakePhrase(phrase, boost, segment),
            DisjunctionMaxQuery best => Joined(best.Disjuncts, boost, segment, parts => new BestClause(parts, scratch)),
            ConstantScoreQuery { Filter: DaysFilter days } => new DaysClause(segment.Days, days.First, days.Last, boost),
            ConstantScoreQuery constant => MakeConstant(constant, boost, segment),
            MatchAllDocsQuery => new ConstantClause(All(segment), boost),
            BooleanQuery boolean => MakeBoolean(boolean, boost, segment, extras),
            _ => throw new ArgumentException($"a {query.GetType().Name} is not understood", nameof(query)),
        };
    }

    private Clause? MakeBoolean(BooleanQuery query, float boost, SegmentScores segment, List<PhraseClause>? extras)
    {
        var (all, none, also) = (new List<Clause>(), new List<Clause>(), new List<Clause>());
        foreach (var clause in query.Clauses.Where(clause => clause.Occur == Occur.MUST))
        {
            if (Make(clause.Query, boost, segment, null) is not { } part) return null;
            all.Add(part);
        }
        var needed = all.Count == 0;
        foreach (var clause in query.Clauses.Where(clause => clause.Occur == Occur.SHOULD))
            AddAlso(clause.Query, boost, segment, needed ? TermsOf(query) : null, also, extras);
        foreach (var clause in query.Clauses.Where(clause => clause.Occur == Occur.MUST_NOT))
            if (Make(clause.Query, boost, segment, null) is { } part) none.Add(part);
        if (!needed) return all.Count == 1 && none.Count + also.Count == 0 ? all[0] : new AllClause(all, none, also, segment.Documents, scratch);
        if (also.Count == 0) return null;
        var any = also.Count == 1 ? also[0] : new AnyClause(also);
        return none.Count == 0 ? any : new AllClause([any], none, [], segment.Documents, scratch);
    }

    // A phrase is an extra where it need not be there for a match: beside parts that must, or beside its own terms.
    private void AddAlso(
        Query query, float boost, SegmentScores segment, HashSet<Term>? terms, List<Clause> also, List<PhraseClause>? extras)
    {
        switch (query)
        {
            case BooleanQuery { Clauses: var clauses } inner when clauses.All(clause => clause.Occur == Occur.SHOULD):
                foreach (var clause in clauses) AddAlso(clause.Query, boost * inner.Boost, segment, terms, also, extras);
                break;
            case PhraseQuery phrase when extras is not null && (terms is null || phrase.GetTerms().All(terms.Contains)):
                if (MakePhrase(phrase, boost * phrase.Boost, segment) is { } extra) extras.Add(extra);
                break;
            default:
                if (Make(query, boost, segment, null) is { } part) also.Add(part);
                break;
        }
    }

    // The terms of which each alone makes the query match.
    private static HashSet<Term> TermsOf(Query query) => query switch
    {
        TermQuery term => [term.Term],
        DisjunctionMaxQuery best => [.. best.Disjuncts.SelectMany(TermsOf)],
        BooleanQuery boolean when boolean.Clauses.All(clause => clause.Occur == Occur.SHOULD) =>
            [.. boolean.Clauses.SelectMany(clause => TermsOf(clause.Query))],
        _ => [],
    };

    private Clause? Joined(IEnumerable<Query> queries, float boost, SegmentScores segment, Func<List<Clause>, Clause> join)
    {
        var parts = queries.Select(query => Make(query, boost, segment, null)).OfType<Clause>().ToList();
        return parts.Count switch { 0 => null, 1 => parts[0], _ => join(parts) };
    }

    private TermClause? MakeTerm(Term term, float boost, SegmentScores segment)
    {
        if (Find(term, segment) is not { } postings) return null;
        var (mean, lengths) = Field(term.Field);
        var row = segment.Postings.Maxima.Row(segment.Field(term.Field)!, postings);
        var cursor = segment.Postings.Cursor();
        cursor.Open(postings);
        return new TermClause(cursor, segment, term.Field, Weight(boost, Idf(term)), lengths, row, mean, scratch);
    }

    private PhraseClause? MakePhrase(PhraseQuery phrase, float boost, SegmentScores segment)
    {
        var made = new List<(TermPositions, int, Clause)>();
        var (terms, places) = (phrase.GetTerms(), phrase.GetPositions());
        for (var i = 0; i < terms.Length; i++)
        {
            if (Find(terms[i], segment) is not { } postings || MakeTerm(terms[i], boost, segment) is not { } documents) return null;
            var cursor = segment.Postings.Cursor();
            cursor.Open(postings);
            made.Add((new TermPositions(cursor), places[i], documents));
        }
        var field = terms[0].Field;
        return new PhraseClause(made, phrase.Slop, segment, field, Weight(boost, terms.Sum(Idf)), Field(field).Lengths, scratch);
    }

    private ConstantClause? MakeConstant(ConstantScoreQuery query, float boost, SegmentScores segment)
    {
        var set = scratch.Set(segment.Documents);
        if (query.Filter is BitsFilter filter)
            Bits.Slice(filter.Set.GetBits(), segment.Context.DocBase, segment.Documents, set);
        else if (Make(query.Query, 1, segment, null) is { } inner)
            inner.Match(set, null);
        return set.AsSpan().ContainsAnyExcept(0UL) ? new ConstantClause(set, boost) : null;
    }

    private ulong[] All(SegmentScores segment)
    {
        var all = scratch.Set(segment.Documents);
        all.AsSpan(0, segment.Documents >> 6).Fill(ulong.MaxValue);
        if ((segment.Documents & 63) != 0) all[segment.Documents >> 6] = (1UL << segment.Documents) - 1;
        return all;
    }

    private TermPostings? Find(Term term, SegmentScores segment) =>
        Context(term).Get(segment.Context.Ord) as TermPostings;

    private TermContext Context(Term term)
    {
        if (!_terms.TryGetValue(term, out var context))
            _terms[term] = context = TermContext.Build(searcher.TopReaderContext, term);
        return context;
    }

    private float Idf(Term term)
    {
        var found = Context(term).DocFreq;
        return (float)Math.Log(1 + (searcher.IndexReader.MaxDoc - found + 0.5) / (found + 0.5));
    }

    private static float Weight(float boost, float idf) => idf * boost * (Bm25.K1 + 1);

    private (float Mean, float[] Lengths) Field(string name)
    {
        if (!_fields.TryGetValue(name, out var field))
        {
            var statistics = searcher.CollectionStatistics(name);
            var mean = statistics.SumTotalTermFreq <= 0 ? 1 : (float)(statistics.SumTotalTermFreq / (double)statistics.MaxDoc);
            _fields[name] = field = (mean, Bm25.Lengths(mean));
        }
        return field;
    }
}
