using System.Globalization;

namespace NewsSearch.Language.Roots;

/// <summary>The known roots with their scores: an open-addressed hash table over one block of characters.</summary>
/// <remarks>A look-up compares no string and allocates nothing. Never changed once made.</remarks>
internal sealed class RootTable
{
    // Start and multiplier of Fowler-Noll-Vo 1a: http://www.isthe.com/chongo/tech/comp/fnv/
    private const uint FnvStart = 2166136261;
    private const uint FnvPrime = 16777619;

    private readonly char[] _letters;
    private readonly Slot[] _slots;

    // A part of each slot's hash, 0 for an empty one: most of what is looked up is no root, and this tells it from a table
    // that stays in the processor's cache.
    private readonly ushort[] _marks;
    private readonly int _shift;

    /// <summary>Makes a table of <paramref name="roots"/>, each once.</summary>
    public RootTable(IReadOnlyCollection<KeyValuePair<string, RootEntry>> roots)
    {
        _letters = new char[roots.Sum(root => root.Key.Length)];
        var bits = 4;
        while (1 << bits < roots.Count * 2) bits++;
        _slots = new Slot[1 << bits];
        _marks = new ushort[1 << bits];
        _shift = 32 - bits;
        var used = 0;
        foreach (var (word, entry) in roots)
        {
            word.CopyTo(_letters.AsSpan(used));
            var hash = Hash(word);
            var at = First(hash);
            while (_marks[at] != 0) at = (at + 1) & (_slots.Length - 1);
            _slots[at] = new Slot(hash, used, (short)word.Length, entry);
            _marks[at] = Mark(hash);
            used += word.Length;
        }
    }

    /// <summary>
    /// Reads lines of a root, a space, and its score in tenths; then <c>n</c> for a name, <c>~</c> and the root that a
    /// variant also meets, or <c>=</c> and the root that an informal word stands for.
    /// </summary>
    public static RootTable Parse(IEnumerable<string> lines)
    {
        var roots = new List<KeyValuePair<string, RootEntry>>();
        foreach (var line in lines)
        {
            var score = line.IndexOf(' ', StringComparison.Ordinal) + 1;
            var end = score;
            while (end < line.Length && line[end] is '-' or (>= '0' and <= '9')) end++;
            var mark = end < line.Length ? line[end] : ' ';
            var kind = mark switch { 'n' => RootKind.Name, '~' => RootKind.Variant, _ => RootKind.None };
            var other = mark is '~' or '=' ? line[(end + 1)..] : null;
            var tenths = int.Parse(line.AsSpan(score, end - score), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
            roots.Add(new(line[..(score - 1)], new RootEntry(tenths / 10f, kind, other)));
        }
        return new RootTable(roots);
    }

    /// <summary>The hash of the empty word, which <see cref="Extend"/> grows.</summary>
    public static uint EmptyHash => FnvStart;

    /// <summary>The hash of a word and one more letter.</summary>
    public static uint Extend(uint hash, char letter) => (hash ^ letter) * FnvPrime;

    /// <summary>Looks up <paramref name="word"/>.</summary>
    public bool TryGet(ReadOnlySpan<char> word, out RootEntry entry) => TryGet(Hash(word), word, out entry);

    /// <summary>Looks up <paramref name="word"/>, whose hash is <paramref name="hash"/>.</summary>
    public bool TryGet(uint hash, ReadOnlySpan<char> word, out RootEntry entry)
    {
        var wanted = Mark(hash);
        for (var at = First(hash); ; at = (at + 1) & (_marks.Length - 1))
        {
            var mark = _marks[at];
            if (mark == 0)
            {
                entry = default;
                return false;
            }
            if (mark != wanted) continue;
            ref readonly var slot = ref _slots[at];
            if (slot.Hash == hash && slot.Length == word.Length && word.SequenceEqual(_letters.AsSpan(slot.Start, slot.Length)))
            {
                entry = slot.Entry;
                return true;
            }
        }
    }

    private static uint Hash(ReadOnlySpan<char> word)
    {
        var hash = FnvStart;
        foreach (var c in word) hash = Extend(hash, c);
        return hash;
    }

    // Fibonacci hashing (Knuth, The Art of Computer Programming 3, 6.4): the high bits of a product are the good ones.
    private int First(uint hash) => (int)(hash * 2654435769 >> _shift);

    private static ushort Mark(uint hash) => (ushort)(hash & 0xFFFF | 1);

    private readonly record struct Slot(uint Hash, int Start, short Length, RootEntry Entry);
}
