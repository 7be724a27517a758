namespace NewsSearch.Searching;

/// <summary>A query as it was read; never changes.</summary>
internal sealed record QueryTree(QueryNode Root)
{
    /// <summary>Reads a query.</summary>
    /// <exception cref="QueryException">It cannot be read; says where and what to do.</exception>
    public static QueryTree Read(string query) => new(FunctionWordDropper.Drop(new QueryParser(query).Read()));

    /// <summary>The parts of a tree that match words of the text and that an article may have: not those under a NOT.</summary>
    public static IEnumerable<QueryNode> Sought(QueryNode node) => node switch
    {
        AndNode and => and.Parts.SelectMany(Sought),
        OrNode or => or.Parts.SelectMany(Sought),
        BoostNode boost => Sought(boost.Part),
        WordNode or PhraseNode or PatternNode => [node],
        _ => [],
    };
}
