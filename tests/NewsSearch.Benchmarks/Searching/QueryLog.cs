using NewsSearch.Language;
using NewsSearch.Searching;

namespace NewsSearch.Benchmarks.Searching;

/// <summary>One query of the log.</summary>
/// <param name="Kind">Its class: <c>term_high</c>, <c>and2</c>, <c>facet</c> ...</param>
/// <param name="Text">In the query language.</param>
/// <param name="Pattern">For prefixes and words with a slip, the word; else null.</param>
/// <param name="Years">For ranges of dates, the first and the last year; else null.</param>
internal sealed record LoggedQuery(string Kind, string Text, string? Pattern = null, (int First, int Last)? Years = null);

/// <summary>520 queries in 11 classes, drawn from the words of the corpus: the same corpus gives the same log.</summary>
internal static class QueryLog
{
    private const int Many = 50;
    private const int Some = 35;
    private const int Sampled = 4000;

    public static IReadOnlyList<LoggedQuery> Make(IReadOnlyList<Article> articles)
    {
        var random = new Random(42);
        var texts = Words(articles);
        var found = texts.SelectMany(text => text.Distinct(StringComparer.Ordinal))
            .CountBy(word => word, StringComparer.Ordinal)
            .Where(word => word.Key.Length >= 4 && word.Key.All(char.IsAsciiLetterLower) && !FunctionWords.Contains(word.Key))
            .OrderBy(word => word.Key, StringComparer.Ordinal).ToList();
        var (high, middle, rare) = (Band(0.05, 0.45), Band(0.003, 0.03), Band(0.0005, 0.001));
        var log = new List<LoggedQuery>();
        for (var i = 0; i < Many; i++)
        {
            log.Add(new LoggedQuery("term_high", Pick(high)));
            log.Add(new LoggedQuery("term_mid", Pick(middle)));
            log.Add(new LoggedQuery("term_rare", Pick(rare)));
            log.Add(new LoggedQuery("and2", $"{Pick(high)} {Pick(i % 2 == 0 ? high : middle)}"));
            log.Add(new LoggedQuery("or2", $"{Pick(high)} OR {Pick(middle)}"));
            log.Add(new LoggedQuery("or4", $"{Pick(high)} OR {Pick(high)} OR {Pick(middle)} OR {Pick(middle)}"));
            log.Add(new LoggedQuery("phrase", $"\"{Phrase(i % 3 == 0 ? 3 : 2)}\""));
            var first = random.Next(2008, 2022);
            var last = Math.Min(2025, first + random.Next(0, 6));
            log.Add(new LoggedQuery("daterange", $"{Pick(i % 2 == 0 ? middle : high)} date:{first}..{last}", Years: (first, last)));
            log.Add(new LoggedQuery("facet", Pick(i % 2 == 0 ? middle : high)));
        }
        for (var i = 0; i < Some; i++)
        {
            var word = Pick(i % 2 == 0 ? high : middle);
            var prefix = word[..Math.Clamp(word.Length - 2, 3, 5)];
            log.Add(new LoggedQuery("prefix", prefix + "*", prefix));
            var slip = Slip(Pick([.. middle.Where(long_ => long_.Length >= 6)]));
            log.Add(new LoggedQuery("fuzzy", slip + "~1", slip));
        }
        return log;

        List<string> Band(double least, double most) =>
            [.. found.Where(word => word.Value >= Math.Max(2, least * texts.Count) && word.Value < Math.Max(4, most * texts.Count)).Select(word => word.Key)];

        string Pick(List<string> from) => from[random.Next(from.Count)];

        string Phrase(int length)
        {
            while (true)
            {
                var text = texts[random.Next(texts.Count)];
                var start = random.Next(Math.Max(1, text.Count - length));
                var words = text.Skip(start).Take(length).ToList();
                if (words.Count == length && words.TrueForAll(word => word.Length >= 3 && word.All(char.IsAsciiLetterLower) && !FunctionWords.Contains(word)))
                    return string.Join(' ', words);
            }
        }

        string Slip(string word)
        {
            var at = random.Next(1, word.Length - 1);
            return word[..at] + "aeioukst"[random.Next(8)] + word[(at + 1)..];
        }
    }

    // Every so many-th article's words, as the text has them.
    private static List<List<string>> Words(IReadOnlyList<Article> articles)
    {
        var forms = new WordForms(RootFinder.Default);
        var texts = new List<List<string>>();
        var step = Math.Max(1, articles.Count / Sampled);
        for (var i = 0; i < articles.Count; i += step)
        {
            var words = new List<string>();
            forms.Read(articles[i].Body);
            while (forms.Next()) words.Add(forms.Exact(0).ToString());
            if (words.Count > 0) texts.Add(words);
        }
        return texts;
    }
}
