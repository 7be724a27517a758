using System.Buffers;

namespace NewsSearch.Language.Names;

/// <summary>A person's name as it stands in the text, without titles.</summary>
/// <param name="Span">Its place, without titles.</param>
/// <param name="Words">Its words as printed, in normal case.</param>
/// <param name="Folded">Its words in lower case and new spelling.</param>
internal sealed record PersonName(NameSpan Span, string[] Words, string[] Folded)
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("AEIOUaeiou");

    private const char LastLatin = '\u024F';

    private const Cue Titles = Cue.Honorific | Cue.Rank | Cue.Title;

    /// <summary>Its words as they sound; see <see cref="SoundKeys"/>.</summary>
    public string[] Sounds => field ??= Array.ConvertAll(Folded, SoundKeys.Of);

    public string Name => string.Join(' ', Words);

    public string Key => string.Join(' ', Folded);

    /// <summary>Reads a name; null when nothing but titles is left of it.</summary>
    public static PersonName? Read(NameText text, NameSpan span)
    {
        var (first, last) = (span.First, span.Last);
        while (first <= last && IsTitle(text, first, last)) first++;
        while (last >= first && (text.Tokens[last].Shape == Shape.Mark || (text.CueOf(last) & Cue.Degree) != 0)) last--;
        for (var i = first; i <= last; i++)
        {
            if (i > first && text.Tokens[i].Shape == Shape.Mark && text.Word(i) is "," or "(") last = i - 1;
        }
        if (first > last) return null;
        var words = new List<string>();
        var shout = IsShouted(text, first, last);
        for (var i = first; i <= last; i++)
        {
            if (text.Tokens[i].Shape == Shape.Mark) continue;
            var word = text.Word(i);
            // The number of a footnote or a shirt: Bellingham2.
            if (text.Tokens[i].Shape == Shape.CapitalDigit && word.TrimEnd("0123456789") is { Length: > 2 } letters) word = letters;
            if (words.Count > 0 && text.Tokens[i].Start == text.Tokens[i - 1].End && text.Tokens[i].Shape == Shape.Lower && char.IsLetter(word[0]) && char.IsLetter(words[^1][^1]))
            {
                words[^1] += word.ToString(); // Taken for glued, and one name all the same.
                continue;
            }
            words.Add(shout && !IsInitials(word, first == last) ? Spelling.Capitalize(word)
                : char.IsLower(word[0]) && (text.CueOf(i) & Cue.Particle) == 0 ? Spelling.Capitalize(word)
                : word.ToString());
        }
        if (words.Count > 0 && words[^1].Length > 2 && words[^1].EndsWith('.') && !words[^1].AsSpan(0, words[^1].Length - 1).Contains('.'))
            words[^1] = words[^1][..^1];
        // A prayer in Arabic script is no name.
        if (words.Count == 0 || !words.Exists(word => char.IsLetter(word[0]) && word[0] <= LastLatin)) return null;
        return new(new(first, last, NameKind.Person), [.. words], [.. words.Select(word => Spelling.Fold(word))]);
    }

    /// <summary>Titles come off; <c>Gus</c> and its like only when a full name follows.</summary>
    private static bool IsTitle(NameText text, int at, int last)
    {
        var cue = text.CueOf(at);
        if (text.Tokens[at].Shape == Shape.Mark) return true;
        if ((cue & Titles) != 0 && at < last) return true;
        if ((cue & Cue.Title) != 0 && (cue & Cue.Nickname) == 0) return true;
        return (cue & Cue.Nickname) != 0 && last - at >= 2;
    }

    private static bool IsShouted(NameText text, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (text.Tokens[i].Shape is not (Shape.Upper or Shape.Letter or Shape.Abbreviation or Shape.Mark)) return false;
        }
        return true;
    }

    /// <summary>Initials keep their capitals: <c>BJ</c> in a name, <c>SBY</c> alone.</summary>
    private static bool IsInitials(ReadOnlySpan<char> word, bool alone) => word.Length switch
    {
        <= 2 => true,
        3 => alone || word.IndexOfAny(Vowels) < 0,
        4 => alone && word.IndexOfAny(Vowels) < 0,
        _ => false,
    };
}
