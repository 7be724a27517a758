using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace NewsSearch.Language.Names;

/// <summary>Weights by print. Five of them lie with their prints in one line of the processor's cache, so that a look takes one wait, found or not.</summary>
/// <remarks>
/// A bucket is 64 bytes: five prints, a number that is not 0 when something that belongs here lies in a later bucket, and the
/// weights of the five, eight signed bytes each. A print of 0 is a free place.
/// </remarks>
internal sealed unsafe class WeightTable
{
    private const int BucketBytes = 64, Places = 5, PrintBytes = 24;

    private readonly byte[] _bytes;
    private readonly byte* _buckets;
    private readonly uint _count;

    /// <param name="count">How many prints there will be at most; 0 and more.</param>
    public WeightTable(int count)
    {
        // Four of five places taken: hardly one in a hundred looks goes on to the next bucket.
        _count = (uint)(count / 4) + 1;
        _bytes = GC.AllocateArray<byte>(checked(((int)_count + 1) * BucketBytes), pinned: true);
        _buckets = (byte*)(((nuint)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(_bytes)) + BucketBytes - 1) & ~(nuint)(BucketBytes - 1));
    }

    /// <summary>The weights of a print; 0 for an unknown one.</summary>
    public ulong this[uint print]
    {
        get
        {
            for (var bucket = BucketOf(print); ; bucket = Next(bucket))
            {
                var same = Same(bucket, print);
                if (same != 0) return ((ulong*)(bucket + PrintBytes))[BitOperations.TrailingZeroCount(same)];
                if (((uint*)bucket)[Places] == 0) return 0;
            }
        }
    }

    /// <summary>Has the processor fetch what <see cref="this[uint]"/> will look at: a table that no cache holds is waited for otherwise.</summary>
    public void Announce(uint print)
    {
        if (Sse.IsSupported) Sse.Prefetch0(BucketOf(print));
    }

    /// <summary>Every print with its weights.</summary>
    public IEnumerable<(uint Print, ulong Weights)> All()
    {
        for (var place = 0; place < _count * Places; place++)
        {
            var (print, weights) = At((uint)place / Places, place % Places);
            if (print != 0) yield return (print, weights);
        }
    }

    /// <exception cref="InvalidOperationException">There are more than were told of.</exception>
    public void Add(uint print, ulong weights)
    {
        var bucket = BucketOf(print);
        for (var tried = 0u; tried < _count; tried++, bucket = Next(bucket))
        {
            var free = Same(bucket, 0);
            if (free != 0)
            {
                var place = BitOperations.TrailingZeroCount(free);
                ((uint*)bucket)[place] = print;
                ((ulong*)(bucket + PrintBytes))[place] = weights;
                return;
            }
            ((uint*)bucket)[Places] = 1;
        }
        throw new InvalidOperationException("the table is full");
    }

    /// <summary>Which places of a bucket hold a print, a bit each.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Same(byte* bucket, uint print)
    {
        var last = ((uint*)bucket)[Places - 1] == print ? 1u << (Places - 1) : 0;
        return last | Vector128.Equals(Vector128.Load((uint*)bucket), Vector128.Create(print)).ExtractMostSignificantBits();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private byte* BucketOf(uint print) => _buckets + ((nuint)(((ulong)(print * 0x9E3779B1u) * _count) >> 32) * BucketBytes);

    private byte* Next(byte* bucket) => bucket + BucketBytes == _buckets + ((nuint)_count * BucketBytes) ? _buckets : bucket + BucketBytes;

    private (uint Print, ulong Weights) At(uint bucket, int place)
    {
        var at = _buckets + ((nuint)bucket * BucketBytes);
        return (((uint*)at)[place], ((ulong*)(at + PrintBytes))[place]);
    }
}
