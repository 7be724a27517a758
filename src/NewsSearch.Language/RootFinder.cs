using NewsSearch.Language.Roots;
using NewsSearch.Language.Words;

namespace NewsSearch.Language;

/// <summary>Finds the root that the inflected forms of an Indonesian word share: <c>mengajarkan</c> has <c>ajar</c>.</summary>
/// <remarks>
/// The words that the user overrides come first, then exceptions, then names and acronyms, which stay; any other word
/// is taken apart in all ways, and the way with the likeliest root wins. A word without a known root stays as it is.
/// Members are safe to call from several threads at once.
/// </remarks>
public sealed class RootFinder
{
    // No affix leaves less than a root of three letters, so shorter words are their own.
    private const int MinLength = 4;
    private const int MinOwned = 8;

    private readonly RootTable _table;
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _exceptions;
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _overrides;
    private readonly WordFilter _mayExcept;
    private readonly bool _overridden;

    private RootFinder(
        RootTable table, Dictionary<string, string> exceptions, IReadOnlyDictionary<string, string> overrides)
    {
        _table = table;
        _exceptions = exceptions.GetAlternateLookup<ReadOnlySpan<char>>();
        _mayExcept = new WordFilter(exceptions.Keys.Concat(overrides.Keys));
        _overrides = new Dictionary<string, string>(overrides, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _overridden = overrides.Count > 0;
    }

    /// <summary>The finder with the table that this library ships. Made at first use.</summary>
    public static RootFinder Default { get; } = new(
        RootTable.Shipped(), ReadExceptions(), new Dictionary<string, string>());

    /// <summary>This finder, asking <paramref name="overrides"/> before anything else.</summary>
    /// <param name="overrides">From a word to its root, both folded as <see cref="WordForms.Fold"/> does.</param>
    public RootFinder WithOverrides(IReadOnlyDictionary<string, string> overrides)
    {
        ArgumentNullException.ThrowIfNull(overrides);
        return new RootFinder(_table, _exceptions.Dictionary, overrides);
    }

    /// <summary>The root of a folded word; the word itself when it has no other.</summary>
    /// <param name="word">In lower case, as <see cref="WordForms"/> folds it.</param>
    public string Find(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        var root = Find(word, word.Length <= 256 ? stackalloc char[word.Length] : new char[word.Length]);
        return root.SequenceEqual(word) ? word : root.ToString();
    }

    /// <summary>The root of a folded word, without an allocation.</summary>
    /// <param name="word">In lower case, as <see cref="WordForms"/> folds it.</param>
    /// <param name="buffer">What the root may be written into; at least as long as the word.</param>
    /// <returns>The word, a part of the buffer, or a text that the finder holds.</returns>
    public ReadOnlySpan<char> Find(ReadOnlySpan<char> word, Span<char> buffer) => Find(word, buffer, out _);

    /// <summary>How the root of a folded word came about.</summary>
    /// <param name="word">In lower case, as <see cref="WordForms"/> folds it.</param>
    public RootExplanation Explain(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        var root = Find(word, new char[word.Length], out var reason).ToString();
        var all = new List<Analysis>();
        if (Folded.IsLetters(word)) Analyzer.Find(_table, word, new char[word.Length], all);
        return new RootExplanation(root, reason,
        [
            .. all.OrderByDescending(analysis => analysis.Score).DistinctBy(analysis => (analysis.Root, analysis.Start, analysis.End))
                .Select(analysis => new RootCandidate(analysis.Root, word[..analysis.Start], word[analysis.End..], analysis.Score)),
        ]);
    }

    private ReadOnlySpan<char> Find(ReadOnlySpan<char> word, Span<char> buffer, out RootReason reason)
    {
        if (TryExcept(word, out var known))
        {
            reason = IsOverride(word) ? RootReason.Override : RootReason.Exception;
            return known;
        }
        reason = RootReason.Kept;
        if (word.Length < MinLength) return word;
        if (Folded.IsLetters(word)) return FindRoot(word, buffer, out reason);
        if (word.Contains('-'))
        {
            var reading = ReadHyphens(word, buffer);
            if (reading.Kind != HyphenKind.Unlike) reason = RootReason.Hyphen;
            return reading.Root;
        }
        if (word[^1] != '2' || !Folded.IsLetters(word[..^1])) return word;
        reason = RootReason.Repetition;
        return Find(word[..^1], buffer);
    }

    /// <summary>What holds back words that have none of <paramref name="roots"/>, for who walks a text and looks for these alone.</summary>
    /// <param name="roots">As this finder finds them.</param>
    internal RootSieve SieveFor(IEnumerable<string> roots)
    {
        ArgumentNullException.ThrowIfNull(roots);
        var sought = roots.ToHashSet(StringComparer.Ordinal);
        var sieve = Over(sought);
        List<string> compounds = [.. Compounds.WithPart(part => sieve.Passes(part) && sought.Contains(Find(part)))];
        return compounds.Count == 0 ? sieve : Over(sought.Concat(compounds));
    }

    private RootSieve Over(IEnumerable<string> roots)
    {
        var spellings = roots.ToHashSet(StringComparer.Ordinal);
        // A word that a list gives may be what another list gives a word for.
        for (var round = 0; round < 2; round++)
            foreach (var root in spellings.ToArray()) AddListed(root, spellings);
        return new RootSieve(spellings);
    }

    // The words that have a root by a list.
    private void AddListed(string root, HashSet<string> words)
    {
        foreach (var (word, known) in _exceptions.Dictionary)
            if (known == root) words.Add(word);
        foreach (var (word, known) in _overrides.Dictionary)
            if (known == root) words.Add(word);
        words.UnionWith(_table.StandingFor(root));
    }

    /// <summary>Reads a folded word with hyphens.</summary>
    /// <param name="word">At least one hyphen, none at its ends.</param>
    /// <param name="buffer">At least as long as the word.</param>
    internal HyphenReading ReadHyphens(ReadOnlySpan<char> word, Span<char> buffer) =>
        TryExcept(word, out var known)
            ? new HyphenReading(known.SequenceEqual(word) ? HyphenKind.Unlike : HyphenKind.Reduplication, known, [])
            : HyphenReader.Read(this, word, buffer);

    /// <summary>The root that a root spelled another way also meets: <c>risiko</c> for <c>resiko</c>; else empty.</summary>
    internal ReadOnlySpan<char> VariantOf(ReadOnlySpan<char> root) =>
        _table.TryGet(root, out var entry) && entry.Kind == RootKind.Variant ? entry.Other : [];

    /// <summary>Whether <paramref name="word"/> is a root, and not a name.</summary>
    internal bool IsRoot(ReadOnlySpan<char> word) => _table.TryGet(word, out var entry) && entry.Kind != RootKind.Name;

    /// <summary>Whether <paramref name="word"/> is a root, a name, or made from one.</summary>
    internal bool Knows(ReadOnlySpan<char> word)
    {
        if (TryExcept(word, out _) || _table.TryGet(word, out _)) return true;
        if (word.Length < MinLength || !Folded.IsLetters(word)) return false;
        Span<char> buffer = stackalloc char[Analyzer.MaxLength];
        return !Analyzer.Find(_table, word, buffer).IsEmpty;
    }

    private ReadOnlySpan<char> FindRoot(ReadOnlySpan<char> word, Span<char> buffer, out RootReason reason)
    {
        if (_table.TryGet(word, out var entry))
        {
            reason = entry.Kind == RootKind.Name ? RootReason.Name
                : entry.Kind == RootKind.None && entry.Other is not null ? RootReason.Informal
                : RootReason.Root;
            return entry.Kind == RootKind.Variant ? word : entry.Other ?? word;
        }
        reason = RootReason.Clitic;
        var clitic = Clitic(word);
        if (clitic > 0 && TryExcept(word[..^clitic], out var known)) return known;
        reason = RootReason.Affixes;
        var root = Analyzer.Find(_table, word, buffer);
        if (!root.IsEmpty) return root;
        reason = RootReason.Repetition;
        if (IsDouble(word)) return Find(word[..(word.Length / 2)], buffer);
        reason = RootReason.Kept;
        if (word.Length < MinOwned || !word.EndsWith("nya")) return word;
        reason = RootReason.Repetition;
        if (IsDouble(word[..^3])) return Find(word[..(word.Length / 2 - 1)], buffer);
        // One n for two: kenyataanya. Else the owner's -nya on a name that nobody knows: Zelenskynya.
        root = Analyzer.Find(_table, word[..^2], buffer);
        reason = root.IsEmpty ? RootReason.Clitic : RootReason.Affixes;
        return root.IsEmpty ? word[..^3] : root;
    }

    // Scraped text lost the hyphen: benarbenar.
    private bool IsDouble(ReadOnlySpan<char> word)
    {
        var half = word.Length / 2;
        return half >= MinLength - 1 && word[..half].SequenceEqual(word[half..]) && Knows(word[..half]);
    }

    private static int Clitic(ReadOnlySpan<char> word) =>
        word.EndsWith("nya") || word.EndsWith("lah") || word.EndsWith("kah") || word.EndsWith("pun") ? 3
        : word.EndsWith("ku") || word.EndsWith("mu") ? 2
        : 0;

    private bool IsOverride(ReadOnlySpan<char> word) => _overridden && _overrides.TryGetValue(word, out _);

    private bool TryExcept(ReadOnlySpan<char> word, out ReadOnlySpan<char> root)
    {
        root = [];
        if (!_mayExcept.MayHold(word)) return false;
        if ((_overridden && _overrides.TryGetValue(word, out var found)) || _exceptions.TryGetValue(word, out found))
        {
            root = found;
            return true;
        }
        return false;
    }

    private static Dictionary<string, string> ReadExceptions() => WordList.Lines("Roots/exceptions.txt")
        .Select(line => line.Split(' '))
        .ToDictionary(words => words[0], words => words[^1], StringComparer.Ordinal);
}
