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
internal sealed class ClauseMaker(IndexSearcher searcher, IReadOnlyList<SegmentScores> segments, Scratch scratch)
{
    private readonly Dictionary<Term, TermFinder.Found> _terms = [];

    // The clauses of the segment at hand, by term: of those whose documents are all found, or all that match the query.
    private readonly Dictionary<Term, TermClause> _clauses = [];

    // Within how many parts it is whose terms are found among the documents of that part alone.
    private int _inner;

    /// <summary>Phrases that only add to the score of what matches anyway: looked for in the best matches alone.</summary>
    internal sealed record Made(Clause Clause, PhraseClause[] Extras);

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
        _clauses.Clear();
        _inner = 0;
        var extras = new List<PhraseClause>();
        var clause = Make(query, 1, segment, query is BooleanQuery ? extras : null);
        return clause is null ? null : new Made(clause, [.. extras]);
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
            DisjunctionMaxQuery best => Joined(best.Disjuncts, boost, segment, parts => new BestClause([.. parts], scratch)),
            ConstantScoreQuery { Filter: DaysFilter days } => new DaysClause(segment.Days, days.First, days.Last, boost, segment.Windows, scratch),
            ConstantScoreQuery constant => MakeConstant(constant, boost, segment),
            MatchAllDocsQuery => new ConstantClause(All(segment), boost, scratch),
            BooleanQuery boolean when extras is null => MakeInner(boolean, boost, segment),
            BooleanQuery boolean => MakeBoolean(boolean, boost, segment, extras),
            _ => throw new ArgumentException($"a {query.GetType().Name} is not understood", nameof(query)),
        };
    }

    private Clause? MakeInner(BooleanQuery query, float boost, SegmentScores segment)
    {
        var narrows = query.Clauses.Any(clause => clause.Occur == Occur.MUST) ? 1 : 0;
        _inner += narrows;
        var made = MakeBoolean(query, boost, segment, null);
        _inner -= narrows;
        return made;
    }

    private Clause? MakeBoolean(BooleanQuery query, float boost, SegmentScores segment, List<PhraseClause>? extras)
    {
        var (all, none, also) = (new List<Clause>(), new List<Clause>(), new List<Clause>());
        foreach (var clause in query.Clauses)
        {
            if (clause.Occur != Occur.MUST) continue;
            if (Make(clause.Query, boost, segment, null) is not { } part) return null;
            all.Add(part);
        }
        foreach (var clause in query.Clauses)
        {
            if (clause.Occur == Occur.SHOULD) AddAlso(clause.Query, boost, segment, all.Count == 0 ? query : null, also, extras);
            else if (clause.Occur == Occur.MUST_NOT && Make(clause.Query, boost, segment, null) is { } part) none.Add(part);
        }
        if (all.Count > 0) return all.Count == 1 && none.Count + also.Count == 0 ? all[0] : new AllClause([.. all], [.. none], [.. also], segment.Documents, scratch);
        if (also.Count == 0) return null;
        var any = also.Count == 1 ? also[0] : new AnyClause([.. also], scratch);
        return none.Count == 0 ? any : new AllClause([any], [.. none], [], segment.Documents, scratch);
    }

    // A phrase is an extra where it need not be there for a match: beside parts that must, or beside its own terms.
    private void AddAlso(
        Query query, float boost, SegmentScores segment, BooleanQuery? needed, List<Clause> also, List<PhraseClause>? extras)
    {
        switch (query)
        {
            case BooleanQuery { Clauses: var clauses } inner when clauses.All(clause => clause.Occur == Occur.SHOULD):
                foreach (var clause in clauses) AddAlso(clause.Query, boost * inner.Boost, segment, needed, also, extras);
                break;
            case PhraseQuery phrase when extras is not null && (needed is null || TermsOf(needed).IsSupersetOf(phrase.GetTerms())):
                if (MakePhrase(phrase, boost * phrase.Boost, segment, isExtra: true) is { } extra) extras.Add(extra);
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
        var found = Find(term);
        if (Postings(found, segment) is not { } postings) return null;
        var made = MakeTerm(term.Field, postings, Weight(boost, Idf(found)), segment);
        if (_inner == 0) _clauses[term] = made;
        return made;
    }

    private TermClause MakeTerm(string field, TermPostings postings, float weight, SegmentScores segment)
    {
        var maxima = segment.Postings.Maxima.Row(segment.Field(field)!, postings);
        return new TermClause(Cursor(postings, segment), segment.Scores(field), weight, maxima, segment.Documents, scratch);
    }

    // An extra looks for its terms among what was found already.
    private PhraseClause? MakePhrase(PhraseQuery phrase, float boost, SegmentScores segment, bool isExtra = false)
    {
        var made = new List<(TermPositions, int, TermClause)>();
        var (terms, places) = (phrase.GetTerms(), phrase.GetPositions());
        var idf = 0f;
        for (var i = 0; i < terms.Length; i++)
        {
            var found = Find(terms[i]);
            if (Postings(found, segment) is not { } postings) return null;
            idf += Idf(found);
            if (!isExtra || !_clauses.TryGetValue(terms[i], out var documents)) documents = MakeTerm(terms[i].Field, postings, 1, segment);
            made.Add((new TermPositions(Cursor(postings, segment), scratch), places[i], documents));
        }
        return new PhraseClause([.. made], phrase.Slop, segment, segment.Scores(terms[0].Field), Weight(boost, idf), scratch);
    }

    private ConstantClause? MakeConstant(ConstantScoreQuery query, float boost, SegmentScores segment)
    {
        var set = scratch.Set(segment.Documents);
        if (query.Filter is BitsFilter filter)
            Bits.Slice(filter.Set.GetBits(), segment.Context.DocBase, segment.Documents, set);
        else if (Make(query.Query, 1, segment, null) is { } inner)
            inner.Match(set, null);
        return set.AsSpan().ContainsAnyExcept(0UL) ? new ConstantClause(set, boost, scratch) : null;
    }

    private ulong[] All(SegmentScores segment)
    {
        var all = scratch.Set(segment.Documents);
        all.AsSpan(0, segment.Documents >> 6).Fill(ulong.MaxValue);
        if ((segment.Documents & 63) != 0) all[segment.Documents >> 6] = (1UL << segment.Documents) - 1;
        return all;
    }

    private TermFinder.Found Find(Term term)
    {
        if (!_terms.TryGetValue(term, out var found)) _terms[term] = found = scratch.Terms.Find(segments, term.Field, term.Bytes);
        return found;
    }

    private static TermPostings? Postings(TermFinder.Found found, SegmentScores segment) => found.Segments[segment.Context.Ord];

    private TermCursor Cursor(TermPostings postings, SegmentScores segment)
    {
        var cursor = scratch.Cursor(segment.Postings);
        cursor.Open(postings);
        return cursor;
    }

    private float Idf(TermFinder.Found found) =>
        (float)Math.Log(1 + (searcher.IndexReader.MaxDoc - found.Documents + 0.5) / (found.Documents + 0.5));

    private static float Weight(float boost, float idf) => idf * boost * (Bm25.K1 + 1);
}
