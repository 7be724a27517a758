using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using NewsSearch.Archives.Cleaning;

namespace NewsSearch.Archives.Html;

/// <summary>The text of an element, one paragraph a line.</summary>
internal static partial class PageText
{
    // What could swallow an article whole is not noise, whatever its class says.
    private const int LongestNoise = 400;
    private const double MostLinked = 0.7;

    private static readonly FrozenSet<string> Left = Names(
        "script style noscript template iframe object embed form button select textarea nav aside figure svg canvas audio video picture");

    private static readonly FrozenSet<string> Blocks = Names(
        "address article blockquote body center dd div dl dt fieldset figcaption footer h1 h2 h3 h4 h5 h6 header hr li main ol p pre section " +
        "table tbody td tfoot th thead tr ul br");

    /// <summary>The text of <paramref name="element"/> without scripts, pictures, and the boxes that outlets set into their texts.</summary>
    /// <param name="element">The element.</param>
    /// <param name="noise">Selects what else is left out, or null.</param>
    public static string Of(IElement element, string? noise)
    {
        var left = noise is null ? [] : element.QuerySelectorAll(noise).ToHashSet();
        var text = new StringBuilder();
        Append(element, text, left, isRoot: true);
        var paragraphs = text.ToString().Split('\n').Select(line => TextCleaner.Line(line)).Where(line => line.Any(IsSeen));
        return string.Join('\n', LinkRuns.Without([.. paragraphs]));
    }

    private static void Append(INode node, StringBuilder text, HashSet<IElement> left, bool isRoot = false)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText words)
            {
                foreach (var letter in words.Data) text.Append(char.IsWhiteSpace(letter) && letter != '\u00A0' || letter is LinkRuns.Begin or LinkRuns.End ? ' ' : letter);
            }
            else if (child is IElement element && !Left.Contains(element.LocalName) && !left.Contains(element) && !IsNoise(element) && !IsLinkBox(element))
            {
                var isBlock = Blocks.Contains(element.LocalName);
                if (isBlock) text.Append('\n');
                var isLink = element.LocalName == "a";
                if (isLink) text.Append(LinkRuns.Begin);
                Append(element, text, left);
                if (isLink) text.Append(LinkRuns.End);
                if (isBlock) text.Append('\n');
            }
        }
        if (isRoot) text.Append('\n');
    }

    // A paragraph of nothing but a zero-width space is what editors leave between two pictures.
    private static bool IsSeen(char letter) => !char.IsWhiteSpace(letter) && char.GetUnicodeCategory(letter) != UnicodeCategory.Format && letter is not (LinkRuns.Begin or LinkRuns.End);

    /// <summary>The text of <paramref name="element"/> block by block, uncleaned, with the boxes and links that <see cref="Of"/> leaves out.</summary>
    public static IEnumerable<string> RawLines(IElement element)
    {
        var line = new StringBuilder();
        // Walked without a call for each level, and without a list of what is on the page.
        for (INode? node = element.FirstChild, next; node is not null; node = next)
        {
            if (node is IText words) line.Append(words.Data);
            next = node is IElement { LocalName: var name } && Left.Contains(name) ? null : node.FirstChild;
            if (IsBlock(node) && line.Length > 0) yield return Cut(line);
            while (next is null && node is not null && node != element)
            {
                if (IsBlock(node) && line.Length > 0) yield return Cut(line);
                next = node.NextSibling;
                node = node.Parent;
            }
        }
        if (line.Length > 0) yield return Cut(line);
    }

    private static bool IsBlock(INode node) => node is IElement element && Blocks.Contains(element.LocalName);

    private static string Cut(StringBuilder line)
    {
        var text = line.ToString();
        line.Clear();
        return text;
    }

    /// <summary>How much of an element is the text of links: 0 to 1, and 1 when it has no text.</summary>
    public static double LinkShare(IElement element)
    {
        var all = Weight(element);
        return all == 0 ? 1 : element.QuerySelectorAll("a").Sum(Weight) / (double)all;
    }

    // A box of headlines of other articles is nothing but links.
    private static bool IsLinkBox(IElement element) =>
        element.LocalName is "div" or "ul" or "ol" or "section" or "table" && element.QuerySelectorAll("a").Length > 1 && LinkShare(element) > MostLinked;

    // Indentation is no text, and some pages have more of it than of anything else.
    private static int Weight(IElement element) => element.TextContent.Count(letter => !char.IsWhiteSpace(letter));

    private static bool IsNoise(IElement element)
    {
        if (element.HasAttribute("hidden") || element.GetAttribute("style")?.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase) == true)
            return true;
        var names = $"{element.GetAttribute("class")} {element.GetAttribute("id")}";
        if (names.Length <= 1) return false;
        return element.LocalName == "blockquote" && EmbeddedPost().IsMatch(names) || NoiseName().IsMatch(names) && Weight(element) <= LongestNoise;
    }

    // What somebody wrote elsewhere, as networks have it set into pages. However long, it is no part of the text.
    [GeneratedRegex("twitter-(tweet|video)|instagram-media|tiktok-embed|fb-post|bluesky-embed|threads-post", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EmbeddedPost();

    [GeneratedRegex(
        @"(^|[\s_-])(ads?|adslot|advert\w*|iklan|banner|share|sharing|social|sosmed|medsos|komentar|comments?|breadcrumbs?|paging|pagination|tags?|tagging|newsletter|related|terkait|rekomendasi|promo|disclaimer|copyright|captions?)([\s_-]|$)|baca-?juga|lihat-?juga|read-?(also|more)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NoiseName();

    private static FrozenSet<string> Names(string list) => list.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
