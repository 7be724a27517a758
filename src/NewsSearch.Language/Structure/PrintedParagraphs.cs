using System.Text;
using System.Text.RegularExpressions;

namespace NewsSearch.Language.Structure;

/// <summary>The paragraphs of a body as printed, cut apart and with words parted where that can be known.</summary>
/// <remarks>
/// Whoever took a text out of a page has often dropped what stood between its elements: paragraphs are one line, and a sentence
/// follows another, or a word another, without a space. A line is cut where sentences meet so, or where more spaces than
/// one stand between some of them. Two words are parted where both stand by themselves elsewhere in the same article, or a place
/// of a dateline meets the first word of the text; names such as <c>PeduliLindungi</c> stay.
/// </remarks>
internal static partial class PrintedParagraphs
{
    private const int ShortestOneLine = 400;
    private const int FewestMarks = 2;
    private const int LongestOpening = 80;
    private const int ShortestHalf = 3;
    private const int LongestWord = 40;

    private static readonly HashSet<string> Abbreviations = new(StringComparer.Ordinal)
    {
        "Drs", "Dra", "Dr", "dr", "drg", "Prof", "Ir", "No", "no", "Nomor", "Jl", "Jln", "Kec", "Kab", "Kel", "Ds", "Gg", "Tn", "Ny", "Sdr", "Tbk",
        "Hj", "St", "Moh", "Muh", "Abd", "Tgl", "tgl", "Hal", "hal", "Bpk", "Sdri", "Jend", "Letjen", "Mayjen", "Brigjen", "Kol", "Kapt", "Rp", "Ust", "KH",
        "Sp", "Pd", "Si", "Kom", "Ag", "Psi", "Kes", "Hum", "Sos", "Komjen", "Irjen", "Kombes", "Ipda", "Iptu", "Aiptu", "Kompol", "ver", "al", "www",
    };

    private static readonly HashSet<string> HostEnds = new(StringComparer.OrdinalIgnoreCase) { "com", "co", "id", "net", "org", "tv", "news" };

