using Lucene.Net.Analysis.Id;
using Lucene.Net.Analysis.TokenAttributes;
using NewsSearch.Language;

namespace NewsSearch.Evaluation;

/// <summary>Measures roots against <c>roots/*.tsv</c>, with Lucene's Indonesian analysis as the yardstick.</summary>
internal static class Roots
{
    private static readonly string[] NotPairs = ["names", "old"];

    public static IEnumerable<Figure> Run(string data)
    {
        var folder = Path.Combine(data, "roots");
        if (!Directory.Exists(folder)) yield break;
        var finder = RootFinder.Default;
        foreach (var file in Directory.GetFiles(folder, "*.tsv").Order(StringComparer.Ordinal))
        {
            var set = Path.GetFileNameWithoutExtension(file);
            if (NotPairs.Contains(set)) continue;
            var rows = Read(file);
            yield return new($"roots.{set}.exact", Exact(rows, finder.Find));
            if (rows.DistinctBy(row => row.Root).Count() < rows.Count)
            {
                var (precision, recall, f1) = PairScores(rows, finder.Find);
                yield return new($"roots.{set}.pair_f1", f1);
                yield return new($"roots.{set}.pair_precision", precision);
                yield return new($"roots.{set}.pair_recall", recall);
                yield return new($"roots.{set}.pair_f1.lucene", PairScores(rows, LuceneStem).F1);
                yield return new($"roots.{set}.pair_f1.analyzer", PairScores(rows, LuceneAnalyze).F1);
            }
            yield return new($"roots.{set}.exact.lucene", Exact(rows, LuceneStem));
            yield return new($"roots.{set}.exact.analyzer", Exact(rows, LuceneAnalyze));
        }
        var names = Path.Combine(folder, "names.tsv");
        if (File.Exists(names))
        {
            var rows = Read(names).Select(row => (row.Form, Root: row.Form)).ToList();
            yield return new("roots.names.kept", Exact(rows, finder.Find));
            yield return new("roots.names.kept.lucene", Exact(rows, LuceneStem));
            yield return new("roots.names.kept.analyzer", Exact(rows, LuceneAnalyze));
        }
        var old = Path.Combine(folder, "old.tsv");
        if (File.Exists(old))
        {
            var rows = Read(old);
            yield return new("roots.old.met", Met(rows, oldSpelling: true));
            yield return new("roots.old.met.always_on", Met(rows, oldSpelling: false));
        }
        foreach (var figure in RootsSafeFold.Run(data)) yield return figure;
    }

    private static List<(string Form, string Root)> Read(string file) => File.ReadLines(file)
        .Where(line => line.Length > 0)
        .Select(line => line.Split('\t'))
        .Select(parts => (WordForms.Fold(parts[0].Trim()), WordForms.Fold(parts[Math.Min(1, parts.Length - 1)].Trim())))
        .ToList();

    private static double Exact(List<(string Form, string Root)> rows, Func<string, string> find) =>
        100.0 * rows.Count(row => find(row.Form) == row.Root) / rows.Count;

    // Of all pairs of different forms: those that share a gold root against those that share a found one.
    private static (double Precision, double Recall, double F1) PairScores(List<(string Form, string Root)> rows, Func<string, string> find)
    {
        var forms = rows.DistinctBy(row => row.Form).Select(row => (Gold: row.Root, Found: find(row.Form))).ToList();
        var gold = Pairs(forms.GroupBy(form => form.Gold));
        var found = Pairs(forms.GroupBy(form => form.Found));
        var both = Pairs(forms.GroupBy(form => form));
        return (found == 0 ? 0 : both / found, gold == 0 ? 0 : both / gold, gold + found == 0 ? 0 : 2 * both / (gold + found));

        static double Pairs<TKey, TItem>(IEnumerable<IGrouping<TKey, TItem>> groups) =>
            groups.Sum(group => group.Count() * (group.Count() - 1.0) / 2);
    }

    private static double Met(List<(string Form, string Root)> rows, bool oldSpelling) =>
        100.0 * rows.Count(row => RootsOf(row.Form, oldSpelling).Overlaps(RootsOf(row.Root, false))) / rows.Count;

    private static HashSet<string> RootsOf(string text, bool oldSpelling)
    {
        var forms = new WordForms(RootFinder.Default);
        forms.Read(text, oldSpelling);
        var roots = new HashSet<string>(StringComparer.Ordinal);
        while (forms.Next())
        {
            for (var i = 0; i < forms.WholeRootCount; i++) roots.Add(forms.Root(i).ToString());
        }
        return roots;
    }

    private static string LuceneStem(string word)
    {
        var letters = word.ToCharArray();
        return new string(letters, 0, new IndonesianStemmer().Stem(letters, letters.Length, stemDerivational: true));
    }

    private static string LuceneAnalyze(string word)
    {
        using var analyzer = new IndonesianAnalyzer(Lucene.Net.Util.LuceneVersion.LUCENE_48);
        using var stream = analyzer.GetTokenStream("root", word);
        var term = stream.GetAttribute<ICharTermAttribute>();
        stream.Reset();
        var root = "";
        while (stream.IncrementToken()) root += term.ToString();
        stream.End();
        return root;
    }
}
