using NewsSearch.Language.Roots;

namespace NewsSearch.Training.Roots;

/// <summary>Decides which words are roots and scores them, from how often words occur and which share a root.</summary>
/// <remarks>
/// A root is likelier the more often it is seen bare and the more different words can be made from it (its family).
/// Families come from expectation maximization: every word gives each of its analyses a share by the present scores.
/// </remarks>
internal sealed class RootTrainer
{
    private const float FrequencyWeight = .6f;
    private const float FamilyWeight = .9f;
    private const float LengthWeight = .35f;
    private const int LengthCap = 7;
    private const float ShortCost = 1.2f;
    private const int Rounds = 3;

    // How much better than the bare word an analysis must be to drop it, with what kind of affixes.
    private const float Clitics = -1;
    private const float Derived = -5;
    private const float Certain = -9;
    private const int MinFormLength = 4;

    private readonly HashSet<string> _roots;
    private readonly Dictionary<string, double> _perMillion;
    private readonly Dictionary<string, double> _families = new(StringComparer.Ordinal);
    private readonly string[] _forms;
    private readonly IReadOnlyDictionary<string, float> _boosts;

    /// <summary>Starts from candidates.</summary>
    /// <param name="candidates">Words that may be roots.</param>
    /// <param name="perMillion">How often each word of running text occurs in a million.</param>
    /// <param name="boosts">What to add to the scores of some roots.</param>
    public RootTrainer(IEnumerable<string> candidates, Dictionary<string, double> perMillion, IReadOnlyDictionary<string, float> boosts)
    {
        _boosts = boosts;
        _roots = new(candidates, StringComparer.Ordinal);
        _perMillion = perMillion;
        _forms = [.. perMillion.Keys.Where(form => form.Length >= MinFormLength).Order(StringComparer.Ordinal)];
    }

    /// <summary>The table as it stands.</summary>
    public RootTable Table { get; private set; } = RootTable.Of([]);

    /// <summary>The roots that are left.</summary>
    public IReadOnlyCollection<string> Roots => _roots;

    /// <summary>The score of <paramref name="root"/>.</summary>
    public float Score(string root)
    {
        _perMillion.TryGetValue(root, out var frequency);
        _families.TryGetValue(root, out var family);
        return FrequencyWeight * (float)Math.Log(1 + frequency) + FamilyWeight * (float)Math.Log(1 + family)
            + LengthWeight * Math.Min(root.Length, LengthCap) - (root.Length <= 3 ? ShortCost : 0) + _boosts.GetValueOrDefault(root);
    }

    /// <summary>Learns how many words each root has made.</summary>
    public void LearnFamilies()
    {
        for (var round = 0; round < Rounds; round++)
        {
            Build();
            _families.Clear();
            var all = new List<Analysis>();
            var root = new char[Analyzer.MaxLength];
            foreach (var form in _forms)
            {
                all.Clear();
                Analyzer.Find(Table, form, root, all);
                var derived = all.Where(analysis => analysis.Root != form).ToList();
                if (derived.Count == 0) continue;
                var top = derived.Max(analysis => analysis.Score);
                var sum = derived.Sum(analysis => Math.Exp(analysis.Score - top));
                foreach (var analysis in derived)
                    _families[analysis.Root] = _families.GetValueOrDefault(analysis.Root) + Math.Exp(analysis.Score - top) / sum;
            }
        }
        Build();
    }

    /// <summary>Drops the candidates that are better explained as made from another.</summary>
    /// <param name="keep">Roots that are certain.</param>
    /// <returns>What was dropped.</returns>
    public IReadOnlyList<string> DropDerived(IReadOnlySet<string> keep)
    {
        var dropped = new List<string>();
        var all = new List<Analysis>();
        var root = new char[Analyzer.MaxLength];
        foreach (var word in _roots.Where(word => word.Length >= 5 && !keep.Contains(word)).Order(StringComparer.Ordinal))
        {
            all.Clear();
            Analyzer.Find(Table, word, root, all);
            var bare = all.Where(analysis => analysis.Root == word).Max(analysis => analysis.Score);
            if (all.Any(analysis => analysis.Root != word && analysis.Score > bare + Margin(word, analysis, keep))) dropped.Add(word);
        }
        _roots.ExceptWith(dropped);
        Build();
        return dropped;
    }

    // That a root ends or begins like a particle or ku- says little; that a certain root stands behind a prefix, much.
    private static float Margin(string word, Analysis analysis, IReadOnlySet<string> keep) =>
        analysis.First == Prefix.Ku ? Clitics
        : analysis.First == Prefix.None && analysis.Suffix == Suffix.None && !word.EndsWith("nya", StringComparison.Ordinal) ? Clitics
        : keep.Contains(analysis.Root) && (analysis.First != Prefix.None || word.EndsWith("nya", StringComparison.Ordinal)) ? Certain
        : Derived;

    private void Build() =>
        Table = RootTable.Of(_roots.Select(root => KeyValuePair.Create(root, new RootEntry(Score(root), RootKind.None, null))).ToList());
}
