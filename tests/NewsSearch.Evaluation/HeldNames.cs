using NewsSearch.Language;
using NewsSearch.Language.Names;
using NewsSearch.Language.Structure;
using NewsSearch.Training.Names;

namespace NewsSearch.Evaluation;

/// <summary>How exactly names are found in stretches of news that the tagger never learned from, each read within its article.</summary>
/// <remarks>
/// Twice: by the tagger alone, and by the tagger and the rules behind it. Where the rules make it worse they are older than the
/// tagger is good. The stretches are mostly such as the tagger was unsure of, so the figures are low.
/// </remarks>
internal static class HeldNames
{
    /// <summary><c>names.held.tagger.KIND.f1</c> and <c>names.held.KIND.f1</c>.</summary>
    public static IEnumerable<Figure> Run(string data)
    {
        var folder = Path.Combine(data, "..");
        if (!File.Exists(Path.Combine(folder, "news", "news.jsonl.gz"))) yield break;
        var file = Path.Combine(AppContext.BaseDirectory, "Gold", "held-names.tsv");
        var (tagged, read) = (new TaggerScore(), new TaggerScore());
        foreach (var (title, body, stretches) in MarkedNews.ReadStretches(file, folder))
        {
            var text = new ReadingText(title, body, "", "");
            Add(tagged, stretches, NameReader.ReadTagged(text));
            Add(read, stretches, NameReader.ReadSpans(text));
        }
        foreach (var (name, score) in new[] { ("names.held.tagger", tagged), ("names.held", read) })
        {
            foreach (var kind in Enum.GetValues<NameKind>()) yield return new($"{name}.{Names.Short(kind)}.f1", score[kind].F1);
        }
    }

    private static void Add(TaggerScore score, List<MarkedStretch> stretches, IReadOnlyList<(Mention Mention, NameKind Kind)> found)
    {
        foreach (var stretch in stretches)
        {
            score.Add(stretch.Names, found
                .Select(name => (name.Mention.Start, End: name.Mention.Start + name.Mention.Length, name.Kind))
                .Where(name => name.Start >= stretch.Start && name.End <= stretch.End));
        }
    }
}
