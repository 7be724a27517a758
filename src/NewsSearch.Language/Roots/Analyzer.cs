namespace NewsSearch.Language.Roots;

/// <summary>Takes a word apart in every way its letters allow, and keeps the way with the best root.</summary>
/// <remarks>
/// First all ends are marked at which particles, possessives and suffixes may begin; then prefixes are taken off one
/// by one, letters that a nasal swallowed are put back, and from each such start one pass of a rolling hash looks up
/// the root up to every marked end. Linear in the length of the word for each of a handful of starts.
/// </remarks>
internal ref struct Analyzer
{
    /// <summary>Longer words are not taken apart.</summary>
    public const int MaxLength = 40;

    // That a word we know as a root is just that, and nothing derived.
    private const float BareBonus = 2.2f;
    private const float Unmarked = float.PositiveInfinity;
    private const int MaxPrefixes = 3;

    // Shorter words have too many neighbours for a letter to be thought missing.
    private const int MinLost = 5;

    private readonly RootTable _table;
    private readonly List<Analysis>? _all;
    private readonly Span<char> _word;
    private readonly Span<float> _endCosts;
    private readonly Span<Suffix> _endSuffixes;
    private int _firstEnd;
    private float _bestScore;
    private int _bestStart;
    private int _bestLength;
    private char _bestLetter;
    private string? _bestOther;

    private Analyzer(RootTable table, Span<char> word, Span<float> endCosts, Span<Suffix> endSuffixes, List<Analysis>? all)
    {
        _table = table;
        _word = word;
        _endCosts = endCosts;
        _endSuffixes = endSuffixes;
        _all = all;
        _bestScore = float.NegativeInfinity;
        _firstEnd = word.Length;
    }

    /// <summary>Writes the root of <paramref name="word"/> into <paramref name="root"/>.</summary>
    /// <param name="table">The known roots.</param>
    /// <param name="word">Letters from a to z.</param>
    /// <param name="root">At least as long as the word.</param>
    /// <param name="all">Takes every analysis, if not null.</param>
    /// <returns>The root, in <paramref name="root"/> or as the table spells it; empty when the word has no known root.</returns>
    public static ReadOnlySpan<char> Find(RootTable table, ReadOnlySpan<char> word, Span<char> root, List<Analysis>? all = null)
    {
        if (word.Length is 0 or > MaxLength) return [];
        Span<char> letters = stackalloc char[MaxLength];
        Span<float> costs = stackalloc float[MaxLength + 1];
        Span<Suffix> suffixes = stackalloc Suffix[MaxLength + 1];
        word.CopyTo(letters);
        var analyzer = new Analyzer(table, letters[..word.Length], costs[..(word.Length + 1)], suffixes[..(word.Length + 1)], all);
        analyzer.MarkEnds();
        analyzer.Prefixes(0, default);
        if (analyzer._bestOther is { } other) return other;
        if (analyzer._bestLength == 0) return [];
        word.Slice(analyzer._bestStart, analyzer._bestLength).CopyTo(root);
        root[0] = analyzer._bestLetter;
        return root[..analyzer._bestLength];
    }

    private void MarkEnds()
    {
        _endCosts.Fill(Unmarked);
        MarkPossessives(_word.Length, 0);
        MarkParticle("lah", 1);
        MarkParticle("kah", 1);
        MarkParticle("tah", 2.5f);
        MarkParticle("pun", 1.2f);
    }

    private void MarkParticle(ReadOnlySpan<char> particle, float cost)
    {
        if (_word.EndsWith(particle)) MarkPossessives(_word.Length - particle.Length, cost);
    }

    private void MarkPossessives(int end, float cost)
    {
        MarkSuffixes(end, cost);
        var word = _word[..end];
        if (word.EndsWith("nya")) MarkSuffixes(end - 3, cost + .6f);
        else if (word.EndsWith("ku") || word.EndsWith("mu")) MarkSuffixes(end - 2, cost + 2);
    }

    private void MarkSuffixes(int end, float cost)
    {
        Mark(end, cost, Suffix.None);
        var word = _word[..end];
        if (word.EndsWith("an"))
        {
            Mark(end - 1, cost + AffixCosts.Of(Suffix.LostAn), Suffix.LostAn);
            Mark(end - 2, cost + AffixCosts.Of(Suffix.An), Suffix.An);
            if (word.EndsWith("kan")) Mark(end - 3, cost + AffixCosts.Of(Suffix.Kan), Suffix.Kan);
        }
        else if (word.EndsWith("i"))
        {
            Mark(end - 1, cost + AffixCosts.Of(Suffix.I), Suffix.I);
        }
    }

    private void Mark(int end, float cost, Suffix suffix)
    {
        if (end < 2) return;
        _endCosts[end] = cost;
        _endSuffixes[end] = suffix;
        _firstEnd = Math.Min(_firstEnd, end);
    }

    // Looks the rest up, then takes off one more prefix. Letters that a nasal swallowed stand restored in the word.
    private void Prefixes(int start, Path path)
    {
        LookUp(start, path);
        var rest = _word[start..];
        if (path.Depth == MaxPrefixes || rest.Length < 4) return;
        switch (rest[0])
        {
            case 'd' when rest[1] == 'i':
                Take(start + 2, Prefix.Di, 0, path);
                break;
            case 's' when rest[1] == 'e':
                Take(start + 2, Prefix.Se, 0, path);
                break;
            case 'k' when rest[1] == 'e':
                Take(start + 2, Prefix.Ke, 0, path);
                // ketidakadilan is searched as adil.
                if (rest.StartsWith("ketidak")) Take(start + 7, Prefix.Ke, 0, path);
                break;
            case 'k' when rest[1] == 'u':
                Take(start + 2, Prefix.Ku, 0, path);
                break;
            case 'k' when rest.StartsWith("kau"):
                Take(start + 3, Prefix.Ku, 0, path);
                break;
            case 't':
                Liquid(start, 't', Prefix.Ter, .5f, path);
                break;
            case 'b' when rest.StartsWith("belajar"):
                Take(start + 3, Prefix.Ber, 0, path);
                break;
            case 'b':
                Liquid(start, 'b', Prefix.Ber, .3f, path);
                break;
            case 'p' when rest.StartsWith("pelajar"):
                Take(start + 3, Prefix.Pe, 0, path);
                break;
            case 'p' when rest.StartsWith("per"):
                Take(start + 3, Prefix.Per, 0, path);
                if (IsVowel(rest[3])) Take(start + 2, Prefix.Pe, .2f, path);
                break;
            case 'p' when rest[1] == 'e':
                Nasal(start, Prefix.Pe, path);
                break;
            case 'm' when rest[1] == 'e':
                Nasal(start, Prefix.Me, path);
                break;
        }
    }

    // ter- and ber- lose their r before another r, and before a first syllable that ends in er: bekerja.
    private void Liquid(int start, char letter, Prefix prefix, float dissimilated, Path path)
    {
        var rest = _word[start..];
        if (rest[0] != letter || rest[1] != 'e') return;
        if (rest[2] == 'r')
        {
            Take(start + 3, prefix, 0, path);
            if (IsVowel(rest[3])) Take(start + 2, prefix, .4f, path);
        }
        else if (rest.Length > 5 && rest[3] == 'e' && rest[4] == 'r')
        {
            Take(start + 2, prefix, dissimilated, path);
        }
    }

    // meN- and peN-: the nasal takes the place of k, p, s or t, or stands before the root.
    private void Nasal(int start, Prefix prefix, Path path)
    {
        var at = start + 2;
        var rest = _word[at..];
        switch (rest[0])
        {
            case 'l' or 'r' or 'w' or 'y':
                Take(at, prefix, 0, path);
                break;
            case 'm' when rest.Length > 2:
                Labial(at, prefix, path);
                break;
            case 'n' when rest[1] == 'g' && rest.Length > 3:
                Velar(at, prefix, path);
                break;
            case 'n' when rest[1] == 'y' && rest.Length > 3:
                TakeRestored(at + 1, 's', prefix, 0, path);
                Take(at, prefix, .2f, path);
                break;
            case 'n' when rest.Length > 2:
                Dental(at, prefix, path);
                break;
            default:
                // petani, pekerja, pejuang: an older pe- without a nasal.
                if (prefix == Prefix.Pe) Take(at, prefix, .5f, path);
                break;
        }
    }

    private void Labial(int at, Prefix prefix, Path path)
    {
        var next = _word[at + 1];
        if (IsVowel(next))
        {
            TakeRestored(at, 'p', prefix, 0, path);
            Take(at, prefix, .1f, path);
        }
        else if (next is 'r' or 'l')
        {
            TakeRestored(at, 'p', prefix, 0, path);
        }
        else if (next is 'b' or 'f' or 'v' or 'p')
        {
            Take(at + 1, prefix, next == 'p' ? .2f : 0, path);
        }
    }

    private void Velar(int at, Prefix prefix, Path path)
    {
        var next = _word[at + 2];
        if (IsVowel(next))
        {
            TakeRestored(at + 1, 'k', prefix, 0, path);
            Take(at + 2, prefix, 0, path);
            Take(at, prefix, .8f, path);
            // Before a root of one syllable stands menge-: mengebom. The look-up sorts out the others.
            if (next == 'e') Take(at + 3, prefix, .3f, path);
        }
        else if (next is 'g' or 'h' or 'k' or 'q' or 'x')
        {
            Take(at + 2, prefix, 0, path);
        }
        else if (next is 'r' or 'l')
        {
            TakeRestored(at + 1, 'k', prefix, 0, path);
            Take(at + 2, prefix, .3f, path);
        }
    }

    private void Dental(int at, Prefix prefix, Path path)
    {
        var next = _word[at + 1];
        if (IsVowel(next))
        {
            TakeRestored(at, 't', prefix, 0, path);
            Take(at, prefix, .1f, path);
        }
        else if (next is 'c' or 'd' or 'j' or 'z')
        {
            Take(at + 1, prefix, 0, path);
        }
        else if (next is 's' or 't')
        {
            Take(at + 1, prefix, .2f, path);
        }
        else if (next == 'r')
        {
            TakeRestored(at, 't', prefix, .2f, path);
        }
    }

    private void TakeRestored(int at, char letter, Prefix prefix, float extra, Path path)
    {
        var nasal = _word[at];
        _word[at] = letter;
        Take(at, prefix, extra, path);
        _word[at] = nasal;
    }

    private void Take(int at, Prefix prefix, float extra, Path path)
    {
        if (_word.Length - at < 2 || (path.Depth > 0 && !AffixCosts.MayFollow(path.Last, prefix))) return;
        Prefixes(at, path.And(prefix, AffixCosts.Of(prefix) + extra));
    }

    private void LookUp(int start, Path path)
    {
        var hash = RootTable.EmptyHash;
        for (var at = start; at < _word.Length; at++)
        {
            hash = RootTable.Extend(hash, _word[at]);
            var end = at + 1;
            if (end < _firstEnd || end - start < 2 || _endCosts[end] is Unmarked) continue;
            if (_endSuffixes[end] == Suffix.LostAn && end - start < MinLost) continue;
            var cost = path.Cost + _endCosts[end] + AffixCosts.Together(path.First, path.Last, _endSuffixes[end]);
            if (cost >= AffixCosts.Never && _word[at] == 'k') cost += AffixCosts.DoubledLetter - AffixCosts.Never;
            if (cost >= AffixCosts.Never || !_table.TryGet(hash, _word[start..end], out var known)) continue;
            if (TakesNoAffix(known, end - start) && (path.Depth > 0 || _endSuffixes[end] != Suffix.None)) continue;
            var score = known.Score - cost + (start == 0 && end == _word.Length ? BareBonus : 0);
            _all?.Add(new Analysis(_word[start..end].ToString(), score, cost, path.First, _endSuffixes[end], start, end));
            if (score <= _bestScore) continue;
            (_bestScore, _bestStart, _bestLength) = (score, start, end - start);
            (_bestLetter, _bestOther) = (_word[start], known.Kind == RootKind.Variant ? null : known.Other);
        }
    }

    // Names; and the short words of chat, which would be found inside others: nda in bersenda.
    private static bool TakesNoAffix(in RootEntry known, int length) =>
        known.Kind == RootKind.Name || (length <= 3 && known.Kind == RootKind.None && known.Other is not null);

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';

    // The prefixes taken off so far.
    private readonly record struct Path(int Depth, Prefix First, Prefix Last, float Cost)
    {
        public Path And(Prefix prefix, float cost) => new(Depth + 1, Depth == 0 ? prefix : First, prefix, Cost + cost);
    }
}
