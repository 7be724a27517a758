namespace NewsSearch.Tests;

/// <summary>Articles made by chance, some of them copies of others with a few words changed; and their groups, found by comparing all with all.</summary>
internal static class CopiedNews
{
    private static readonly string[] Sources = ["Antara", "Kompas", "Tempo"];

    public static List<StoredArticle> Articles(Random random, int originals)
    {
        var articles = new List<StoredArticle>();
        for (var i = 0; i < originals; i++)
        {
            var text = Text(random, 60 + random.Next(200));
            for (var copy = random.Next(4); copy >= 0; copy--)
            {
                articles.Add(Stored.Article($"a{i}-{copy}", Text(random, 4), text, source: Sources[random.Next(3)], published: $"2024-05-{1 + random.Next(28):00}"));
                // So few changes that no chance of a hash can hide the copy.
                text = Edited(text, random, random.Next(3));
            }
        }
        return articles;
    }

    public static string Text(Random random, int words) => string.Join(' ', Enumerable.Range(0, words).Select(_ => $"kata{random.Next(400)}"));

    /// <summary>The ids of each group in order, groups in order.</summary>
    public static List<string> Groups(List<StoredArticle> articles)
    {
        var runs = articles.ConvertAll(article => Runs(article.Annotation.Body));
        var groups = Enumerable.Range(0, articles.Count).ToArray();
        for (var i = 0; i < articles.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                var common = runs[i].Count(runs[j].Contains);
                var isCopy = common * 2 >= runs[i].Union(runs[j]).Count() || common * 10 >= Math.Min(runs[i].Count, runs[j].Count) * 8;
                if (!isCopy) continue;
                var (from, to) = (groups[i], groups[j]);
                for (var k = 0; k < groups.Length; k++)
                    if (groups[k] == from) groups[k] = to;
            }
        }
        return [.. articles.Index().GroupBy(item => groups[item.Index])
            .Select(group => string.Join(' ', group.Select(item => item.Item.Article.Id).Order(StringComparer.Ordinal)))
            .Order(StringComparer.Ordinal)];
    }

    private static string Edited(string text, Random random, int changes)
    {
        var words = text.Split(' ').ToList();
        for (var i = 0; i < changes; i++) words[random.Next(words.Count)] = $"baru{random.Next(1000)}";
        return string.Join(' ', words);
    }

    private static HashSet<string> Runs(string text)
    {
        var words = text.Split(' ');
        return [.. Enumerable.Range(0, words.Length - 2).Select(i => string.Join(' ', words[i..(i + 3)]))];
    }
}
