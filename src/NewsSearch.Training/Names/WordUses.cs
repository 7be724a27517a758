using System.Runtime.InteropServices;
using NewsSearch.Language.Names;
using NewsSearch.Language.Structure;

namespace NewsSearch.Training.Names;

/// <summary>Counts how words are used in the names of unlabelled news, as the names found today tell, and adds it to <c>words.bin</c>.</summary>
/// <remarks>
/// What one article leaves open another says plainly. The names of a whole article agree and follow rules that a sentence
/// alone does not know, so that the tagger learned again knows more than the one that counted (self-training; Yarowsky,
/// "Unsupervised Word Sense Disambiguation Rivaling Supervised Methods", 1995).
/// </remarks>
internal static class WordUses
{
    private const int FewestSightings = 3;

    public static void Write(string dataFolder, string outputFolder)
    {
        var uses = Count(dataFolder);
        using var file = File.Create(Path.Combine(outputFolder, "words.bin"));
        WordClasses.ReadShipped().WriteWith(file, print => uses.TryGetValue(print, out var counts) ? PackedOf(counts) : (byte)0);
    }

    private static Dictionary<uint, int[]> Count(string dataFolder)
    {
        var uses = new Dictionary<uint, int[]>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var tokens = new List<Token>();
        foreach (var (_, title, body) in NewsTexts.ReadArticles(dataFolder))
        {
            if (!seen.Add(body.Length > 200 ? body[..200] : body)) continue;
            var text = new ReadingText(title, body, "", "");
            Tokenizer.Read(text.All, tokens);
            if (Tagger.IsLower(CollectionsMarshal.AsSpan(tokens))) continue;
            var names = NameReader.ReadSpans(text);
            var next = 0;
            foreach (var token in tokens)
            {
                while (next < names.Count && names[next].Mention.Start + names[next].Mention.Length <= token.Start) next++;
                if (!token.Shape.IsWord()) continue;
                ref var counts = ref CollectionsMarshal.GetValueRefOrAddDefault(uses, WordClasses.PrintOf(token.Key), out _);
                counts ??= new int[5];
                counts[4]++;
                if (next == names.Count || token.Start < names[next].Mention.Start) continue;
                counts[(int)names[next].Kind]++;
                if (names[next].Kind == NameKind.Person && token.Start == names[next].Mention.Start && token.End < names[next].Mention.Start + names[next].Mention.Length) counts[3]++;
            }
        }
        return uses;
    }

    private static byte PackedOf(int[] counts)
    {
        if (counts[4] < FewestSightings) return 0;
        var packed = 0;
        for (var kind = 0; kind < 3; kind++) packed |= LevelOf((double)counts[kind] / counts[4]) << (2 * kind);
        var first = (double)counts[3] / Math.Max(1, counts[(int)NameKind.Person]);
        if ((packed & 3) != 0) packed |= (first > .7 ? 1 : first < .3 ? 2 : 3) << 6;
        return (byte)packed;
    }

    private static int LevelOf(double share) => share switch
    {
        >= .85 => 3,
        >= .5 => 2,
        >= .15 => 1,
        _ => 0,
    };
}
