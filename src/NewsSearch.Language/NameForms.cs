using System.Collections.Frozen;
using NewsSearch.Language.Names;

namespace NewsSearch.Language;

/// <summary>Compares the names of persons and organizations beyond one article.</summary>
public static class NameForms
{
    private const int LongestInitials = 3;

    // No listed person has more.
    private const int MostListedWords = 8;

    private static readonly FrozenDictionary<string, OrganizationForm> Listed = Organizations.Default.Forms
        .Select(form => (Key: string.Join(' ', Words(form.Print)), Form: form))
        .OrderBy(entry => entry.Form.Print, StringComparer.Ordinal)
        .DistinctBy(entry => entry.Key).ToFrozenDictionary(entry => entry.Key, entry => entry.Form, StringComparer.Ordinal);

    /// <summary>
    /// The words of a name folded for comparison: lower case, spelling of today, no marks, no bracket within.
    /// <c>Soekarno</c>, <c>SUKARNO</c> and <c>Sukarno</c> are equal.
    /// </summary>
    public static IReadOnlyList<string> Words(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var words = new List<string>();
        Read(name, words, prints: null);
        return words;
    }

    /// <summary>
    /// The <see cref="Words"/> of an organization's name with what newspapers shorten written out: <c>Polda Jabar</c> and
    /// <c>Kepolisian Daerah Jawa Barat</c> are equal, and so are <c>DPP PDIP</c> and <c>DPP PDI Perjuangan</c>. <c>Tbk</c> says nothing.
    /// </summary>
    public static IReadOnlyList<string> OrganizationWords(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var (words, prints) = (new List<string>(), new List<string>());
        Read(name, words, prints);
        while (words.Count > 1 && Tokenizer.KeyOf(words[^1]) is var last && Names.OrganizationWords.IsLegalForm(last) && !Names.OrganizationWords.OpensCompany(last))
        {
            words.RemoveAt(words.Count - 1);
            prints.RemoveAt(prints.Count - 1);
        }
        return WrittenOut.Words(prints, words);
    }

    private static void Read(string name, List<string> words, List<string>? prints)
    {
        var depth = 0;
        foreach (var range in name.AsSpan().SplitAny(' ', '\u00A0', ','))
        {
            var word = name.AsSpan()[range];
            if (word.IsEmpty) continue;
            if (word[0] == '(' && words.Count > 0) depth = 1;
            if (depth == 0 && Spelling.Fold(word) is { Length: > 0 } folded)
            {
                words.Add(folded);
                prints?.Add(word.ToString());
            }
            if (word[^1] == ')') depth = 0;
        }
    }

    /// <summary>
    /// Whether a name is nothing but initials, as of a suspect: <c>AS</c>, <c>MR</c>, <c>R</c>. They tell no person from another.
    /// </summary>
    public static bool IsInitials(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var letters = 0;
        foreach (var letter in name)
        {
            if (char.IsLower(letter) || letter == ' ') return false;
            if (char.IsLetter(letter)) letters++;
        }
        return letters <= LongestInitials;
    }

    /// <summary>Whether a name is only a word for a kind of organization: <c>Polda</c>, <c>Pemprov</c>.</summary>
    public static bool IsGeneric(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (ListedOrganization(name, Words(name)) is not null) return false;
        foreach (var token in Tokenizer.Tokens(name))
            if ((CueWords.Default[token.Key] & Cue.OrgWord) == 0) return false;
        return true;
    }

    /// <summary>Whether a name opens with a word like <c>Gus</c> or <c>Bung</c>, as nicknames do.</summary>
    public static bool IsNickname(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var space = name.IndexOf(' ', StringComparison.Ordinal);
        return space > 0 && (CueWords.Default[Tokenizer.KeyOf(name.AsSpan(0, space))] & Cue.Nickname) != 0;
    }

    /// <summary>The full name of a well-known person, or null: <c>Joko Widodo</c> for <c>Jokowi</c>.</summary>
    /// <param name="words">The name's <see cref="Words"/>.</param>
    public static string? ListedPerson(IReadOnlyList<string> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return words.Count > MostListedWords ? null : Nicknames.FullNameOf(string.Join(' ', words));
    }

    /// <summary>The full name of a well-known organization that the name means beyond doubt, or null.</summary>
    /// <param name="name">The name: some forms count in capitals only.</param>
    /// <param name="words">Its <see cref="Words"/>.</param>
    public static string? ListedOrganization(string name, IReadOnlyList<string> words)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(words);
        return Listed.TryGetValue(string.Join(' ', words), out var form) && form.IsSure(upper: !name.Any(char.IsLower)) ? form.FullName : null;
    }

    /// <summary>
    /// Whether a short form may be made of a name's letters: its letters stand in the name in their order, the first
    /// of them first. <c>KPK</c>, <c>Polri</c>.
    /// </summary>
    public static bool IsMadeOf(string shortForm, string name)
    {
        ArgumentNullException.ThrowIfNull(shortForm);
        ArgumentNullException.ThrowIfNull(name);
        var at = 0;
        var isFirst = true;
        foreach (var letter in shortForm)
        {
            if (!char.IsLetter(letter)) continue;
            while (at < name.Length && char.ToLowerInvariant(name[at]) != char.ToLowerInvariant(letter))
            {
                if (isFirst) return false;
                at++;
            }
            if (at++ == name.Length) return false;
            isFirst = false;
        }
        return !isFirst;
    }
}
