using System.Globalization;
using NewsSearch.Language.Roots;

namespace NewsSearch.Training.Roots;

/// <summary>Builds the root table that the library ships.</summary>
/// <remarks>
/// Candidates are the single words of Wordnet Bahasa, frequent lower-case words of the news, and the roots we checked
/// by hand. What is better explained as made from another candidate is dropped. Words that are nearly always
/// capitalized inside sentences are names, and so are those we listed.
/// </remarks>
internal static class RootTableBuilder
{
    private const int MinCandidateLength = 3;
    private const int MinCandidateCount = 30;
    private const double MaxCandidateCapitals = .5;
    private const int MinFormCount = 3;
    private const int MinNameCount = 8;
    private const int FrequentName = 150;
    private const double MinNameCapitals = .93;
    private const int Cleanings = 2;

    /// <summary>The lines of the table, in the form that <see cref="RootLines"/> reads, sorted.</summary>
    /// <param name="data">The folder with <c>roots/wordnet-bahasa-ind.tab</c> and <c>news/news.jsonl.gz</c>.</param>
    public static IReadOnlyList<string> Build(string data)
    {
        var counts = WordCounts.Read(Path.Combine(data, "news", "news.jsonl.gz")).Words;
        var wordnet = Wordnet.Read(Path.Combine(data, "roots", "wordnet-bahasa-ind.tab"));
        return Build(counts, wordnet);
    }

    /// <summary>The lines of the table from counted words and the lemmas of a dictionary.</summary>
    public static IReadOnlyList<string> Build(IReadOnlyDictionary<string, Counts> counts, IEnumerable<string> lemmas)
    {
        var lists = RootLists.Read();
        var million = counts.Values.Sum(count => (double)count.All) / 1e6;
        var perMillion = counts
            .Where(pair => pair.Value.All >= MinFormCount)
            .ToDictionary(pair => pair.Key, pair => pair.Value.All / million, StringComparer.Ordinal);
        var frequent = counts
            .Where(pair => pair.Value.Lower >= MinCandidateCount && pair.Value.CapitalShare < MaxCandidateCapitals && !IsDouble(pair.Key))
            .Select(pair => pair.Key);
        var candidates = lemmas.Concat(frequent).Concat(lists.Roots.Keys).Concat(lists.Spellings.Keys).Concat(lists.Informal.Keys).Concat(lists.Kept)
            .Where(word => word.Length >= MinCandidateLength && !lists.NotRoots.Contains(word));
        var certain = lists.Roots.Keys.Concat(lists.Spellings.Keys).Concat(lists.Informal.Keys).Concat(lists.Kept).ToHashSet(StringComparer.Ordinal);

        var trainer = new RootTrainer(candidates, perMillion, lists.Roots);
        trainer.LearnFamilies();
        for (var round = 0; round < Cleanings; round++)
        {
            trainer.DropDerived(certain);
            trainer.LearnFamilies();
        }
        return [.. Lines(trainer, lists, counts).Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Lines(RootTrainer trainer, RootLists lists, IReadOnlyDictionary<string, Counts> counts)
    {
        var buffer = new char[Analyzer.MaxLength];
        var names = counts
            .Where(pair => pair.Key.Length > MinCandidateLength && pair.Value.All >= MinNameCount && pair.Value.CapitalShare >= MinNameCapitals)
            .Where(pair => (!trainer.Roots.Contains(pair.Key) || Spelling.HasSafePair(pair.Key)) && !lists.NotNames.Contains(pair.Key))
            .Where(pair => pair.Value.All >= FrequentName ? !IsClitic(pair.Key) : IsTakenApart(pair.Key))
            .Select(pair => pair.Key)
            .Concat(lists.Names.Where(name => !trainer.Roots.Contains(name) || Spelling.HasSafePair(name)))
            .ToHashSet(StringComparer.Ordinal);
        foreach (var name in names)
            yield return Line(name, trainer.Score(name), "n");
        foreach (var root in trainer.Roots.Where(root => !names.Contains(root)))
        {
            // Most words of three letters are abbreviations or foreign, and would take the words of longer roots.
            var mark = lists.Informal.TryGetValue(root, out var meant) ? "=" + meant
                : lists.Spellings.TryGetValue(root, out var spelling) ? "~" + spelling
                : root.Length == MinCandidateLength && !lists.Roots.ContainsKey(root) ? "n"
                : "";
            yield return Line(root, trainer.Score(root), mark);
        }

        bool IsClitic(string word) => word.EndsWith("nya", StringComparison.Ordinal) && IsTakenApart(word);

        bool IsTakenApart(string word) => Analyzer.Find(trainer.Table, word, buffer) is var root && !root.IsEmpty && !root.SequenceEqual(word);
    }

    private static string Line(string word, float score, string mark) =>
        string.Create(CultureInfo.InvariantCulture, $"{word} {Math.Round(score * 10):0}{mark}");

    // benarbenar: a hyphen lost in scraping.
    private static bool IsDouble(string word) =>
        word.Length >= 6 && word.Length % 2 == 0 && word.AsSpan(0, word.Length / 2).SequenceEqual(word.AsSpan(word.Length / 2));
}
