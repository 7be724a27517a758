using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsSearch.Postings;

/// <summary>Packs whole numbers of 0 and above into as many bits each as the largest needs.</summary>
/// <remarks>
/// A full block of 128 lies in four lanes, value i in lane i mod 4, so that four are unpacked at once: D. Lemire and
/// L. Boytsov, "Decoding billions of integers per second through vectorization", 2015 (SIMD-BP128). Shorter runs
/// lie one behind the other.
/// </remarks>
internal static class BlockPacking
{
    public const int BlockSize = 128;

    /// <summary>The most bits a value has.</summary>
    public const int MostBits = 31;

    private const int Lanes = 4;
    private const int Rows = BlockSize / Lanes;
    private const int WordBits = 32;

    /// <summary>How many bits the largest of <paramref name="values"/> needs.</summary>
    public static int Bits(ReadOnlySpan<int> values)
    {
        var all = 0;
        foreach (var value in values) all |= value;
        return WordBits - int.LeadingZeroCount(all);
    }

    /// <summary>How many bytes <paramref name="count"/> values take.</summary>
    public static int Length(int count, int bits) => (count * bits + 7) / 8;

    /// <summary>Packs up to <see cref="BlockSize"/> values behind one another into <paramref name="to"/>.</summary>
    /// <returns>The bytes written: <see cref="Length"/>.</returns>
    public static int Pack(ReadOnlySpan<int> values, int bits, Span<byte> to)
    {
        var length = Length(values.Length, bits);
        to[..length].Clear();
        if (bits == 0) return 0;
        if (values.Length == BlockSize)
        {
            PackBlock(values, bits, MemoryMarshal.Cast<byte, uint>(to[..length]));
            return length;
        }
        var at = 0;
        foreach (var value in values)
        {
            for (var bit = 0; bit < bits; bit += 8 - (at + bit) % 8)
                to[(at + bit) / 8] |= (byte)((value >> bit) << ((at + bit) % 8));
            at += bits;
        }
        return length;
    }

    /// <summary>Unpacks as many values as <paramref name="to"/> holds, up to <see cref="BlockSize"/>.</summary>
    public static void Unpack(ReadOnlySpan<byte> from, int bits, Span<int> to)
    {
        if (bits == 0)
        {
            to.Clear();
            return;
        }
        if (to.Length == BlockSize)
        {
            UnpackBlock(from, bits, to);
            return;
        }
        var mask = (1L << bits) - 1;
        for (var i = 0; i < to.Length; i++)
        {
            var at = i * bits;
            to[i] = (int)((Word(from, at / 8) >> (at % 8)) & mask);
        }
    }

    /// <summary>One of the <paramref name="count"/> values that were packed.</summary>
    public static int One(ReadOnlySpan<byte> from, int count, int bits, int number)
    {
        if (bits == 0) return 0;
        var mask = (1L << bits) - 1;
        if (count != BlockSize) return (int)((Word(from, number * bits / 8) >> (number * bits % 8)) & mask);
        var words = MemoryMarshal.Cast<byte, uint>(from);
        var (lane, at) = (number % Lanes, number / Lanes * bits);
        var (word, shift) = (at / WordBits * Lanes + lane, at % WordBits);
        var value = (long)words[word] >> shift;
        if (shift + bits > WordBits) value |= (long)words[word + Lanes] << (WordBits - shift);
        return (int)(value & mask);
    }

    /// <summary>Turns steps between numbers, each less by one, into the numbers, behind <paramref name="before"/>.</summary>
    public static void Sum(Span<int> steps, int before)
    {
        var i = 0;
        if (Vector128.IsHardwareAccelerated)
        {
            var last = Vector128.Create(before);
            var one = Vector128<int>.One;
            var first = Vector128.Create(0, -1, -1, -1);
            var second = Vector128.Create(0, 0, -1, -1);
            for (; i + Lanes <= steps.Length; i += Lanes)
            {
                var four = Vector128.Create<int>(steps.Slice(i, Lanes)) + one;
                four += Vector128.Shuffle(four, Vector128.Create(0, 0, 1, 2)) & first;
                four += Vector128.Shuffle(four, Vector128.Create(0, 0, 0, 1)) & second;
                four += last;
                four.CopyTo(steps.Slice(i, Lanes));
                last = Vector128.Shuffle(four, Vector128.Create(3, 3, 3, 3));
            }
            before = last[0];
        }
        for (; i < steps.Length; i++) steps[i] = before += steps[i] + 1;
    }

    private static void PackBlock(ReadOnlySpan<int> values, int bits, Span<uint> to)
    {
        for (var i = 0; i < BlockSize; i++)
        {
            var (lane, at) = (i % Lanes, i / Lanes * bits);
            var (word, shift) = (at / WordBits, at % WordBits);
            to[word * Lanes + lane] |= (uint)values[i] << shift;
            if (shift + bits > WordBits) to[(word + 1) * Lanes + lane] |= (uint)values[i] >> (WordBits - shift);
        }
    }

    private static void UnpackBlock(ReadOnlySpan<byte> from, int bits, Span<int> to)
    {
        ref var words = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<byte, uint>(from[..(BlockSize / 8 * bits)]));
        ref var values = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<int, uint>(to[..BlockSize]));
        var mask = Vector128.Create((1u << bits) - 1);
        var word = Vector128.LoadUnsafe(ref words);
        nuint next = Lanes;
        var shift = 0;
        for (nuint row = 0; row < Rows; row++)
        {
            var four = Vector128.ShiftRightLogical(word, shift);
            shift += bits;
            if (shift >= WordBits)
            {
                shift -= WordBits;
                if (row < Rows - 1)
                {
                    word = Vector128.LoadUnsafe(ref words, next);
                    next += Lanes;
                    if (shift > 0) four |= Vector128.ShiftLeft(word, bits - shift);
                }
            }
            (four & mask).StoreUnsafe(ref values, row * Lanes);
        }
    }

    // Eight bytes from a place, or as many as there are.
    private static long Word(ReadOnlySpan<byte> from, int at)
    {
        if (from.Length - at >= sizeof(long)) return BinaryPrimitives.ReadInt64LittleEndian(from[at..]);
        var word = 0L;
        for (var i = at; i < from.Length; i++) word |= (long)from[i] << (8 * (i - at));
        return word;
    }
}
