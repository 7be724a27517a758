using NewsSearch.Language.Places;

namespace NewsSearch.Language.Names;

/// <summary>Compares names of organizations by what they say, not by how much of it is abbreviated.</summary>
internal static class OrganizationSense
{
    private const int LongestKnown = 9, ShortestSyllables = 5, ShortestSyllable = 2;

    /// <summary>
    /// The words of a name in lower case, with known names, places and abbreviations written out, and without brackets and
    /// legal forms: <c>Inspektorat Kemendagri</c> and <c>Inspektorat Kementerian Dalam Negeri</c> are equal.
    /// </summary>
    public static List<string> Of(NameText text, int first, int last)
    {
        var sense = new List<string>();
        for (var at = first; at <= last; at++)
        {
            var token = text.Tokens[at];
            if (token.Shape == Shape.Mark || (at > first && text.Word(at - 1) is "(" && at + 1 < text.Tokens.Count && text.Word(at + 1) is ")")) continue;
            if (KnownAt(text, at, last) is { } known)
            {
                Add(sense, known.Name);
                at = known.Last;
            }
            else if (OrganizationWords.LongFormOf(token.Key) is { } words && at < last)
            {
                sense.AddRange(words);
            }
            else if (!OrganizationWords.IsLegalForm(token.Key))
            {
                Add(sense, text.Word(at).TrimEnd('.').ToString());
            }
        }
        // Republik Indonesia and RI are one.
        for (var i = sense.Count - 1; i > 0; i--)
        {
            if (sense[i] == "indonesia" && sense[i - 1] == "republik") sense.RemoveAt(i - 1);
        }
        return sense;
    }

    /// <summary>
    /// Whether a name is another with some of its words abbreviated, by first letters or by syllables: <c>UM Surabaya</c>,
    /// <c>DLHK Kota Pekanbaru</c>, <c>Perpusnas RI</c>.
    /// </summary>
    public static bool Abbreviates(ReadOnlySpan<string> some, ReadOnlySpan<string> all)
    {
        if (some.IsEmpty || all.IsEmpty) return false;
        if (some[0] == all[0]) return some.Length > 1 && Abbreviates(some[1..], all[1..]);
        var used = UsedByLetters(some[0], all);
        if (used == 0 && some[0].Length >= ShortestSyllables) used = UsedBySyllables(some[0], all);
        if (used < 2) return false;
        var rest = all[used..];
        return some[1..].SequenceEqual(rest) || (some.Length == 1 && rest is ["indonesia"]) || Abbreviates(some[1..], rest);
    }

    /// <summary>How many words the letters of an acronym are the first of, small words left out; 0 when not all.</summary>
    private static int UsedByLetters(string acronym, ReadOnlySpan<string> words)
    {
        if (acronym.Length < 2) return 0;
        var at = 0;
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i][0] == acronym[at]) at++;
            else if (words[i] is not ("dan" or "of" or "untuk" or "the" or "and")) return 0;
            if (at == acronym.Length) return i + 1;
        }
        return 0;
    }

    /// <summary>The same for a word made of the first syllables of several.</summary>
    private static int UsedBySyllables(ReadOnlySpan<char> made, ReadOnlySpan<string> words)
    {
        if (made.IsEmpty || words.IsEmpty) return 0;
        for (var length = made.Length; length >= ShortestSyllable; length--)
        {
            if (!words[0].AsSpan().StartsWith(made[..length], StringComparison.Ordinal)) continue;
            if (length == made.Length) return 1;
            if (UsedBySyllables(made[length..], words[1..]) is > 0 and var used) return used + 1;
        }
        return 0;
    }

    /// <summary>The longest known organization, else place, that starts at a token.</summary>
    private static (string Name, int Last)? KnownAt(NameText text, int first, int last)
    {
        (string Name, int Last)? organization = null, place = null;
        ulong key = 0;
        for (var i = first; i <= last && i - first < LongestKnown; i++)
        {
            key = Gazetteer.Join(key, text.Tokens[i].Key);
            var upper = text.Tokens[first].Shape == Shape.Upper;
            if (Organizations.Default.Find(key) is { } form && (upper || !form.NeedsCapitals)) organization = (form.FullName, i);
            else if (Gazetteer.Default.Find(key) is { IsAmbiguous: false, Places: [var one, ..] } found && (upper || !found.NeedsCapitals)) place = (one.Name, i);
        }
        return organization ?? place;
    }

    private static void Add(List<string> sense, string name)
    {
        foreach (var word in name.ToLowerInvariant().Split([' ', ','], StringSplitOptions.RemoveEmptyEntries)) sense.Add(Spelling.WithoutMarks(word).ToString());
    }
}
