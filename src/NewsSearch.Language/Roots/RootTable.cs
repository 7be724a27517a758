using System.Buffers.Text;
using System.Text;

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

    // The few that stand for another root, by where their letters start.
    private readonly Dictionary<int, string> _others = [];

    private RootTable(int roots, int letters)
    {
        var bits = 4;
        while (1 << bits < roots * 2) bits++;
        _slots = new Slot[1 << bits];
        _marks = new ushort[1 << bits];
        _shift = 32 - bits;
        _letters = new char[letters];
    }

    /// <summary>Makes a table of <paramref name="roots"/>, each once.</summary>
    public RootTable(IReadOnlyCollection<KeyValuePair<string, RootEntry>> roots)
        : this(roots.Count, roots.Sum(root => root.Key.Length))
    {
        var used = 0;
        foreach (var (word, entry) in roots)
        {
            word.CopyTo(_letters.AsSpan(used));
            Add(Hash(word), used, word.Length, entry);
            used += word.Length;
        }
    }

    /// <summary>
    /// Reads lines of a root, a space, and its score in tenths; then <c>n</c> for a name, <c>~</c> and the root that a
    /// variant also meets, or <c>=</c> and the root that an informal word stands for. No root comes twice.
    /// </summary>
    /// <remarks>Makes no object a line and looks at each byte once: whoever asks one question waits for all of it to be read.</remarks>
    /// <param name="text">In ASCII, as roots are.</param>
    /// <exception cref="FormatException">A line is no root and score.</exception>
    public static RootTable Parse(ReadOnlySpan<byte> text)
    {
        var table = new RootTable(text.Count((byte)'\n') + 1, text.Length);
        var used = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '\n') continue;
            var start = used;
            var hash = EmptyHash;
            var from = at;
            for (; at < text.Length && text[at] is > (byte)' ' and < 0x80; at++)
            {
                hash = Extend(hash, (char)text[at]);
                table._letters[used++] = (char)text[at];
            }
            if (at == from || at == text.Length || text[at] != ' ' || !Utf8Parser.TryParse(text[++at..], out int tenths, out var digits))
                throw new FormatException($"no root and score in line {text[..from].Count((byte)'\n') + 1}");
            at += digits;
            var rest = text[at..];
            if (rest.IndexOf((byte)'\n') is >= 0 and var end) rest = rest[..end];
            var mark = rest.IsEmpty ? ' ' : (char)rest[0];
            var kind = mark switch { 'n' => RootKind.Name, '~' => RootKind.Variant, _ => RootKind.None };
            table.Add(hash, start, used - start, new RootEntry(tenths / 10f, kind, mark is '~' or '=' ? Encoding.ASCII.GetString(rest[1..]) : null));
            at += rest.Length;
        }
        return table;
    }

    private void Add(uint hash, int start, int length, RootEntry entry)
    {
        var at = First(hash);
        while (_marks[at] != 0) at = (at + 1) & (_slots.Length - 1);
        _slots[at] = new Slot(hash, start, entry.Score, (ushort)length, entry.Kind, entry.Other is not null);
        _marks[at] = Mark(hash);
        if (entry.Other is not null) _others.Add(start, entry.Other);
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
                entry = new RootEntry(slot.Score, slot.Kind, slot.HasOther ? _others[slot.Start] : null);
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

    private readonly record struct Slot(uint Hash, int Start, float Score, ushort Length, RootKind Kind, bool HasOther);
}
