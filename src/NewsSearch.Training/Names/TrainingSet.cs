using System.Runtime.InteropServices;
using NewsSearch.Language.Names;
using NewsSearch.Language.Places;

namespace NewsSearch.Training.Names;

/// <summary>Gold sentences as numbered features.</summary>
/// <remarks>
/// Each sentence is read three times: as printed, as a headline, and without capitals, the last two for less, so that one
/// model reads them all. Every feature of a source stands twice, once for all sources and once for its guideline (Daumé,
/// "Frustratingly Easy Domain Adaptation", 2007); in the end the two of the target are added up.
/// </remarks>
internal sealed class TrainingSet
{
    private readonly Dictionary<ulong, int> _numbers = [];
    private readonly List<ulong> _features = [];
    private readonly SentenceFacts _facts;
    private readonly WordClasses _classes;

    public TrainingSet(WordClasses classes) =>
        (_classes, _facts) = (classes, new SentenceFacts(classes, Gazetteer.Default, Organizations.Default));

    public List<Example> Examples { get; } = [];

    /// <summary>The features by number.</summary>
    public IReadOnlyList<ulong> Features => _features;

    /// <summary>The number that the same feature has for the target guideline alone, or -1.</summary>
    public int TargetOf(int feature) => _numbers.GetValueOrDefault(Own(_features[feature], 0), -1);

    public void Add(TrainingSource source, bool augment, double otherCasings)
    {
        var tokens = new List<Token>();
        foreach (var sentence in source.Sentences)
        {
            Tokenizer.Read(sentence.Text, tokens);
            GlueSplitter.Split(sentence.Text, tokens, KnownNames.Default, _classes);
            PairSplitter.Split(sentence.Text, tokens, Gazetteer.Default, _classes);
            var labels = sentence.Labels(tokens);
            var own = Casings.Of(CollectionsMarshal.AsSpan(tokens), lowerText: false);
            Examples.Add(Read(sentence.Text, tokens, labels, own, source.Weight, Domain(source, augment)));
            if (otherCasings <= 0) continue;
            if (own == Casing.Normal)
                Examples.Add(Read(sentence.Text, HeadlineOf(tokens), labels, Casing.Headline, source.Weight * otherCasings, Domain(source, augment)));
            if (own != Casing.None)
                Examples.Add(Read(sentence.Text, tokens, labels, Casing.None, source.Weight * otherCasings, Domain(source, augment)));
        }
    }

    private static int Domain(TrainingSource source, bool augment) => !augment ? -1 : source.IsTarget ? 0 : 1;

    /// <summary>Headlines capitalise all but the small words.</summary>
    private static List<Token> HeadlineOf(List<Token> tokens) =>
        [.. tokens.Select(token => token.Shape == Shape.Lower && token.Length > 3 ? token with { Shape = Shape.Capital } : token)];

    private Example Read(string text, List<Token> tokens, byte[] labels, Casing casing, double weight, int domain)
    {
        _facts.Read(text, CollectionsMarshal.AsSpan(tokens), casing);
        var lists = new List<ulong>[tokens.Count];
        for (var i = 0; i < lists.Length; i++)
        {
            var sink = new FeatureList([]);
            _facts.AddPosition(i, ref sink);
            lists[i] = sink.Features;
        }
        for (var i = 0; i < lists.Length; i++)
        {
            for (var offset = -Language.Names.Features.Reach; offset <= Language.Names.Features.Reach; offset++)
            {
                var to = i - offset;
                if (to < 0 || to >= lists.Length) continue;
                var sink = new FeatureList(lists[to]);
                Language.Names.Features.OfWord(_facts[i], text.AsSpan(tokens[i].Start, tokens[i].Length), offset, ref sink);
            }
        }
        return new Example([.. lists.Select(list => NumbersOf(list, domain))], labels, weight);
    }

    private int[] NumbersOf(List<ulong> features, int domain)
    {
        var numbers = new int[domain < 0 ? features.Count : features.Count * 2];
        for (var i = 0; i < features.Count; i++)
        {
            numbers[i] = NumberOf(features[i]);
            if (domain >= 0) numbers[features.Count + i] = NumberOf(Own(features[i], domain));
        }
        return numbers;
    }

    private static ulong Own(ulong feature, int domain) => (feature ^ (0xA0761D6478BD642FUL + (ulong)domain)) * 0xE7037ED1A0B428DBUL;

    private int NumberOf(ulong feature)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, feature, out var known);
        if (!known)
        {
            number = _features.Count;
            _features.Add(feature);
        }
        return number;
    }

    private readonly struct FeatureList(List<ulong> features) : IFeatureSink
    {
        public List<ulong> Features { get; } = features;

        public void Add(ulong feature) => Features.Add(feature);
    }
}

/// <summary>A sentence to learn from.</summary>
/// <param name="Features">The feature numbers of each token.</param>
/// <param name="Labels">The right label of each token.</param>
/// <param name="Weight">How much it counts.</param>
internal sealed record Example(int[][] Features, byte[] Labels, double Weight);
