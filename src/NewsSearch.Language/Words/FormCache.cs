using System.Runtime.InteropServices;

namespace NewsSearch.Language.Words;

/// <summary>Remembers the roots of frequent words.</summary>
/// <remarks>
/// A few thousand words are nine tenths of any text (Zipf, Human Behavior and the Principle of Least Effort, 1949). Two words share
/// a set: a new one takes the second place, and the first once it is met again, so rare words do not drive frequent ones out.
/// Nothing is allocated a word. Not for several threads.
/// </remarks>
internal sealed class FormCache
{
    /// <summary>Longer words are not remembered, nor longer roots.</summary>
    public const int MaxLength = 16;

    private const int SetBits = 14;
    private const int Ways = 2;
    private const int Block = sizeof(ulong) / sizeof(char);

    private readonly char[] _words = new char[MaxLength * Ways << SetBits];
    private readonly char[] _roots = new char[MaxLength * Ways << SetBits];
    private readonly Entry[] _entries = new Entry[Ways << SetBits];

    /// <summary>The root of <paramref name="word"/>, if it is remembered.</summary>
    /// <param name="word">A folded word, no longer than <see cref="MaxLength"/>.</param>
    /// <param name="root">Its root.</param>
    /// <param name="mayBegin">Whether a compound that is written apart may begin with it.</param>
    public bool TryGet(ReadOnlySpan<char> word, out ReadOnlySpan<char> root, out bool mayBegin)
    {
        var slot = Slot(word);
        if (!IsAt(slot, word) && !(IsAt(slot + 1, word) && Swap(slot)))
        {
            root = default;
            mayBegin = false;
            return false;
        }
        ref readonly var entry = ref _entries[slot];
        root = _roots.AsSpan(slot * MaxLength, entry.Root);
        mayBegin = entry.MayBegin;
        return true;
    }

    /// <summary>Remembers a word and its root.</summary>
    public void Put(ReadOnlySpan<char> word, ReadOnlySpan<char> root, bool mayBegin)
    {
        var slot = Slot(word);
        if (_entries[slot].Word > 0) slot++;
        word.CopyTo(_words.AsSpan(slot * MaxLength));
        root.CopyTo(_roots.AsSpan(slot * MaxLength));
        _entries[slot] = new Entry((byte)word.Length, (byte)root.Length, mayBegin);
    }

    private bool IsAt(int slot, ReadOnlySpan<char> word) =>
        _entries[slot].Word == word.Length && word.SequenceEqual(_words.AsSpan(slot * MaxLength, word.Length));

    private bool Swap(int slot)
    {
        (_entries[slot], _entries[slot + 1]) = (_entries[slot + 1], _entries[slot]);
        Swap(_words.AsSpan(slot * MaxLength, MaxLength * Ways));
        Swap(_roots.AsSpan(slot * MaxLength, MaxLength * Ways));
        return true;

        static void Swap(Span<char> both)
        {
            Span<char> first = stackalloc char[MaxLength];
            both[..MaxLength].CopyTo(first);
            both[MaxLength..].CopyTo(both);
            first.CopyTo(both[MaxLength..]);
        }
    }

    // Four letters at a time, the last four once more for the rest; Fibonacci hashing as in the root table.
    private static int Slot(ReadOnlySpan<char> word)
    {
        const ulong golden = 0x9E3779B97F4A7C15;
        var hash = (ulong)word.Length;
        if (word.Length >= Block)
        {
            var bytes = MemoryMarshal.AsBytes(word);
            for (; bytes.Length >= sizeof(ulong); bytes = bytes[sizeof(ulong)..])
                hash = (hash ^ MemoryMarshal.Read<ulong>(bytes)) * golden;
            hash ^= MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(word[^Block..]));
        }
        else
        {
            foreach (var c in word) hash = (hash << 16) ^ c;
        }
        return (int)(hash * golden >> (64 - SetBits)) * Ways;
    }

    private readonly record struct Entry(byte Word, byte Root, bool MayBegin);
}
