namespace NewsSearch.Searching;

/// <summary>Drops plain function words from a query where another word is left beside them.</summary>
internal static class FunctionWordDropper
{
    public static QueryNode Drop(QueryNode node) => node switch
    {
        AndNode and => Drop(and),
        OrNode or => or with { Parts = [.. or.Parts.Select(Drop)] },
        NotNode not => not with { Part = Drop(not.Part) },
        BoostNode boost => boost with { Part = Drop(boost.Part) },
        _ => node,
    };

    private static QueryNode Drop(AndNode and)
    {
        var parts = and.Parts.Select(Drop).ToList();
        var left = parts.Where(part => !IsFunctionWord(part)).ToList();
        if (!left.Exists(part => part is not NotNode)) left = parts;
        return left.Count == 1 ? left[0] : and with { Parts = left };
    }

    private static bool IsFunctionWord(QueryNode node) =>
        node is WordNode { Scope: TextScope.Anywhere } word && FunctionWords.Contains(word.Exact[0]);
}
