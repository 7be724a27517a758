namespace NewsSearch.Copies;

/// <summary>Finds a longest row of equal items in two lists.</summary>
/// <remarks>
/// E. W. Myers, "An O(ND) difference algorithm and its variations", Algorithmica 1986: time grows with the length times
/// the differences, so these are limited; beyond, only what is equal at both ends is told.
/// </remarks>
internal static class ShortestEdit
{
    private const int MostEdits = 2000;
    private const int MostSteps = 50_000_000;

    /// <summary>Pairs of equal items, rising in both lists.</summary>
    public static IEnumerable<(int Before, int After)> Matches(int[] before, int[] after)
    {
        var shorter = Math.Min(before.Length, after.Length);
        var head = 0;
        while (head < shorter && before[head] == after[head]) head++;
        var tail = 0;
        while (tail < shorter - head && before[^(tail + 1)] == after[^(tail + 1)]) tail++;
        var inner = Inner(before.AsSpan(head..^tail), after.AsSpan(head..^tail));
        return Enumerable.Range(0, head).Select(i => (i, i))
            .Concat(inner.Select(pair => (pair.Before + head, pair.After + head)))
            .Concat(Enumerable.Range(1, tail).Reverse().Select(i => (before.Length - i, after.Length - i)));
    }

    private static List<(int Before, int After)> Inner(ReadOnlySpan<int> before, ReadOnlySpan<int> after)
    {
        if (before.IsEmpty || after.IsEmpty) return [];
        var length = (long)before.Length + after.Length;
        var most = (int)Math.Min(Math.Min(MostEdits, MostSteps / length), length);
        // For each number of edits, how far into `before` each diagonal reached.
        var rows = new List<int[]>();
        var reach = new int[2 * most + 3];
        for (var edits = 0; edits <= most; edits++)
        {
            for (var diagonal = -edits; diagonal <= edits; diagonal += 2)
            {
                var at = most + 1 + diagonal;
                var down = diagonal == -edits || (diagonal != edits && reach[at - 1] < reach[at + 1]);
                var i = down ? reach[at + 1] : reach[at - 1] + 1;
                while (i < before.Length && i - diagonal < after.Length && before[i] == after[i - diagonal]) i++;
                reach[at] = i;
                if (diagonal == before.Length - after.Length && i >= before.Length) return Back(rows, before.Length, after.Length);
            }
            rows.Add(reach.AsSpan((most + 1 - edits)..(most + 2 + edits)).ToArray());
        }
        return [];
    }

    private static List<(int Before, int After)> Back(List<int[]> rows, int i, int j)
    {
        var matches = new List<(int Before, int After)>();
        for (var edits = rows.Count; edits > 0; edits--)
        {
            var row = rows[edits - 1];
            var diagonal = i - j;
            int At(int wanted) => wanted + edits - 1 is >= 0 and var at && at < row.Length ? row[at] : -1;
            var down = diagonal == -edits || (diagonal != edits && At(diagonal - 1) < At(diagonal + 1));
            var (fromI, fromDiagonal) = down ? (At(diagonal + 1), diagonal + 1) : (At(diagonal - 1), diagonal - 1);
            var turn = down ? fromI : fromI + 1;
            while (i > turn) matches.Add((--i, --j));
            (i, j) = (fromI, fromI - fromDiagonal);
        }
        while (i > 0) matches.Add((--i, --j));
        matches.Reverse();
        return matches;
    }
}
