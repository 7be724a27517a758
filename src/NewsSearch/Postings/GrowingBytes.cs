namespace NewsSearch.Postings;

/// <summary>Bytes that grow at their end.</summary>
internal sealed class GrowingBytes
{
    // What is kept from term to term; more was one very frequent word's.
    private const int Kept = 1 << 20;

    public byte[] Bytes { get; private set; } = new byte[1 << 12];

    public int Count { get; private set; }

    public void Clear()
    {
        if (Bytes.Length > Kept) Bytes = new byte[1 << 12];
        Count = 0;
    }

    /// <summary>The next <paramref name="count"/> bytes, to be written.</summary>
    public Span<byte> Take(int count)
    {
        if (Bytes.Length - Count < count)
        {
            var bytes = Bytes;
            Array.Resize(ref bytes, Math.Max(bytes.Length * 2, Count + count));
            Bytes = bytes;
        }
        Count += count;
        return Bytes.AsSpan(Count - count, count);
    }
}
