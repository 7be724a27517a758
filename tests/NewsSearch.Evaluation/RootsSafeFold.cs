using System.Text.Json;
using NewsSearch.Language;
using NewsSearch.Language.Roots;

namespace NewsSearch.Evaluation;

/// <summary>Measures how much of present-day text the rewriting of old spelling that is always on touches.</summary>
internal static class RootsSafeFold
{
    public static IEnumerable<Figure> Run(string data)
    {
        var folder = Path.Combine(data, "ranking");
        if (!Directory.Exists(folder)) yield break;
        long words = 0, touched = 0;
        foreach (var file in Directory.GetFiles(folder, "corpus.jsonl", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            foreach (var line in File.ReadLines(file))
            {
                using var article = JsonDocument.Parse(line);
                if (!article.RootElement.TryGetProperty("body", out var body) || body.GetString() is not { } text) continue;
                foreach (var word in WordSplitter.Split(text))
                {
                    words++;
                    var folded = WordForms.Fold(text.Substring(word.Start, word.Length));
                    if (Spelling.HasSafePair(folded) && !RootFinder.Default.IsRoot(folded)) touched++;
                }
            }
        }
        if (words > 0) yield return new("roots.safe_fold.touched", 100.0 * touched / words);
    }
}
