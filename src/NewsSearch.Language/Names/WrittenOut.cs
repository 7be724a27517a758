using System.Collections.Frozen;
using NewsSearch.Language.Places;

namespace NewsSearch.Language.Names;

/// <summary>Writes out what newspapers shorten in the names of organizations, so that names of one organization are equal.</summary>
/// <remarks>
/// Kinds (<c>Polda</c>, <c>Pemkot</c>: <c>organization-kinds.txt</c>), organizations that the list knows beyond doubt
/// (<c>DPP PDIP</c>), and short or other names of places (<c>Jabar</c>, <c>Solo</c>). A kind that stands alone stays, for it
/// tells no organization from another.
/// </remarks>
internal static class WrittenOut
{
    // No listed form has more words.
    private const int MostListedWords = 12;

    private static readonly FrozenDictionary<string, string[]> Kinds = ResourceLines.Read("Names/organization-kinds.txt")
        .Select(line => line.Split('/')).ToFrozenDictionary(sides => sides[0], sides => sides[1].Split(' '), StringComparer.Ordinal);

    // Bodies of the state: "Kementerian Kesehatan RI" is the one of the country that the paper is printed in.
    private static readonly FrozenSet<string> OfTheState = FrozenSet.Create(StringComparer.Ordinal,
        "badan", "dewan", "kejaksaan", "kementerian", "komisi", "lembaga", "mahkamah", "majelis", "ombudsman", "sekretariat");

    /// <summary>The words, folded as <see cref="NameForms.Words"/> does.</summary>
    /// <param name="prints">The words as printed.</param>
    /// <param name="folded">The same words folded.</param>
    public static IReadOnlyList<string> Words(IReadOnlyList<string> prints, IReadOnlyList<string> folded)
    {
        var words = new List<string>(folded.Count + 4);
        for (var i = 0; i < folded.Count;)
        {
            if (ListedAt(prints, folded, i) is var (full, count))
            {
                Add(words, full);
                i += count;
                continue;
            }
            if (i + 1 < folded.Count && Kinds.TryGetValue(folded[i], out var kind)) Add(words, kind);
            else if (i > 0 && PlaceOf(prints[i]) is { } place) Add(words, place);
            else Add(words, [folded[i]]);
            i++;
        }
        TrimState(words);
        return words;
    }

    private static (IReadOnlyList<string> Full, int Count)? ListedAt(IReadOnlyList<string> prints, IReadOnlyList<string> folded, int at)
    {
        for (var count = Math.Min(MostListedWords, folded.Count - at); count > 0; count--)
        {
            var (print, words) = count == 1
                ? (prints[at], [folded[at]])
                : (string.Join(' ', prints.Skip(at).Take(count)), folded.Skip(at).Take(count).ToArray());
            if (NameForms.ListedOrganization(print, words) is { } full) return (NameForms.Words(full), count);
        }
        return null;
    }

    private static string[]? PlaceOf(string print)
    {
        if (Gazetteer.Default.Find(print) is not { IsAmbiguous: false } form) return null;
        if (form.NeedsCapitals && print.Any(char.IsLower)) return null;
        var place = form.Places[0];
        return place.Level is PlaceLevel.Country or PlaceLevel.Province or PlaceLevel.City or PlaceLevel.Regency
            ? [.. NameForms.Words(place.Name)]
            : null;
    }

    // "DPRD DKI Jakarta" names Jakarta twice, "Pemprov DKI" once.
    private static void Add(List<string> words, IReadOnlyList<string> more)
    {
        foreach (var word in more)
            if (words.Count == 0 || words[^1] != word) words.Add(word);
    }

    private static void TrimState(List<string> words)
    {
        if (!OfTheState.Contains(words.Count > 0 ? words[0] : "")) return;
        var less = words switch
        {
            [.., "republik", "indonesia"] => 2,
            [.., "ri"] => 1,
            _ => 0,
        };
        if (words.Count - less > 1) words.RemoveRange(words.Count - less, less);
    }
}
