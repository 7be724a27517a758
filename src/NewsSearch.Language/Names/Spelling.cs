using System.Text;

namespace NewsSearch.Language.Names;

/// <summary>Makes names that differ only in print comparable.</summary>
internal static class Spelling
{
    /// <summary>A word of a name in lower case and new spelling: <c>Soekarno</c> and <c>SUKARNO</c> meet.</summary>
    public static string Fold(ReadOnlySpan<char> word)
    {
        var folded = new StringBuilder(word.Length);
        for (var i = 0; i < word.Length; i++)
        {
            var c = char.ToLowerInvariant(word[i]);
            var next = i + 1 < word.Length ? char.ToLowerInvariant(word[i + 1]) : '\0';
            if (c is '.' or '\'' or '’' or '\u00AD') continue;
            if (c == 'o' && next == 'e')
            {
                folded.Append('u');
                i++;
            }
            else if (c == 'd' && next == 'j')
            {
                folded.Append('j');
                i++;
            }
            else if (c == 't' && next == 'j')
            {
                folded.Append('c');
                i++;
            }
            else if (c is 's' or 'n' && next == 'j')
            {
                folded.Append(c).Append('y');
                i++;
            }
            else
            {
                folded.Append(c);
            }
        }
        return folded.ToString();
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
