using Lucene.Net.Index;

namespace NewsSearch.Postings.Dictionary;

/// <summary>Reads a block of terms from its beginning on.</summary>
internal ref struct TermBytes(ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;

    /// <summary>How far it is read.</summary>
    public int At { get; set; }

    /// <summary>The next number, of 7 bits a byte, the lowest first.</summary>
    public int Number()
    {
        int next = Next();
        if (next < 0x80) return next;
        var value = next & 0x7F;
        for (var shift = 7; shift < 35; shift += 7)
        {
            next = Next();
            value |= (next & 0x7F) << shift;
            if (next < 0x80) return value >= 0 ? value : throw Broken();
        }
        throw Broken();
    }

    /// <summary>The next number that may be of more than 31 bits.</summary>
    public long Large()
    {
        long next = Next();
        if (next < 0x80) return next;
        var value = next & 0x7F;
        for (var shift = 7; shift < 63; shift += 7)
        {
            next = Next();
            value |= (next & 0x7F) << shift;
            if (next < 0x80) return value;
        }
        throw Broken();
    }

    /// <summary>The next bytes as they stand.</summary>
    public ReadOnlySpan<byte> Take(int count)
    {
        if (count > _bytes.Length - At) throw Broken();
        var taken = _bytes.Slice(At, count);
        At += count;
        return taken;
    }

    /// <summary>Takes what stands behind a term: adds to <paramref name="term"/>, which holds what the one before has.</summary>
    public void Postings(TermPostings term, bool hasFrequencies, bool hasPositions)
    {
        term.DocFreq = Number();
        term.TotalTermFreq = hasFrequencies ? term.DocFreq + Large() : -1;
        term.DocumentsAt += Large();
        if (hasPositions) term.PositionsAt += Large();
        term.OnlyDocument = term.DocFreq == 1 ? Number() : -1;
    }

    private byte Next()
    {
        if ((uint)At >= (uint)_bytes.Length) throw Broken();
        return _bytes[At++];
    }

    private static CorruptIndexException Broken() => new("a block of terms does not hold what it says");
}
