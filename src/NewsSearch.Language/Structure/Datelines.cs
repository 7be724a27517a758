using System.Collections.Frozen;
using NewsSearch.Language.Places;

namespace NewsSearch.Language.Structure;

/// <summary>Knows datelines by their shape: capitals, a known city, an agency in parentheses, a web address, a date.</summary>
internal static class Datelines
{
    private const int LongestLine = 60;
    private const int LongestPrefix = 90;

    private static readonly FrozenSet<string> Known = WordList.Load("Structure/dateline-places.txt");
    private static readonly FrozenSet<string> Rubrics = WordList.Load("Structure/rubrics.txt");

    /// <summary>Whether a line of its own, below the headline, is a dateline: <c>ISTANBUL</c>, <c>Jakarta, 18 April 1955</c>.</summary>
    public static bool IsLine(string line)
    {
        var text = line.AsSpan().Trim().TrimEnd("-–—:. ");
        if (text.Length is < 3 or > LongestLine || Rubrics.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text)) return false;
        var comma = text.IndexOfAny(',', '(', '/');
        var place = (comma < 0 ? text : text[..comma]).Trim();
        if (place.Length == 0 || !char.IsLetter(place[0]) || Words(place) > 4) return false;
        if (IsPlace(place)) return comma < 0 || IsPrefix(text);
        var capitals = IsAllCapitals(place);
        return comma < 0 ? capitals && place.Length > 3 : capitals && IsPrefix(text) || HasDate(text[(comma + 1)..]);
    }

    /// <summary>How many characters of a paragraph are its dateline and the dash behind it; 0 when it has none.</summary>
    public static int LengthAtStart(string paragraph)
    {
        var window = paragraph.AsSpan(0, Math.Min(paragraph.Length, LongestPrefix));
        for (var at = 2; at < window.Length; at++)
        {
            if (window[at] == '\n') return 0;
            if (window[at] is not ('-' or '–' or '—' or ':' or '|')) continue;
            var end = at + 1;
            while (end < window.Length && window[end] is '-' or '–' or '—') end++;
            // "Rusia-Ukraina" and "19:30" hold no dateline: the mark stands off from one side at least.
            var standsOff = char.IsWhiteSpace(window[at - 1]) || end < window.Length && char.IsWhiteSpace(window[end]);
            if (!standsOff)
            {
                if (end < window.Length && window[at] != ':' && IsGlued(window[..at], window[end..])) return end;
                continue;
            }
            var prefix = window[..at].TrimEnd();
            var isDateline = IsPrefix(prefix) && (window[at] != ':' || HasPlaceOrAddress(prefix));
            if (!isDateline) return 0;
            while (end < paragraph.Length && char.IsWhiteSpace(paragraph[end])) end++;
            return end;
        }
        return 0;
    }

    /// <summary>
    /// <c>JAKARTA-Harga emas</c>, <c>Liputan6.com, Jakarta-Beredar</c>: the spaces at the dash were lost. Not the pair in
    /// <c>Jakarta-Bandung</c> or <c>JAKARTA-BANDUNG</c>.
    /// </summary>
    private static bool IsGlued(ReadOnlySpan<char> prefix, ReadOnlySpan<char> behind)
    {
        if (behind.Length < 2 || !char.IsUpper(behind[0])) return false;
        var comma = prefix.LastIndexOf(',');
        if (comma > 0) return IsAddress(prefix[..comma].Trim()) && IsPlace(prefix[(comma + 1)..].Trim());
        return IsAllCapitals(prefix) && IsPlace(prefix) && char.IsLower(behind[1]);
    }

    /// <summary>The dateline at the start of a paragraph without its dash, or empty.</summary>
    public static string AtStart(string paragraph) =>
        paragraph[..LengthAtStart(paragraph)].TrimEnd(' ', '\t', '\u00A0', '-', '–', '—', ':', '|');

    /// <summary>
    /// Whether every word of a prefix belongs in a dateline, and one at least marks it as one. A sentence has small
    /// words, so it fails; a single capitalised name (<c>Prabowo - ...</c>) is no mark.
    /// </summary>
    private static bool IsPrefix(ReadOnlySpan<char> prefix)
    {
        if (prefix.Length < 3) return false;
        var marked = HasPlaceOrAddress(prefix);
        var first = prefix.IndexOfAny(", (");
        var head = first < 0 ? prefix : prefix[..first];
        if (IsAllCapitals(head) && head.Length > 3) marked = true;
        foreach (var range in prefix.SplitAny(' ', ',', '/', '(', ')', '[', ']', '|', '\u00A0'))
        {
            var word = prefix[range];
            if (word.Length == 0) continue;
            if (char.IsUpper(word[0]) || char.IsDigit(word[0]) || word.Contains('.') && word.Length > 4) continue;
            if (word is "dan" or "tgl" or "tanggal" or "WIB" or "pk") continue;
            return false;
        }
        return marked;
    }

    private static bool HasPlaceOrAddress(ReadOnlySpan<char> prefix)
    {
        // "Batang, Gema Timur": a word that is also a place counts where a dateline has its place.
        var comma = prefix.IndexOfAny(',', '(');
        if (comma > 0 && IsAnyPlace(prefix[..comma].Trim())) return true;
        foreach (var range in prefix.SplitAny(',', '(', ')', '/', '[', ']', '|'))
        {
            var piece = prefix[range].Trim();
            if (IsPlace(piece) || IsAddress(piece)) return true;
            var space = piece.LastIndexOf(' ');
            if (space > 0 && (IsPlace(piece[(space + 1)..]) && IsAddress(piece[..space]))) return true;
        }
        return false;
    }

    /// <summary>Whether a name is that of a city, a regency or more, and of nothing else, or one that datelines are known for.</summary>
    public static bool IsPlace(ReadOnlySpan<char> text) =>
        Known.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text)
        || Form(text) is { IsAmbiguous: false } form && form.Places[0].Level is PlaceLevel.City or PlaceLevel.Regency or PlaceLevel.Province or PlaceLevel.Country;

    private static bool IsAnyPlace(ReadOnlySpan<char> text) => IsPlace(text) || Form(text) is not null;

    private static PlaceForm? Form(ReadOnlySpan<char> text) =>
        text.Length is >= 3 and <= LongestLine && char.IsUpper(text[0]) ? Gazetteer.Default.Find(text.ToString()) : null;

    /// <summary>A host name: letters, a dot, two or more letters, no space (<c>KOMPAS.com</c>).</summary>
    private static bool IsAddress(ReadOnlySpan<char> text)
    {
        var dot = text.LastIndexOf('.');
        if (dot < 2 || text.Length - dot < 3 || text.Contains(' ')) return false;
        foreach (var letter in text[(dot + 1)..])
            if (!char.IsLetter(letter)) return false;
        return true;
    }

    private static bool IsAllCapitals(ReadOnlySpan<char> text)
    {
        var letters = 0;
        foreach (var letter in text)
        {
            if (char.IsLower(letter) || char.IsDigit(letter)) return false;
            if (char.IsLetter(letter)) letters++;
            else if (letter is not (' ' or '-' or '.' or '\'')) return false;
        }
        return letters >= 3;
    }

    private static bool HasDate(ReadOnlySpan<char> text) => MetadataDate.TryRead(text.ToString(), out _, out _);

    private static int Words(ReadOnlySpan<char> text)
    {
        var words = 0;
        foreach (var range in text.Split(' '))
            if (!text[range].IsEmpty) words++;
        return words;
    }
}
