using System.Collections.Frozen;
using AngleSharp.Dom;

namespace NewsSearch.Archives.Html;

/// <summary>Measures how deep the elements of a page are nested, without calling itself.</summary>
/// <remarks>Whatever walks a page by calling itself, ours and libraries', would break the program on a page made for it.</remarks>
internal static class Nesting
{
    /// <summary>How deep a page may be nested; browsers stop there, too.</summary>
    public const int Deepest = 512;

    private const int MostOpen = 4 * Deepest;

    // Elements that hold nothing, or that the next of their kind ends.
    private static readonly FrozenSet<string> NotNesting =
        ("area base br col dd dt embed hr img input keygen li link meta option optgroup p param rp rt source tbody td tfoot th thead tr track wbr " +
        "colgroup html head body path").Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NotNestingSpan = NotNesting.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether <paramref name="page"/> opens so many more elements than it closes that parsing it would take for ever.</summary>
    /// <remarks>The rules of HTML for misnested elements (the "adoption agency") take quadratic time in how many are open.</remarks>
    public static bool IsTooDeep(string page)
    {
        var depth = 0;
        for (var at = page.IndexOf('<', StringComparison.Ordinal); at >= 0 && at + 1 < page.Length; at = page.IndexOf('<', at + 1))
        {
            var isEnd = page[at + 1] == '/';
            var name = page.AsSpan(at + (isEnd ? 2 : 1));
            var length = 0;
            while (length < name.Length && length < 16 && char.IsAsciiLetterOrDigit(name[length])) length++;
            if (length == 0 || NotNestingSpan.Contains(name[..length])) continue;
            if (isEnd) depth = Math.Max(0, depth - 1);
            else if (++depth > MostOpen) return true;
        }
        return false;
    }

    /// <summary>Whether <paramref name="document"/> is nested deeper than <see cref="Deepest"/>.</summary>
    public static bool IsTooDeep(INode document)
    {
        var depth = 0;
        var node = document;
        while (true)
        {
            if (node.FirstChild is { } child)
            {
                node = child;
                if (++depth > Deepest) return true;
                continue;
            }
            while (node.NextSibling is null)
            {
                if (node == document || node.Parent is null || --depth <= 0) return false;
                node = node.Parent;
            }
            node = node.NextSibling;
        }
    }
}
