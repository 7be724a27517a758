using System.Collections.Frozen;
using System.Text;

namespace NewsSearch.Archives.Cleaning;

/// <summary>Takes HTML tags out of text that is not a page but has some in it.</summary>
/// <remarks>
/// Only what can be nothing else is a tag: a known name right after the bracket, then attributes with an equals sign or
/// nothing. <c>harga &lt;b dan c&gt;</c> stays. Time is linear: a bracket that nothing closes is looked for once.
/// </remarks>
internal static class Markup
{
    private static readonly FrozenSet<string> Blocks = Names(
        "address article aside blockquote br caption center dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 " +
        "header hr li main nav ol p pre section table tbody td tfoot th thead tr ul");

    private static readonly FrozenSet<string> Inlines = Names(
        "a abbr b big cite code del em embed font i iframe img input ins label mark object picture q s small source span " +
        "strike strong sub sup svg time tt u video wbr");

    private static readonly FrozenSet<string> Hidden = Names("script style noscript template");

    /// <summary>The text without its tags: a block begins and ends a line, a script is left out with what is in it.</summary>
    public static string Strip(string text)
    {
        StringBuilder? plain = null;
        int done = 0, at = -1, noCloseAfter = int.MaxValue;
        while ((at = text.IndexOf('<', at + 1)) >= 0 && at < noCloseAfter)
        {
            if (at + 1 >= text.Length || text[at + 1] is not ('/' or '!' or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'))) continue;
            var comment = text.AsSpan(at).StartsWith("<!--", StringComparison.Ordinal);
            var end = comment ? text.IndexOf("-->", at, StringComparison.Ordinal) + 2 : text.IndexOf('>', at);
            if (end < at)
            {
                if (!comment) noCloseAfter = at;
                else break;
                continue;
            }
            var name = comment ? "" : NameOf(text.AsSpan(at + 1, end - at - 1));
            if (name is null) continue;
            plain ??= new StringBuilder(text.Length);
            plain.Append(text, done, at - done);
            if (Blocks.Contains(name) && plain.Length > 0 && plain[^1] != '\n') plain.Append('\n');
            if (Hidden.Contains(name) && text[at + 1] != '/') end = EndOfHidden(text, end, name);
            done = end + 1;
            at = end;
        }
        return plain is null ? text : plain.Append(text, done, text.Length - done).ToString();
    }

    /// <summary>The name of the tag between two brackets, or null when it is no tag.</summary>
    private static string? NameOf(ReadOnlySpan<char> inside)
    {
        if (inside.StartsWith("!doctype", StringComparison.OrdinalIgnoreCase)) return "";
        if (inside[0] == '/') inside = inside[1..];
        var length = 0;
        while (length < inside.Length && char.IsAsciiLetterOrDigit(inside[length])) length++;
        if (length is 0 or > 10) return null;
        var attributes = inside[length..].Trim();
        if (attributes is not ("" or "/") && (!char.IsWhiteSpace(inside[length]) && inside[length] != '/' || !attributes.Contains('='))) return null;
        var name = inside[..length].ToString().ToLowerInvariant();
        return Blocks.Contains(name) || Inlines.Contains(name) || Hidden.Contains(name) ? name : null;
    }

    private static int EndOfHidden(string text, int from, string name)
    {
        var close = text.IndexOf("</" + name, from, StringComparison.OrdinalIgnoreCase);
        if (close < 0) return from;
        var end = text.IndexOf('>', close);
        return end < 0 ? from : end;
    }

    private static FrozenSet<string> Names(string list) => list.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
