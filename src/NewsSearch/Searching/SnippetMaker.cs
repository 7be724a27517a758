namespace NewsSearch.Searching;

/// <summary>Picks the passage of a text that shows best why it was found.</summary>
internal static class SnippetMaker
{
    private const int Wanted = 200;

    /// <summary>The passage on one line, and what matched in it.</summary>
    public static (string Snippet, IReadOnlyList<Highlight> Highlights) Make(string text, List<TextMatcher.Match> matches)
    {
        var (first, last) = Best(matches);
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

    // The matches that fit into one passage and come from most parts of the query; of two such, the one with more
    // matches, then the earlier.
    private static (int First, int Last) Best(List<TextMatcher.Match> matches)
    {
        var count = new Dictionary<int, int>();
        var (best, last) = ((First: 0, Last: 0), 0);
        var most = (Parts: 0, Matches: 0);
        for (var first = 0; first < matches.Count; first++)
        {
            for (; last < matches.Count && (last == first || matches[last].End - matches[first].Start <= Wanted); last++)
                count[matches[last].Leaf] = count.GetValueOrDefault(matches[last].Leaf) + 1;
            var here = (count.Count, last - first);
            if (here.CompareTo(most) > 0) (most, best) = (here, (first, last));
            if (--count[matches[first].Leaf] == 0) count.Remove(matches[first].Leaf);
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
