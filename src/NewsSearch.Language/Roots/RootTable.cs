using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using NewsSearch.Language.Words;

namespace NewsSearch.Language.Roots;

/// <summary>The known roots with their scores: an open-addressed hash table, read where it lies.</summary>
/// <remarks>
/// A look-up compares no string and allocates nothing. Never changed once made. The table is laid out when the roots are
/// computed (<see cref="RootImage"/>): whoever asks one question waits for the few pages that it touches, not for all roots.
/// </remarks>
internal sealed unsafe class RootTable
{
    // Start and multiplier of Fowler-Noll-Vo 1a: http://www.isthe.com/chongo/tech/comp/fnv/
    private const uint FnvStart = 2166136261;
    private const uint FnvPrime = 16777619;

    private readonly uint* _slots;
    private readonly RootImage.Entry* _entries;
    private readonly byte* _letters;
    private readonly int _shift;
    private readonly uint _last;

    // What the first entries stand for.
    private readonly Lazy<string[]> _others;

    // What the pointers point into, where that is not the program itself.
    private readonly byte[]? _owned;

    private RootTable(byte* image, byte[]? owned)
    {
        var header = *(RootImage.Header*)image;
        if (header.Magic != RootImage.Magic) throw new FormatException("no table of roots of this version");
        _slots = (uint*)(image + sizeof(RootImage.Header));
        _entries = (RootImage.Entry*)(_slots + (1 << header.Bits));
        _letters = (byte*)(_entries + header.Roots);
        _shift = 32 - header.Bits;
        _last = (1u << header.Bits) - 1;
        _owned = owned;
        _others = new(() => [.. Enumerable.Range(0, header.Others).Select(i => Other(_entries[i]))]);
    }

    /// <summary>The table that this library ships.</summary>
    public static RootTable Shipped() => new(WordList.Place("Roots/roots.bin"), owned: null);

    /// <summary>Makes a table of <paramref name="roots"/>, each once, in ASCII.</summary>
    public static RootTable Of(IReadOnlyCollection<KeyValuePair<string, RootEntry>> roots)
    {
        var image = RootImage.Of(roots);
        var owned = GC.AllocateUninitializedArray<byte>(image.Length, pinned: true);
        image.CopyTo(owned.AsSpan());
        return new RootTable((byte*)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(owned)), owned);
    }

    /// <summary>The hash of the empty word, which <see cref="Extend"/> grows.</summary>
    public static uint EmptyHash => FnvStart;

    /// <summary>The hash of a word and one more letter.</summary>
    public static uint Extend(uint hash, char letter) => (hash ^ letter) * FnvPrime;

    /// <summary>The hash of a word.</summary>
    public static uint Hash(ReadOnlySpan<char> word)
    {
        var hash = FnvStart;
        foreach (var c in word) hash = Extend(hash, c);
        return hash;
    }

    /// <summary>Looks up <paramref name="word"/>.</summary>
    public bool TryGet(ReadOnlySpan<char> word, out RootEntry entry) => TryGet(Hash(word), word, out entry);

    /// <summary>Looks up <paramref name="word"/>, whose hash is <paramref name="hash"/>.</summary>
    public bool TryGet(uint hash, ReadOnlySpan<char> word, out RootEntry entry)
    {
        var wanted = RootImage.MarkOf(hash);
        for (var at = RootImage.FirstOf(hash, _shift); ; at = (at + 1) & _last)
        {
            var slot = _slots[at];
            if (slot == RootImage.Empty)
            {
                entry = default;
                return false;
            }
            if ((slot & RootImage.MarkMask) != wanted) continue;
            var found = _entries + (slot & RootImage.NumberMask);
            if (found->Hash == hash && found->Length == word.Length
                && Ascii.Equals(new ReadOnlySpan<byte>(_letters + found->Start, found->Length), word))
            {
                entry = new RootEntry(found->Score, found->Kind, found->OtherLength == 0 ? null : _others.Value[slot & RootImage.NumberMask]);
                return true;
            }
        }
    }

    /// <summary>The roots that stand for <paramref name="other"/>, or also meet it.</summary>
    public IEnumerable<string> StandingFor(string other)
    {
        for (var i = 0; i < _others.Value.Length; i++)
            if (_others.Value[i] == other) yield return Letters(i);
    }

    private string Letters(int entry) => Encoding.ASCII.GetString(_letters + _entries[entry].Start, _entries[entry].Length);

    // The other root's letters follow the root's own.
    private string Other(RootImage.Entry entry) => Encoding.ASCII.GetString(_letters + entry.Start + entry.Length, entry.OtherLength);
}
