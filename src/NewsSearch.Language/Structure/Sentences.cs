namespace NewsSearch.Language.Structure;

/// <summary>Tells where sentences end, well enough to cut a headline from a paragraph.</summary>
internal static class Sentences
{
    private const int LongestHeadline = 140;

    /// <summary>Whether a line ends as a sentence does.</summary>
    public static bool EndsOne(ReadOnlySpan<char> line)
    {
        line = line.TrimEnd("\"'”’»)] ");
        return line.Length > 0 && line[^1] is '.' or '!' or '?' or '…' or ':' or ';';
    }

    /// <summary>How long the first sentence of a paragraph is, its full stop and closing quote included.</summary>
    public static int FirstLength(ReadOnlySpan<char> paragraph)
    {
        for (var at = 0; at < paragraph.Length; at++)
        {
            if (paragraph[at] is not ('.' or '!' or '?')) continue;
            var end = at + 1;
            while (end < paragraph.Length && paragraph[end] is '"' or '\'' or '”' or '’' or ')') end++;
            if (end == paragraph.Length) return end;
            if (!char.IsWhiteSpace(paragraph[end])) continue;
            var next = paragraph[end..].TrimStart();
            if (next.Length == 0 || char.IsLower(next[0])) continue;
            if (paragraph[at] == '.' && IsAbbreviation(paragraph[..at])) continue;
            return end;
        }
        return paragraph.Length;
    }

    /// <summary>A headline for a text that has none: its first sentence without the dateline, cut at a word where it is long.</summary>
    public static string Headline(string paragraph)
    {
        var text = paragraph.AsSpan(Datelines.LengthAtStart(paragraph)).Trim();
        var sentence = text[..FirstLength(text)].TrimEnd();
        if (sentence.Length <= LongestHeadline) return sentence.TrimEnd('.').ToString();
        var cut = sentence[..LongestHeadline].LastIndexOf(' ');
        if (cut < LongestHeadline / 2) cut = LongestHeadline;
        if (char.IsHighSurrogate(sentence[cut - 1])) cut--;
        return string.Concat(sentence[..cut].TrimEnd(" ,;:-–—"), "…");
    }

    /// <summary>A title such as <c>Drs.</c> or an initial: short, and begun with a capital.</summary>
    private static bool IsAbbreviation(ReadOnlySpan<char> before)
    {
        var start = before.LastIndexOfAny(' ', '.', '(') + 1;
        var word = before[start..];
        return word.Length is 1 or 2 && char.IsUpper(word[0])
            || word is "Drs" or "Dra" or "Hj" or "Ny" or "Tn" or "Sdr" or "Jl" or "No" or "dr" or "drg" or "Prof" or "Moh" or "Muh" or "Ltd" or "hlm" or "tgl";
    }
}
