using System.Text.Json;
using NewsSearch.Language;

namespace NewsSearch.Evaluation;

/// <summary>How high the right articles rank, against Lucene's IndonesianAnalyzer on the same articles and questions.</summary>
/// <remarks>
/// A question is asked through the public planner, any of its words being enough. <c>and_found</c> asks with the words AND-ed, as
/// a person types them: how often the right article is found at all, and with how many others (<c>and_hits</c>).
/// </remarks>
internal static class RankingMeasure
{
    private const int Depth = 10;

    public static IEnumerable<Figure> Run(string data)
    {
        var folder = Path.Combine(data, "ranking");
        if (!Directory.Exists(folder)) yield break;
        var ours = new List<double>();
        var lucenes = new List<double>();
        foreach (var set in Directory.EnumerateDirectories(folder).Order(StringComparer.Ordinal))
        {
            var name = "ranking." + Path.GetFileName(set);
            var questions = RankingSet.Read(set);
            using var index = new TemporaryIndex(questions.Articles);
            var asked = questions.Questions.Select(question => index.Ask(Words(question.Text), anyWord: true, Depth)).ToList();
            var scores = Scores(questions, asked.Select(answer => answer.Ids));
            foreach (var figure in Named(name, "", scores)) yield return figure;
            ours.Add(scores.Mrr);

            using var lucene = new LuceneYardstick(questions.Articles);
            var yardstick = Scores(questions, questions.Questions.Select(question => lucene.Ask(question.Text, Depth)));
            foreach (var figure in Named(name, ".lucene", yardstick)) yield return figure;
            lucenes.Add(yardstick.Mrr);

            var strict = questions.Questions.Select(question => (question, index.Ask(Words(question.Text), anyWord: false, int.MaxValue))).ToList();
            yield return new(name + ".and_found", 100.0 * strict.Count(pair => pair.Item2.Ids.Any(pair.question.Relevant.Contains)) / strict.Count);
            yield return new(name + ".and_hits", strict.Average(pair => pair.Item2.Total));
            var strictLucene = questions.Questions.Select(question => (question, Ids: lucene.AskAll(question.Text))).ToList();
            yield return new(name + ".and_found.lucene", 100.0 * strictLucene.Count(pair => pair.Ids.Any(pair.question.Relevant.Contains)) / strictLucene.Count);
            yield return new(name + ".and_hits.lucene", strictLucene.Average(pair => pair.Ids.Count));
        }
        if (ours.Count == 0) yield break;
        yield return new("ranking.macro.mrr10", ours.Average());
        yield return new("ranking.macro.mrr10.lucene", lucenes.Average());
        yield return new("ranking.macro.mrr10.gain", ours.Average() - lucenes.Average());
    }

    private static IEnumerable<Figure> Named(string name, string whose, (double Mrr, double Ndcg, double Recall) scores) =>
    [
        new($"{name}.mrr10{whose}", scores.Mrr), new($"{name}.ndcg10{whose}", scores.Ndcg), new($"{name}.recall10{whose}", scores.Recall),
    ];

    // Only the words, in lower case: nothing in a question may be taken for an operator.
    private static string Words(string text) =>
        string.Join(' ', WordSplitter.Split(text).Select(word => text.Substring(word.Start, word.Length).ToLowerInvariant()));

    private static (double Mrr, double Ndcg, double Recall) Scores(RankingSet set, IEnumerable<IReadOnlyList<string>> answers)
    {
        var (mrr, ndcg, recall) = (0.0, 0.0, 0.0);
        foreach (var (question, ids) in set.Questions.Zip(answers))
        {
            var ranks = Enumerable.Range(0, Math.Min(Depth, ids.Count)).Where(rank => question.Relevant.Contains(ids[rank])).ToList();
            if (ranks.Count > 0) mrr += 1.0 / (ranks[0] + 1);
            var ideal = Enumerable.Range(0, Math.Min(Depth, question.Relevant.Count)).Sum(Discount);
            ndcg += ranks.Sum(Discount) / ideal;
            recall += (double)ranks.Count / Math.Min(Depth, question.Relevant.Count);
        }
        var count = set.Questions.Count / 100.0;
        return (mrr / count, ndcg / count, recall / count);

        static double Discount(int rank) => 1 / Math.Log2(rank + 2);
    }
}

/// <summary>Articles, questions, and which articles answer which question.</summary>
internal sealed record RankingSet(IReadOnlyList<Article> Articles, IReadOnlyList<Question> Questions)
{
    public static RankingSet Read(string folder)
    {
        var relevant = File.ReadLines(Path.Combine(folder, "qrels.tsv"))
            .Select(line => line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .Where(cells => cells is [_, _, _, not "0"])
            .ToLookup(cells => cells[0], cells => cells[2]);
        return new(
            [.. File.ReadLines(Path.Combine(folder, "corpus.jsonl")).Select(ToArticle)],
            [
                .. File.ReadLines(Path.Combine(folder, "queries.tsv"))
                    .Select(line => line.Split('\t'))
                    .Select(cells => new Question(cells[1], relevant[cells[0]].ToHashSet(StringComparer.Ordinal)))
                    .Where(question => question.Relevant.Count > 0),
            ]);
    }

    private static Article ToArticle(string line)
    {
        using var json = JsonDocument.Parse(line);
        return new Article { Id = Text("id"), Title = Text("title"), Body = Text("body") };

        string Text(string name) =>
            json.RootElement.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
    }
}

/// <summary>A question and the ids of the articles that answer it.</summary>
internal sealed record Question(string Text, IReadOnlySet<string> Relevant);
