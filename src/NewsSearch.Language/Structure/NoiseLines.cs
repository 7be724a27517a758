using System.Text.RegularExpressions;

namespace NewsSearch.Language.Structure;

/// <summary>Knows paragraphs that outlets set between those of an article: links to others, advertisements, invitations, credits.</summary>
/// <remarks>A whole paragraph or nothing: where a headline of another article ends within a line, nobody can tell.</remarks>
internal static partial class NoiseLines
{
    private const int LongestLine = 400;
    private const int LongestHeadline = 200;
    private const int FewestAboveSignature = 3;

    /// <summary>What each paragraph is; null for a paragraph of the article.</summary>
    public static SetAsideReason?[] Read(IReadOnlyList<string> paragraphs)
    {
        var reasons = new SetAsideReason?[paragraphs.Count];
        for (var at = 0; at < paragraphs.Count; at++)
        {
            if (reasons[at] is not null) continue;
            reasons[at] = Of(paragraphs[at]);
            // The headline may stand on the line below.
            if (reasons[at] == SetAsideReason.Related && at + 1 < paragraphs.Count && LinkAlone().IsMatch(paragraphs[at]) && IsHeadline(paragraphs[at + 1]))
                reasons[at + 1] = SetAsideReason.Related;
        }
        if (paragraphs.Count >= FewestAboveSignature && reasons[^1] is null && Signature().IsMatch(paragraphs[^1])) reasons[^1] = SetAsideReason.Credit;
        // Of what is nothing but that, nothing would be left.
        return Array.TrueForAll(reasons, reason => reason is not null) ? new SetAsideReason?[paragraphs.Count] : reasons;
    }

    private static SetAsideReason? Of(string line)
    {
        if (line.Length > LongestLine) return null;
        if (Link().IsMatch(line) && (IsHeadline(line) || LinkAlone().IsMatch(line))) return SetAsideReason.Related;
        if (Advertisement().IsMatch(line)) return SetAsideReason.Advertisement;
        if (Invitation().IsMatch(line)) return SetAsideReason.Invitation;
        return Credit().IsMatch(line) ? SetAsideReason.Credit : null;
    }

    // One that ends as a sentence does, or in which words meet without a space, has text of the article behind the headline.
    private static bool IsHeadline(string line) => line.Length <= LongestHeadline && line[^1] is not ('.' or ':' or '”' or '"') && !Meeting().IsMatch(line);

    [GeneratedRegex(
        @"^\W*(baca|lihat|simak|tonton|saksikan)\s+(juga|pula|selengkapnya|berita\s+lainnya)\b|^\W*(artikel|berita)\s+terkait\s*:|^\W*pilihan\s+editor\s*:",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Link();

    [GeneratedRegex(@"\p{Ll}{3}\p{Lu}\p{Ll}{2}", RegexOptions.CultureInvariant)]
    private static partial Regex Meeting();

    [GeneratedRegex(@"^\W*(baca|lihat|simak|tonton|saksikan)\s+(juga|pula|selengkapnya|berita\s+lainnya)\W*$|^\W*(artikel|berita)\s+terkait\W*$|^\W*pilihan\s+editor\W*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LinkAlone();

    [GeneratedRegex(
        @"^\W*((advertisements?|iklan|scroll to (continue with|resume) content|scroll ke bawah untuk (lanjut )?(membaca|baca)( berita)?|gulir (ke bawah )?untuk (lanjut )?(membaca|baca)( berita)?|lanjutkan membaca)\W*)+$|^\[?gambas\s*:[^\n]{0,60}\]?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Advertisement();

    [GeneratedRegex(
        @"^\W*(dapatkan|ikuti|cek|gabung|bergabung|mari\s+bergabung|mari\s+gabung|yuk|ayo|follow|klik|simak\s+(berita|breaking|informasi))\b.{0,200}(whatsapp|google\s+news|telegram|\bkanal\s+youtube|aplikasi\s+kami)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Invitation();

    [GeneratedRegex(
        @"^(editor|pewarta|reporter|penulis|penerjemah|sumber|fotografer)\s*:[^.]{2,100}$|^copyright\s*(©|\(c\)).{0,80}$|^©.{0,80}$|^dilarang\s+(keras\s+)?(mengambil|menyalin|mengutip|memperbanyak)\b.{0,300}(izin|tertulis).{0,60}$|^\([a-z]{2,4}([/-][a-z]{2,4})+\)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Credit();

    // How reports are signed at their end: DINI TEJA, MUHAMMAD HAMZAH | ANTARA, (FHM).
    [GeneratedRegex(@"^\p{Lu}[\p{Lu}'’.]+(\s+\p{Lu}[\p{Lu}'’.]*){0,3}(\s*[|/]\s*\p{Lu}[\p{Lu}'’. ]+){0,2}$|^\(\p{L}{2,4}\)$", RegexOptions.CultureInvariant)]
    private static partial Regex Signature();
}
