using System.Text;
using NewsSearch.Language.Words;

namespace NewsSearch.Language.Names;

/// <summary>Makes names that differ only in print comparable.</summary>
internal static class Spelling
{
    private const int LongestOnStack = 64;

    /// <summary>A word of a name in lower case and new spelling, without marks on letters: <c>Soekarno</c> and <c>SUKARNO</c> meet, <c>Pérez</c> and <c>Perez</c>.</summary>
    public static string Fold(ReadOnlySpan<char> word)
    {
        word = WithoutMarks(word);
        Span<char> folded = word.Length <= LongestOnStack ? stackalloc char[LongestOnStack] : new char[word.Length];
        var count = 0;
        for (var i = 0; i < word.Length; i++)
        {
            var c = char.ToLowerInvariant(word[i]);
            if (c is '.' or '\'' or '’' or '\u00AD') continue;
            var written = (c, i + 1 < word.Length ? char.ToLowerInvariant(word[i + 1]) : '\0') switch
            {
                ('o', 'e') => "u",
                ('d', 'j') => "j",
                ('t', 'j') => "c",
                ('s', 'j') => "sy",
                ('n', 'j') => "ny",
                _ => "",
            };
            if (written.Length == 0)
            {
                folded[count++] = c;
                continue;
            }
            written.CopyTo(folded[count..]);
            count += written.Length;
            i++;
        }
        return new string(folded[..count]);
    }

    /// <summary>Whether a letter is beyond those of English, as with marks on it.</summary>
    public static bool IsMarked(char letter) => letter >= '\u0080' && char.IsLetter(letter);

    /// <summary>A word as it is, or in lower case without marks on its letters where it has such: <c>Atlético</c>.</summary>
    public static ReadOnlySpan<char> WithoutMarks(ReadOnlySpan<char> word)
    {
        if (Ascii.IsValid(word)) return word;
        var plain = new char[word.Length * Folding.MaxGrowth];
        return plain.AsSpan(0, Folding.Fold(word, plain));
    }

    /// <summary>A word of a name in capitals, or in none, as a name is written: <c>WIDODO</c> becomes <c>Widodo</c>.</summary>
    public static string Capitalize(ReadOnlySpan<char> word)
    {
        var chars = new char[word.Length];
        for (var i = 0; i < word.Length; i++)
        {
            var opens = i == 0 || word[i - 1] is '-' || (word[i - 1] is '\'' or '’' && i == 2) || (word[i - 1] == '.' && i > 1);
            chars[i] = opens ? char.ToUpperInvariant(word[i]) : char.ToLowerInvariant(word[i]);
        }
        return new string(chars);
    }
}
