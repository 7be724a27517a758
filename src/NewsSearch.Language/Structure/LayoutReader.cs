namespace NewsSearch.Language.Structure;

/// <summary>Finds headline, deck, dateline and body in a plain text.</summary>
/// <remarks>
/// Rules by shape: the first line is the headline unless it is a whole paragraph; a dateline of its own stands among
/// the next lines, before a paragraph; a line between the two, or a second line without a full stop in a text whose
/// paragraphs have one, is the deck. Without a headline the first sentence serves as one and the body stays complete.
/// </remarks>
internal static class LayoutReader
{
    private const int LongestHeadline = 250;
    private const int LongestDeck = 400;
    private const int ShortestParagraph = 60;
    private const int LongestDateLine = 60;

    public static ArticleLayout Read(string text)
    {
        var lines = TextLines.Paragraphs(text);
        return TakeLabels(lines, out var parts, out var fields) ? Labelled(lines, parts, fields) : Plain(lines);
    }

    private static ArticleLayout Plain(List<string> lines)
    {
        if (lines.Count == 0) return new("", "", "", "");
        if (!IsHeadline(lines)) return new(Sentences.Headline(lines[0]), "", "", string.Join('\n', lines));
        return BelowHeadline(lines[0], lines, 1);
    }

    private static ArticleLayout BelowHeadline(string title, List<string> lines, int from)
    {
        // Two lines of deck at most stand between headline and dateline.
        for (var at = from; at < Math.Min(from + 3, lines.Count - 1); at++)
        {
            if (!Datelines.IsLine(lines[at]) || lines[at + 1].Length < ShortestParagraph) continue;
            var deck = string.Join(' ', lines[from..at]);
            if (deck.Length > LongestDeck) break;
            return new(title, deck, lines[at], string.Join('\n', lines[(at + 1)..]));
        }
        var hasDeck = IsDeck(lines, from);
        return new(title, hasDeck ? lines[from] : "", "", string.Join('\n', lines[(hasDeck ? from + 1 : from)..]));
    }

    private static bool IsHeadline(List<string> lines)
    {
        var first = lines[0];
        if (first.Length > LongestHeadline || Datelines.LengthAtStart(first) > 0) return false;
        // Old papers end a headline with a full stop, so a single short sentence is one when a text follows.
        var isSentence = Sentences.EndsOne(first) && first[^1] is not ('?' or '!');
        var hasMore = Sentences.FirstLength(first) < first.Length;
        return !isSentence || !hasMore && lines.Count > 1 && first.Length < 100;
    }

    private static bool IsDeck(List<string> lines, int at)
    {
        if (at + 1 >= lines.Count) return false;
        var line = lines[at];
        var looks = line.Length is >= 20 and <= LongestDeck && !Sentences.EndsOne(line) && line.Contains(' ')
            && char.IsLetterOrDigit(line.TrimStart('"', '“', '\'', '‘')[..1].FirstOrDefault())
            && lines[at + 1].Length >= ShortestParagraph
            && Datelines.LengthAtStart(line) == 0 && !IsCredit(line);
        if (!looks) return false;
        // The missing full stop says something only where paragraphs have theirs.
        var ended = 0;
        for (var next = at + 1; next < lines.Count; next++)
            if (Sentences.EndsOne(lines[next])) ended++;
        return ended * 10 >= (lines.Count - at - 1) * 7;
    }

    private static bool IsCredit(string line) =>
        line.Length <= LongestDateLine && MetadataDate.TryRead(line, out _, out _)
        || line.StartsWith("oleh ", StringComparison.OrdinalIgnoreCase)
        || line.StartsWith("laporan ", StringComparison.OrdinalIgnoreCase)
        || line.StartsWith("baca ", StringComparison.OrdinalIgnoreCase);

    /// <summary>Takes the labelled lines off the top; they count only when one of them is the headline or the body.</summary>
    private static bool TakeLabels(List<string> lines, out Dictionary<Label, string> parts, out Dictionary<string, string> fields)
    {
        parts = [];
        fields = new(StringComparer.OrdinalIgnoreCase);
        var at = 0;
        for (; at < lines.Count && LabelLines.TryRead(lines[at], out var label, out var name, out var value); at++)
        {
            if (label == Label.Other) fields.TryAdd(name, value);
            else parts.TryAdd(label, value);
            if (label != Label.Body) continue;
            lines[at] = value;
            if (value.Length == 0) at++;
            break;
        }
        if (!parts.ContainsKey(Label.Title) && !parts.ContainsKey(Label.Body)) return false;
        lines.RemoveRange(0, at);
        return true;
    }

    private static ArticleLayout Labelled(List<string> lines, Dictionary<Label, string> parts, Dictionary<string, string> fields)
    {
        var title = parts.GetValueOrDefault(Label.Title, "");
        var layout = title.Length == 0 ? Plain(lines)
            : parts.ContainsKey(Label.Body) ? new(title, "", "", string.Join('\n', lines))
            : BelowHeadline(title, lines, 0);
        return layout with
        {
            Deck = parts.GetValueOrDefault(Label.Deck, layout.Deck),
            Dateline = Dateline(parts, layout.Dateline),
            Fields = fields,
        };
    }

    private static string Dateline(Dictionary<Label, string> parts, string printed)
    {
        var place = parts.GetValueOrDefault(Label.Place, printed);
        var date = parts.GetValueOrDefault(Label.Date, "");
        return place.Length > 0 && date.Length > 0 ? $"{place}, {date}" : place + date;
    }
}