    /// <summary>The paragraphs, trimmed, none empty, and what was changed to get them.</summary>
    public static (string[] Paragraphs, IReadOnlyList<TextRepair> Repairs) Read(string body)
    {
        var repairs = new List<TextRepair>();
        var text = Part(MarkedOff(body), repairs);
        return (text.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries), repairs);
    }

    // Marks of advertisements are no words of anybody's sentence: in a line that holds more they are lines of their own.
    private static string MarkedOff(string body) => body.Contains("SCROLL TO", StringComparison.Ordinal) || body.Contains("ADVERTISEMENT", StringComparison.Ordinal)
        || body.Contains("[Gambas:", StringComparison.Ordinal) ? Marks().Replace(body, "\n$0\n") : body;

    private static string Part(string body, List<TextRepair> repairs)
    {
        var isOneLine = body.Length >= ShortestOneLine && body.AsSpan().Trim().IndexOfAny('\n', '\r') < 0;
        List<int> glued = [], wide = [];
        var (narrow, isQuote) = (0, false);
        for (var at = 1; at + 2 < body.Length; at++)
        {
            if (body[at] == '"') isQuote = !isQuote;
            if (body[at] is not ('.' or '!' or '?')) continue;
            var end = at + Closing(body, at, isQuote);
            var next = NextSentence(body, at, end);
            if (next == 0) continue;
            if (next == end) glued.Add(next);
            else if (next - end > 1) wide.Add(next);
            else narrow++;
        }
        var parts = new SortedDictionary<int, (RepairReason Reason, char Mark)>();
        var isCut = isOneLine && glued.Count >= FewestMarks;
        foreach (var at in glued) parts[at] = isCut ? (RepairReason.Paragraph, '\n') : (RepairReason.Glued, ' ');
        // Where every sentence has two spaces, that is how the writer types.
        if (isOneLine && wide.Count >= FewestMarks && narrow >= wide.Count)
            foreach (var at in wide) parts[at] = (RepairReason.Paragraph, '\n');
        foreach (var (at, mark) in GluedWords(body)) parts.TryAdd(at, (RepairReason.Glued, mark));
        if (parts.Count == 0) return body;
        var text = new StringBuilder(body.Length + parts.Count);
        var done = 0;
        foreach (var (at, (reason, mark)) in parts)
        {
            text.Append(body, done, at - done);
            if (mark == '\n') TrimEnd(text);
            text.Append(mark);
            done = at;
            var (before, after) = (Before(body, at), After(body, at));
            repairs.Add(new(body[before..after], $"{body[before..at].TrimEnd()}{mark}{body[at..after]}", reason));
        }
        return text.Append(body, done, body.Length - done).ToString();
    }

    /// <summary>Where the next sentence begins when one ends with the mark at <paramref name="at"/> and what closes up to <paramref name="end"/>; else 0.</summary>
    private static int NextSentence(string body, int at, int end)
    {
        var next = end;
        while (next < body.Length && body[next] == ' ') next++;
        var letter = next < body.Length && body[next] is '"' or '“' or '\'' or '‘' ? next + 1 : next;
        if (letter + 1 >= body.Length || !char.IsUpper(body[letter])) return 0;
        if (next > end) return next;
        // "Liputan6.Com", "S.Pd", "Drs.Ahmad", "19.Mei" are no ends of sentences.
        if (!(char.IsLower(body[letter + 1]) || body[letter + 1] == ' ') || !(char.IsLower(body[at - 1]) || body[at - 1] is ')' or '”' or '"' or '%')) return 0;
        var (before, after) = (body[StartOfWord(body, at)..at], body[letter..EndOfWord(body, letter)]);
        return before.Length == 1 || Abbreviations.Contains(before) || HostEnds.Contains(after) ? 0 : next;
    }

    /// <summary>How long the mark at the end of a sentence is, with the quotation mark or bracket that closes behind it.</summary>
    private static int Closing(string body, int at, bool isQuote)
    {
        var end = at + 1;
        while (end < body.Length && (body[end] is '”' or '’' or ')' || isQuote && body[end] == '"')) end++;
        return end - at;
    }

    private static IEnumerable<(int At, char Mark)> GluedWords(string body)
    {
        var words = new WordsOfBody(body);
        for (var at = ShortestHalf; at + ShortestHalf <= body.Length; at++)
        {
            if (!char.IsUpper(body[at]) || !char.IsLower(body[at - 1])) continue;
            var (start, end) = (StartOfWord(body, at), EndOfWord(body, at));
            if (at - start < ShortestHalf || end - at < ShortestHalf) continue;
            var left = body.AsSpan(start, at - start);
            if (start < LongestOpening && char.IsUpper(left[0]) && Datelines.IsPlace(left.ToString()))
            {
                yield return (at, ' ');
                continue;
            }
            // Of two names the second begins something else: a caption or a subhead stood between.
            if (words.Contains(left) && words.Contains(body.AsSpan(at, end - at))) yield return (at, char.IsUpper(left[0]) ? '\n' : ' ');
        }
    }

    // No word is looked at further than this: a text made of nothing else must not take for ever.
    private static int StartOfWord(string body, int at)
    {
        var start = at;
        while (start > 0 && at - start < LongestWord && char.IsLetter(body[start - 1])) start--;
        return start;
    }

    private static int EndOfWord(string body, int at)
    {
        var end = at;
        while (end < body.Length && end - at < LongestWord && char.IsLetter(body[end])) end++;
        return end;
    }

    private static int Before(string body, int at)
    {
        var start = at;
        while (start > 0 && body[start - 1] == ' ') start--;
        var word = start;
        while (start > 0 && word - start < LongestWord && !char.IsWhiteSpace(body[start - 1])) start--;
        return start > 0 && char.IsLowSurrogate(body[start]) ? start - 1 : start;
    }

    private static int After(string body, int at)
    {
        var end = at;
        while (end < body.Length && end - at < LongestWord && !char.IsWhiteSpace(body[end])) end++;
        return end < body.Length && char.IsLowSurrogate(body[end]) ? end + 1 : end;
    }

    private static void TrimEnd(StringBuilder text)
    {
        while (text.Length > 0 && text[^1] == ' ') text.Length--;
    }

    [GeneratedRegex(@"(ADVERTISEMENT\s+)?SCROLL TO (CONTINUE WITH|RESUME) CONTENT|\bADVERTISEMENT\b|\[Gambas:[^\]\n]{1,60}\]", RegexOptions.CultureInvariant)]
    private static partial Regex Marks();
}
