using System.Globalization;
using NewsSearch.Language;

namespace NewsSearch.Indexing;

/// <summary>What made an index, kept in each of its commits.</summary>
internal sealed record Manifest(int Format, string Analyzer, string Annotator, WordSettings Words)
{
    private const string FormatKey = "newssearch.format";
    private const string AnalyzerKey = "newssearch.analyzer";
    private const string AnnotatorKey = "newssearch.annotator";
    private const string RootsKey = "newssearch.roots";
    private const string OldSpellingKey = "newssearch.old-spelling";

    public static Manifest Present { get; } = new(
        Schema.FormatVersion, Schema.AnalyzerVersion, Language.Annotator.Version, WordSettings.Default);

    /// <summary>As a commit keeps it.</summary>
    public Dictionary<string, string> ToUserData() => new(StringComparer.Ordinal)
    {
        [FormatKey] = Format.ToString(CultureInfo.InvariantCulture),
        [AnalyzerKey] = Analyzer,
        [AnnotatorKey] = Annotator,
        [RootsKey] = Words.Roots.ToString(),
        [OldSpellingKey] = Words.OldSpelling.ToString(),
    };

    /// <summary>Reads a commit's manifest.</summary>
    /// <exception cref="NewsSearchException">There is none, or this library cannot search what it tells of.</exception>
    /// <param name="folder">Where the index is.</param>
    /// <param name="userData">What the commit keeps.</param>
    /// <param name="toRebuild">Whether only the articles are to be read, and not to be searched.</param>
    public static Manifest Read(string folder, IDictionary<string, string> userData, bool toRebuild = false)
    {
        var number = 0;
        var isOurs = userData.TryGetValue(FormatKey, out var format)
            && int.TryParse(format, NumberStyles.None, CultureInfo.InvariantCulture, out number);
        if (!isOurs) throw Other(folder, new("was not made by newssearch", "bukan buatan newssearch"));
        var analyzer = userData.TryGetValue(AnalyzerKey, out var named) ? named : "";
        var isRebuilt = number is >= Schema.OldestToRebuild and < Schema.FormatVersion;
        if (isRebuilt && !toRebuild)
        {
            throw new NewsSearchException(Problem.IndexVersion,
                new Bilingual(
                $"the index in '{folder}' has format {number}, this version reads format {Present.Format}: make it anew with 'newssearch rebuild'",
                $"indeks di '{folder}' berformat {number}, versi ini membaca format {Present.Format}: buat ulang dengan 'newssearch rebuild'"));
        }
        if (number != Present.Format && !isRebuilt) throw Other(folder, new($"has format {number}, this version reads format {Present.Format}", $"berformat {number}, versi ini membaca format {Present.Format}"));
        if (analyzer != Present.Analyzer && !toRebuild)
        {
            throw new NewsSearchException(Problem.IndexVersion,
                new Bilingual(
                $"the index in '{folder}' has words as analyzer {analyzer} cuts them, this version has analyzer {Present.Analyzer}: make it anew with 'newssearch rebuild'",
                $"kata dalam indeks di '{folder}' menurut penganalisis {analyzer}, versi ini memakai penganalisis {Present.Analyzer}: buat ulang dengan 'newssearch rebuild'"));
        }
        return new Manifest(number, analyzer, userData.TryGetValue(AnnotatorKey, out var annotator) ? annotator : "", ReadWords(folder, userData));
    }

    /// <summary>Checks that who opens an index wants its words read as it was made.</summary>
    /// <exception cref="NewsSearchException">It was made with others.</exception>
    public void Check(string folder, WordSettings? wanted)
    {
        if (wanted is null || wanted == Words) return;
        var what = wanted.OldSpelling != Words.OldSpelling
            ? new Bilingual(
                $"was made with old spelling '{Lower(Words.OldSpelling)}', not '{Lower(wanted.OldSpelling)}'",
                $"dibuat dengan ejaan lama '{Lower(Words.OldSpelling)}', bukan '{Lower(wanted.OldSpelling)}'")
            : new Bilingual(
                $"was made with {Roots(Words)} roots of the user's, not with these {Roots(wanted)} roots of the user's",
                $"dibuat dengan {Roots(Words)} akar kata pengguna, bukan dengan {Roots(wanted)} akar kata ini");
        throw new NewsSearchException(Problem.IndexVersion, new Bilingual(
            $"the index in '{folder}' {what.English}: open it as it was made, or index again into another folder",
            $"indeks di '{folder}' {what.Indonesian}: buka seperti ketika dibuat, atau indeks lagi ke folder lain"));

        static int Roots(WordSettings words) => words.Roots.Roots.Count;
        static string Lower(OldSpellingMode mode) => mode.ToString().ToLowerInvariant();
    }

    // An index of before these were kept was made with the defaults.
    private static WordSettings ReadWords(string folder, IDictionary<string, string> userData)
    {
        var words = WordSettings.Default;
        if (userData.TryGetValue(RootsKey, out var roots))
        {
            if (!RootOverrides.TryParse(roots, out var overrides, out _)) throw Other(folder, new("has roots of the user's that this version cannot read", "memuat akar kata pengguna yang tidak terbaca versi ini"));
            words = words with { Roots = overrides };
        }
        if (userData.TryGetValue(OldSpellingKey, out var mode))
        {
            if (!Enum.TryParse<OldSpellingMode>(mode, out var oldSpelling)) throw Other(folder, new($"has old spelling '{mode}', which this version does not know", $"memuat ejaan lama '{mode}' yang tidak dikenal versi ini"));
            words = words with { OldSpelling = oldSpelling };
        }
        return words;
    }

    private static NewsSearchException Other(string folder, Bilingual what) => new(Problem.IndexVersion, new Bilingual(
        $"the index in '{folder}' {what.English}: delete the folder, all but 'curation' in it, and index again with 'newssearch index'",
        $"indeks di '{folder}' {what.Indonesian}: hapus foldernya, kecuali 'curation' di dalamnya, lalu indeks lagi dengan 'newssearch index'"));
}
