using NewsSearch.Indexing;
using NewsSearch.Language;

namespace NewsSearch.Searching;

/// <summary>A query as it was read; never changes.</summary>
internal sealed record QueryTree(QueryNode Root)
{
    /// <summary>Reads a query.</summary>
    /// <param name="query">In the query language.</param>
    /// <param name="words">How words are read.</param>
    /// <param name="anyWord">As <see cref="SearchRequest.AnyWord"/>.</param>
    /// <param name="saved">The saved searches that it may name; null for none.</param>
    /// <exception cref="QueryException">It cannot be read; says where and what to do.</exception>
    public static QueryTree Read(string query, WordReading words, bool anyWord = false, SavedQueries? saved = null) =>
        new(Asked(new QueryParser(query, words.Forms(), saved ?? SavedQueries.None).Read(), anyWord, exactWords: false));

    /// <summary>Reads the query of a request, as the request wants words to be found.</summary>
    /// <param name="request">The request.</param>
    /// <param name="forms">Reads words.</param>
    /// <param name="saved">The saved searches that it may name.</param>
    /// <exception cref="QueryException">It cannot be read; says where and what to do.</exception>
    public static QueryTree Read(SearchRequest request, WordForms forms, SavedQueries saved) =>
        new(Asked(new QueryParser(request.Query, forms, saved).Read(), request.AnyWord, request.ExactWords));

    /// <summary>What was read, as words are to be found.</summary>
    public static QueryNode Asked(QueryNode read, bool anyWord, bool exactWords)
    {
        var root = FunctionWordDropper.Drop(read);
        if (anyWord && root is AndNode and) root = Loosened(and);
        return exactWords ? Exactly(root) : root;
    }

    // Every plain word as if = stood before it.
    private static QueryNode Exactly(QueryNode node) => node switch
    {
        AndNode and => and with { Parts = [.. and.Parts.Select(Exactly)] },
        OrNode or => or with { Parts = [.. or.Parts.Select(Exactly)] },
        SomeNode some => new OrNode(some.Start, [.. some.Words.Select(Exactly)]),
        NotNode not => not with { Part = Exactly(not.Part) },
        BoostNode boost => boost with { Part = Exactly(boost.Part) },
        WordNode word => new PhraseNode(word.Start, word.Scope, [word.Exact[0]], 0),
        _ => node,
    };

    private static QueryNode Loosened(AndNode and)
    {
        var words = and.Parts.OfType<WordNode>().ToList();
        if (words.Count < 2) return and;
        var some = new SomeNode(words[0].Start, words);
        return words.Count == and.Parts.Count ? some : and with { Parts = [some, .. and.Parts.Where(part => part is not WordNode)] };
    }

    /// <summary>The parts of a tree that match words of the text and that an article may have: not those under a NOT.</summary>
    public static IEnumerable<QueryNode> Sought(QueryNode node) => node switch
    {
        AndNode and => and.Parts.SelectMany(Sought),
        OrNode or => or.Parts.SelectMany(Sought),
        SomeNode some => some.Words,
        BoostNode boost => Sought(boost.Part),
        WordNode or PhraseNode or PatternNode => [node],
        _ => [],
    };
}
