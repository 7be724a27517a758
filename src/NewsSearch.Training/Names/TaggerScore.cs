using System.Globalization;
using System.Text;
using NewsSearch.Language.Names;
using NewsSearch.Language.Places;

namespace NewsSearch.Training.Names;

/// <summary>Names found, names given, names in both; exact span and kind.</summary>
internal sealed class TaggerScore
{
    private readonly int[] _right = new int[3], _found = new int[3], _given = new int[3];

    /// <summary>Tags gold sentences and compares.</summary>
    /// <param name="sentences">The gold.</param>
    /// <param name="tagger">The tagger.</param>
    /// <param name="classes">The word classes it was trained with.</param>
    /// <param name="print">How a sentence is put before the tagger: as it is, in lower case, in capitals.</param>
    public static TaggerScore Of(IEnumerable<ConllSentence> sentences, Tagger tagger, WordClasses classes, Func<string, string> print)
    {
        var (text, names) = Joined(sentences, print);
        var tokens = new List<Token>();
        Tokenizer.Read(text, tokens);
        GlueSplitter.Split(text, tokens, KnownNames.Default, classes);
        PairSplitter.Split(text, tokens, Gazetteer.Default, classes);
        for (var i = 0; i < tokens.Count; i++) tokens[i] = tokens[i] with { OpensSentence = !tokens[i].FollowsOnLine };
        var spans = new List<NameSpan>();
        tagger.Tag(text, tokens, spans);
        var score = new TaggerScore();
        score.Add(names, spans.Select(span => (tokens[span.First].Start, tokens[span.Last].End, span.Kind)));
        return score;
    }

    /// <summary>The sentences as one text, a line each, so that the tagger sees whether it has capitals at all.</summary>
    public static (string Text, List<(int Start, int End, NameKind Kind)> Names) Joined(
        IEnumerable<ConllSentence> sentences, Func<string, string> print)
    {
        var text = new StringBuilder();
        var names = new List<(int Start, int End, NameKind Kind)>();
        foreach (var sentence in sentences)
        {
            names.AddRange(sentence.Names.Select(name => (name.Start + text.Length, name.End + text.Length, name.Kind)));
            text.Append(print(sentence.Text)).Append('\n');
        }
        return (text.ToString(), names);
    }

    public void Add(IEnumerable<(int Start, int End, NameKind Kind)> given, IEnumerable<(int Start, int End, NameKind Kind)> found)
    {
        var gold = given.ToHashSet();
        foreach (var name in gold) _given[(int)name.Kind]++;
        foreach (var name in found)
        {
            _found[(int)name.Kind]++;
            if (gold.Contains(name)) _right[(int)name.Kind]++;
        }
    }

    public int Given(NameKind kind) => _given[(int)kind];

    /// <summary>Precision, recall and their harmonic mean for a kind, in percent; for all kinds together when null.</summary>
    public (double Precision, double Recall, double F1) this[NameKind? kind]
    {
        get
        {
            var (right, found, given) = kind is { } one
                ? (_right[(int)one], _found[(int)one], _given[(int)one])
                : (_right.Sum(), _found.Sum(), _given.Sum());
            return (100.0 * right / Math.Max(1, found), 100.0 * right / Math.Max(1, given), 200.0 * right / Math.Max(1, found + given));
        }
    }

    public override string ToString() => string.Join("  ", Enum.GetValues<NameKind>().Cast<NameKind?>().Append(null).Select(kind =>
    {
        var (precision, recall, f1) = this[kind];
        return string.Create(CultureInfo.InvariantCulture, $"{kind?.ToString() ?? "All"} P {precision:0.0} R {recall:0.0} F1 {f1:0.00}");
    }));
}
