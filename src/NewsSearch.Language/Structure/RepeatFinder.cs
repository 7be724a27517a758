using System.Text;

namespace NewsSearch.Language.Structure;

/// <summary>Finds the paragraphs that were printed more than once.</summary>
/// <remarks>
/// Paragraphs are the same when they differ in white space and the shape of quotes only. Very short ones (subheads,
/// <c>***</c>) repeat by chance and are kept, unless they stand beside a repeat just as they stood beside its first print.
/// Time and memory grow with the length of the body.
/// </remarks>
internal static class RepeatFinder
{
    private const int ShortestRepeat = 20;

    /// <summary>The paragraphs of a body, each once, one a line, and where the others stood.</summary>
    /// <param name="paragraphs">The paragraphs as printed.</param>
    /// <param name="isLeft">Whether one is no part of the article.</param>
    public static (string Body, IReadOnlyList<Repeat> Repeats) Distinct(string[] paragraphs, Func<int, bool> isLeft)
    {
        var firsts = FirstPrints(paragraphs);
        var places = new int[paragraphs.Length];
        var repeats = new List<Repeat>();
        var distinct = new StringBuilder();
        var count = 0;
        for (var at = 0; at < paragraphs.Length; at++)
        {
            if (isLeft(at)) continue;
            if (firsts[at] != at)
            {
                repeats.Add(new(at, places[firsts[at]]));
                continue;
            }
            places[at] = count++;
            if (distinct.Length > 0) distinct.Append('\n');
            distinct.Append(paragraphs[at]);
        }
        return (distinct.ToString(), repeats);
    }

    /// <summary>For each paragraph, where it was printed first: its own place, or an earlier one.</summary>
    private static int[] FirstPrints(string[] paragraphs)
    {
        var seen = new Dictionary<string, int>(paragraphs.Length, StringComparer.Ordinal);
        var keys = new string[paragraphs.Length];
        var firsts = new int[paragraphs.Length];
        for (var at = 0; at < paragraphs.Length; at++)
        {
            keys[at] = Key(paragraphs[at]);
            firsts[at] = at;
            if (keys[at].Length >= ShortestRepeat && !seen.TryAdd(keys[at], at)) firsts[at] = seen[keys[at]];
        }
        for (var at = 1; at < paragraphs.Length; at++)
            FollowNeighbour(at, at - 1, 1);
        for (var at = paragraphs.Length - 2; at >= 0; at--)
            FollowNeighbour(at, at + 1, -1);
        // A short line may have been found a repeat after another was found to repeat it.
        for (var at = 0; at < paragraphs.Length; at++)
            firsts[at] = firsts[firsts[at]];
        return firsts;

        void FollowNeighbour(int at, int neighbour, int step)
        {
            if (firsts[at] != at || firsts[neighbour] == neighbour) return;
            var twin = firsts[neighbour] + step;
            if (twin < 0 || twin >= at || firsts[twin] != twin || keys[at].Length >= ShortestRepeat) return;
            if (keys[twin] == keys[at]) firsts[at] = twin;
        }
    }

    /// <summary>A paragraph with one space for each run of white space and one kind of quote.</summary>
    private static string Key(string paragraph)
    {
        if (IsKey(paragraph)) return paragraph;
        var key = new StringBuilder(paragraph.Length);
        foreach (var letter in paragraph)
        {
            if (char.IsWhiteSpace(letter))
            {
                if (key.Length > 0 && key[^1] != ' ') key.Append(' ');
                continue;
            }
            key.Append(letter switch { '“' or '”' or '„' or '«' or '»' => '"', '‘' or '’' or '‚' or '`' => '\'', _ => letter });
        }
        return key.ToString();
    }

    // Most paragraphs are plain letters with single spaces.
    private static bool IsKey(string paragraph) =>
        !paragraph.AsSpan().ContainsAnyExceptInRange(' ', '~') && !paragraph.Contains('`', StringComparison.Ordinal)
        && !paragraph.Contains("  ", StringComparison.Ordinal) && !paragraph.StartsWith(' ');
}
