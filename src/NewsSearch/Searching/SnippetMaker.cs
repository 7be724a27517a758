namespace NewsSearch.Searching;

/// <summary>Picks the passage of a text that shows best why it was found.</summary>
internal static class SnippetMaker
{
    private const int Wanted = 200;

    /// <summary>The passage on one line, and what matched in it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="matches">What matched in it, by where it starts.</param>
    /// <param name="weights">For each part of the query how much it tells, above 0: a passage with the rare one beats one with two common ones.</param>
    public static (string Snippet, IReadOnlyList<Highlight> Highlights) Make(string text, List<TextMatcher.Match> matches, IReadOnlyList<int> weights)
    {
        var (first, last) = Best(matches, weights);
        var start = 0;
        var needed = 0;
        if (last > first)
        {
            // What matched stands in the middle, with about as much before it as behind it.
            needed = Math.Min(matches[first..last].Max(match => match.End), matches[first].Start + 2 * Wanted);
            var spare = Math.Max(0, Wanted - (needed - matches[first].Start));
            start = WordStart(text, Math.Max(0, matches[first].Start - spare / 2), matches[first].Start);
        }
        var end = WordEnd(text, Math.Max(needed, Math.Min(text.Length, start + Wanted)), needed);
        var inside = matches.Where(match => match.Start >= start && match.End <= end)
            .Select(match => match with { Start = match.Start - start, End = match.End - start });
        var line = string.Create(end - start, text.AsMemory(start, end - start), (to, from) =>
        {
            from.Span.CopyTo(to);
            foreach (ref var c in to)
                if (char.IsControl(c) || c is '\u2028' or '\u2029') c = ' ';
        });
        return (line, TextMatcher.Merge(inside));
    }

    // The matches that fit into one passage and come from the parts of the query that tell most together; of two such,
    // the one with more matches, then the earlier.
    private static (int First, int Last) Best(List<TextMatcher.Match> matches, IReadOnlyList<int> weights)
    {
        var count = new Dictionary<int, int>();
        var (best, last, weight) = ((First: 0, Last: 0), 0, 0L);
        var most = (Weight: 0L, Matches: 0);
        for (var first = 0; first < matches.Count; first++)
        {
            for (; last < matches.Count && (last == first || matches[last].End - matches[first].Start <= Wanted); last++)
            {
                var leaf = matches[last].Leaf;
                if ((count[leaf] = count.GetValueOrDefault(leaf) + 1) == 1) weight += weights[leaf];
            }
            var here = (weight, last - first);
            if (here.CompareTo(most) > 0) (most, best) = (here, (first, last));
            if (--count[matches[first].Leaf] == 0) weight -= weights[matches[first].Leaf];
        }
        return best;
    }

    // The first place from `from` on, but not behind `limit`, where a word starts.
    private static int WordStart(string text, int from, int limit)
    {
        if (from == 0) return 0;
        var at = from;
        while (at < limit && !(char.IsWhiteSpace(text[at - 1]) && !char.IsWhiteSpace(text[at]))) at++;
        return at;
    }

    // The last place up to `to`, but not before `limit`, where a word ends; `to` itself when there is none.
    private static int WordEnd(string text, int to, int limit)
    {
        if (to == text.Length) return to;
        var at = to;
        while (at > limit && !(char.IsWhiteSpace(text[at]) && !char.IsWhiteSpace(text[at - 1]))) at--;
        if (at > limit) return at;
        return limit > 0 ? limit : char.IsLowSurrogate(text[to]) ? to - 1 : to;
    }
}
