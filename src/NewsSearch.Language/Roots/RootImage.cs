using System.Runtime.InteropServices;
using System.Text;

namespace NewsSearch.Language.Roots;

/// <summary>How a <see cref="RootTable"/> lies in memory and in <c>roots.bin</c>, little-endian.</summary>
/// <remarks>
/// A header; two to the power of its bits slots of four bytes, each empty or a part of the root's hash above the number of its
/// entry; an entry a root, those first that stand for another root; the letters of the roots in ASCII. Most of what is looked up is no root, and the slots, which stay in
/// the processor's cache, tell that.
/// </remarks>
internal static class RootImage
{
    public const uint Magic = 0x3152534E;
    public const uint Empty = NumberMask;
    public const uint NumberMask = (1u << NumberBits) - 1;
    public const uint MarkMask = ~NumberMask;

    private const int NumberBits = 20;

    /// <summary>What comes first.</summary>
    /// <param name="Magic">Says what this is, and of which version.</param>
    /// <param name="Bits">The logarithm of the number of slots.</param>
    /// <param name="Roots">How many entries there are.</param>
    /// <param name="Others">How many of them, the first, stand for another root.</param>
    public readonly record struct Header(uint Magic, int Bits, int Roots, int Others);

    /// <summary>A root.</summary>
    /// <param name="Hash">Of its letters.</param>
    /// <param name="Start">Where its letters are; those of the root it stands for follow.</param>
    /// <param name="Score">As in <see cref="RootEntry"/>.</param>
    /// <param name="Length">Of its letters.</param>
    /// <param name="OtherLength">Of the letters of the root it stands for; 0 for none.</param>
    /// <param name="Kind">As in <see cref="RootEntry"/>.</param>
    /// <param name="Padding">To sixteen bytes.</param>
    [StructLayout(LayoutKind.Sequential, Pack = 1)]
    public readonly record struct Entry(uint Hash, int Start, float Score, byte Length, byte OtherLength, RootKind Kind, byte Padding);

    /// <summary>What a slot of this hash has above its number.</summary>
    public static uint MarkOf(uint hash) => hash << NumberBits;

    /// <summary>The slot to look at first.</summary>
    // Fibonacci hashing (Knuth, The Art of Computer Programming 3, 6.4): the high bits of a product are the good ones.
    public static uint FirstOf(uint hash, int shift) => hash * 2654435769 >> shift;

    /// <summary>Lays out <paramref name="roots"/>, each once, of fewer than 256 letters in ASCII.</summary>
    public static byte[] Of(IReadOnlyCollection<KeyValuePair<string, RootEntry>> roots)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(roots.Count, (int)NumberMask);
        var bits = 4;
        while (1 << bits < roots.Count * 2) bits++;
        var slots = new uint[1 << bits];
        Array.Fill(slots, Empty);
        var entries = new List<Entry>(roots.Count);
        var letters = new StringBuilder();
        foreach (var (root, entry) in roots.OrderBy(root => root.Value.Other is null))
        {
            var hash = RootTable.Hash(root);
            var at = FirstOf(hash, 32 - bits);
            while (slots[at] != Empty) at = (at + 1) & (uint)(slots.Length - 1);
            slots[at] = MarkOf(hash) | (uint)entries.Count;
            entries.Add(new Entry(hash, letters.Length, entry.Score, checked((byte)root.Length), checked((byte)(entry.Other?.Length ?? 0)), entry.Kind, 0));
            letters.Append(root).Append(entry.Other);
        }
        return
        [
            .. MemoryMarshal.AsBytes([new Header(Magic, bits, roots.Count, roots.Count(root => root.Value.Other is not null))]),
            .. MemoryMarshal.AsBytes(slots.AsSpan()),
            .. MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(entries)),
            .. Encoding.ASCII.GetBytes(letters.ToString()),
        ];
    }
}
