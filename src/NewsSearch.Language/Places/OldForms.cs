using System.Text;

namespace NewsSearch.Language.Places;

/// <summary>Writes a name of today as it was written before: the spelling of Van Ophuijsen (1901) and of Soewandi (1947).</summary>
internal static class OldForms
{
    private const string Soewandi = "c>tj j>dj sy>sj ny>nj kh>ch y>j";

    private static readonly (string New, string Old)[] Letters = [.. Soewandi.Split(' ').Select(pair => pair.Split('>')).Select(sides => (sides[0], sides[1]))];

    /// <summary>The old forms of a name that differ from it, each once.</summary>
    public static IEnumerable<string> Of(string name)
    {
        if (name.All(letter => !char.IsLower(letter))) yield break;
        var soewandi = Respell(name, withOe: false);
        var ophuijsen = Respell(name, withOe: true);
        if (soewandi != name) yield return soewandi;
        if (ophuijsen != soewandi) yield return ophuijsen;
    }

    /// <summary>A word as it is written today; null when nothing about it is old for certain.</summary>
    public static string? Today(ReadOnlySpan<char> word)
    {
        if (word.Length is < 3 or > 30) return null;
        var isOld = word.Contains("oe", StringComparison.OrdinalIgnoreCase) || word.Contains("tj", StringComparison.OrdinalIgnoreCase)
            || word.Contains("dj", StringComparison.OrdinalIgnoreCase) || word.Contains("nj", StringComparison.OrdinalIgnoreCase)
            || word.Contains("sj", StringComparison.OrdinalIgnoreCase);
        if (!isOld) return null;
        var today = new StringBuilder(word.Length);
        for (var i = 0; i < word.Length; i++)
        {
            var (letter, next) = (char.ToLowerInvariant(word[i]), i + 1 < word.Length ? char.ToLowerInvariant(word[i + 1]) : '\0');
            var written = (letter, next) switch
            {
                ('o', 'e') => "u",
                ('t', 'j') => "c",
                ('d', 'j') => "j",
                ('n', 'j') => "ny",
                ('s', 'j') => "sy",
                _ => null,
            };
            if (written is not null) i++;
            today.Append(written ?? (letter == 'j' ? "y" : letter.ToString()));
        }
        return today.ToString();
    }

    private static string Respell(string name, bool withOe)
    {
        var old = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length;)
        {
            var (read, written) = LettersAt(name, i, withOe);
            old.Append(char.IsUpper(name[i]) ? char.ToUpperInvariant(written[0]) : written[0]).Append(written.AsSpan(1));
            i += read;
        }
        return old.ToString();
    }

    private static (int Read, string Written) LettersAt(string name, int at, bool withOe)
    {
        if (withOe && char.ToLowerInvariant(name[at]) == 'u') return (1, "oe");
        foreach (var (now, then) in Letters)
            if (string.Compare(name, at, now, 0, now.Length, StringComparison.OrdinalIgnoreCase) == 0) return (now.Length, then);
        return (1, char.ToLowerInvariant(name[at]).ToString());
    }
}
