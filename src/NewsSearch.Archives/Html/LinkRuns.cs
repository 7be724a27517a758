using NewsSearch.Archives.Cleaning;

namespace NewsSearch.Archives.Html;

/// <summary>Takes headlines of other articles out of a text: lines that are nothing but links, one below the other.</summary>
/// <remarks>One such line alone stays: it may be a heading, or a sentence that is a link.</remarks>
internal static class LinkRuns
{
    /// <summary>Marks where a link begins and ends in the text of a page. No text may hold either: Unicode keeps them for such use.</summary>
    public const char Begin = '\uFDD0', End = '\uFDD1';

    private const int ShortestRun = 2;
    private const int LongestAnnouncement = 40;

    /// <summary>The lines without runs of links, the short line that announces such a run, and the marks.</summary>
    public static IEnumerable<string> Without(IReadOnlyList<string> lines)
    {
        var kept = new List<string>(lines.Count);
        for (var at = 0; at < lines.Count;)
        {
            var end = at;
            while (end < lines.Count && IsLink(lines[end])) end++;
            if (end - at >= ShortestRun)
            {
                if (kept.Count > 0 && IsAnnouncement(kept[^1])) kept.RemoveAt(kept.Count - 1);
                at = end;
                continue;
            }
            kept.Add(Plain(lines[at++]));
        }
        return kept;
    }

    private static bool IsLink(string line) => line.Length > 2 && line[0] == Begin && line.IndexOf(End, StringComparison.Ordinal) == line.Length - 1;

    // "Jangan Lewatkan!", "Berita lainnya": no sentence.
    private static bool IsAnnouncement(string line) => line.Length <= LongestAnnouncement && line[^1] is not ('.' or '?' or '"' or '”');

    // Without the marks two spaces may meet.
    private static string Plain(string line) => !line.Contains(Begin, StringComparison.Ordinal) ? line
        : TextCleaner.Line(line.Replace($"{Begin}", "", StringComparison.Ordinal).Replace($"{End}", "", StringComparison.Ordinal));
}
