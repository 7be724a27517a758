namespace NewsSearch.Language.Dates;

/// <summary>What the words beside a stamp tell of how near it is to the day of publication.</summary>
/// <remarks>The shares are those counted on 9,000 news articles whose archive states the day.</remarks>
internal static class StampContext
{
    /// <summary>How often a bare day of the week behind a comma is the day of publication.</summary>
    public const double OwnDay = 0.7;

    private const int Reach = 24;

    private const double InDateline = 0.85, BehindComma = 0.74, OfToday = 0.88, Event = 0.49, Evening = 0.44, Abroad = 0.72, Other = 0.65;

    private static readonly string[] OfSpeech = ["dikutip", "ini", "dilansir", "tertulis", "keterangannya", "diterima", "perdagangan", "hingga", "per"];
    private static readonly string[] OfEvents = ["pada", "sejak", "mulai", "sampai", "tanggal", "dan", "digelar", "dirangkum"];
    private static readonly string[] OfPosts = ["diunggah", "mengunggah", "tayang", "ditayangkan", "diposting", "membagikan", "dibagikan", "beredar"];

    /// <summary>Whether the stamp tells when something was shown or posted that the article is about.</summary>
    public static bool IsOfPost(string text, DateExpression stamp)
    {
        if (IsAny(Behind(text, stamp), OfPosts)) return true;
        var start = Math.Max(0, stamp.Start - Reach);
        var before = text.AsSpan(start, stamp.Start - start);
        before = before[(before.LastIndexOfAny(".,\n") + 1)..];
        foreach (var word in before.Split(' '))
            if (IsAny(before[word], OfPosts)) return true;
        return false;
    }

    /// <summary>How many days after the stamp the article is likeliest to be of, and how often it is.</summary>
    public static (int Shift, double Share) Certainty(string text, DateExpression stamp, bool isInDateline)
    {
        if (isInDateline) return (0, InDateline);
        var behind = Behind(text, stamp);
        if (behind is "malam" && !Word(text, stamp, 2).Equals("ini", StringComparison.OrdinalIgnoreCase)) return (0, Evening);
        if (behind is "waktu" && Word(text, stamp, 2).Equals("setempat", StringComparison.OrdinalIgnoreCase)) return (1, Abroad);
        var before = Before(text, stamp);
        return (0, before is "," ? BehindComma : IsAny(before, OfSpeech) ? OfToday : IsAny(before, OfEvents) ? Event : Other);
    }

    private static bool IsAny(ReadOnlySpan<char> word, string[] words)
    {
        foreach (var candidate in words)
            if (word.Equals(candidate, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    /// <summary>The word, or the comma, before a stamp.</summary>
    private static ReadOnlySpan<char> Before(string text, DateExpression stamp)
    {
        var start = Math.Max(0, stamp.Start - Reach);
        var before = text.AsSpan(start, stamp.Start - start).TrimEnd(" \t\u00A0\"”'’");
        if (before.EndsWith(",")) return ",";
        var word = before.Length;
        while (word > 0 && char.IsLetter(before[word - 1])) word--;
        return before[word..];
    }

    private static ReadOnlySpan<char> Behind(string text, DateExpression stamp) => Word(text, stamp, 1);

    /// <summary>The first or the second word behind a stamp, or nothing where a mark stands between.</summary>
    private static ReadOnlySpan<char> Word(string text, DateExpression stamp, int number)
    {
        var rest = text.AsSpan(stamp.End, Math.Min(2 * Reach, text.Length - stamp.End));
        while (true)
        {
            rest = rest.TrimStart(" \u00A0");
            var length = 0;
            while (length < rest.Length && char.IsLetter(rest[length])) length++;
            if (number == 1 || length == 0) return rest[..length];
            rest = rest[length..];
            number--;
        }
    }
}
