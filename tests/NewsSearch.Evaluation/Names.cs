using NewsSearch.Language.Names;
using NewsSearch.Language.Structure;
using NewsSearch.Training.Names;

namespace NewsSearch.Evaluation;

/// <summary>How exactly names are found in gold sentences: span and kind.</summary>
internal static class Names
{
    /// <summary>Sentences read as one text, so that it shows whether the set has capitals at all.</summary>
    private const int SentencesTogether = 20;

    /// <summary><c>ner/NAME.PART.conll</c>: F1 a kind, where the set marks that kind, and of all kinds together.</summary>
    public static IEnumerable<Figure> Run(string data)
    {
        var folder = Path.Combine(data, "ner");
        if (!Directory.Exists(folder)) yield break;
        foreach (var file in Directory.GetFiles(folder, "*.conll").Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileNameWithoutExtension(file);
            if (name.EndsWith(".train", StringComparison.Ordinal)) continue;
            var sentences = ConllSentence.Read(file);
            var marked = sentences.SelectMany(sentence => sentence.Names).Select(found => found.Kind).ToHashSet();
            var score = new TaggerScore();
            foreach (var part in sentences.Chunk(SentencesTogether))
            {
                var (text, names) = TaggerScore.Joined(part, sentence => sentence);
                var found = NameReader.ReadSpans(new ReadingText("", text, "", ""))
                    .Select(item => (Start: item.Mention.Start - 1, End: item.Mention.Start - 1 + item.Mention.Length, item.Kind));
                score.Add(names, found.Where(item => marked.Contains(item.Kind)));
            }
            foreach (var kind in marked.Order()) yield return new($"ner.{name}.{Short(kind)}.f1", score[kind].F1);
            yield return new($"ner.{name}.micro.f1", score[null].F1);
        }
    }

    /// <summary>How figures call a kind.</summary>
    public static string Short(NameKind kind) => kind switch
    {
        NameKind.Person => "per",
        NameKind.Place => "loc",
        _ => "org",
    };
}
