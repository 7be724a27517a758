using System.Runtime.ExceptionServices;

namespace NewsSearch.Archives.Mapping;

/// <summary>Settles for a file whether its dates have the day or the month first.</summary>
/// <remarks>
/// Dates are read here, in the order of the file, and not by those who read parts of it side by side. <c>9/10/2025</c> can be read both ways until a <c>21/10/2025</c> or a <c>10/21/2025</c> stands beside it. So articles are
/// handed on as they come up to the first such date; from there a number of them is held back, read with the order that
/// the dates held show, and handed on. What comes is the same for every run, and memory is bounded.
/// </remarks>
internal static class DateOrdering
{
    private const int MostHeld = 1000;
    private const int MostCharactersHeld = 8 << 20;

    /// <summary>Hands on what a file holds, its dates read in one order.</summary>
    public static IEnumerable<ArchiveItem> Settle(IEnumerable<ArchiveItem> items, DateColumn column)
    {
        var seen = new List<string?>();
        List<ArchiveItem>? held = null;
        var characters = 0L;
        ExceptionDispatchInfo? failure = null;
        using var each = items.GetEnumerator();
        while (Next(each, out var item, ref failure))
        {
            if (column.Order is not null)
            {
                yield return Reread(item, column);
                continue;
            }
            if (item.DateText is { } text)
            {
                if (seen.Count < MostHeld) seen.Add(text);
                if (held is null && DateColumn.IsOpen(text)) held = [];
            }
            if (held is null)
            {
                yield return item;
                continue;
            }
            held.Add(item);
            characters += item.Article?.Body.Length ?? 0;
            if (held.Count < MostHeld && characters < MostCharactersHeld) continue;
            foreach (var settled in Settle(held, seen, column)) yield return settled;
            held = null;
        }
        foreach (var settled in Settle(held ?? [], seen, column)) yield return settled;
        failure?.Throw();
    }

    // A file that cannot be read further must not take with it what is held back.
    private static bool Next(IEnumerator<ArchiveItem> items, out ArchiveItem item, ref ExceptionDispatchInfo? failure)
    {
        item = null!;
        try
        {
            if (!items.MoveNext()) return false;
        }
        catch (Exception error) when (error is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            failure = ExceptionDispatchInfo.Capture(error);
            return false;
        }
        item = items.Current;
        return true;
    }

    private static IEnumerable<ArchiveItem> Settle(List<ArchiveItem> held, List<string?> seen, DateColumn column)
    {
        if (held.Count == 0) return [];
        seen.AddRange(held.Select(item => item.DateText));
        column.Decide(seen);
        return held.Select(item => Reread(item, column));
    }

    private static ArchiveItem Reread(ArchiveItem item, DateColumn column)
    {
        if (item.Article is not { } article || item.DateText is not { } text) return item;
        var published = column.Read(text, out var warning);
        return item with
        {
            Article = article with { Published = published, PublishedWithin = published is null ? column.Within : null },
            Warning = warning is { } why ? ArticleMaker.DateWarning(why) : null,
        };
    }
}
