using System.Text;

namespace NewsSearch.Archives.Encodings;

/// <summary>Tells UTF-16 and UTF-32 from everything whose letters are bytes.</summary>
internal static class ByteOrder
{
    /// <summary>The encoding of wide letters that a file begins in, or null; by its mark, else by where its zero bytes are.</summary>
    /// <param name="sample">The first bytes of the file.</param>
    /// <param name="mark">How many bytes the byte order mark takes, that of UTF-8 included.</param>
    public static Encoding? Find(ReadOnlySpan<byte> sample, out int mark)
    {
        mark = 0;
        if (sample.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
        {
            mark = 3;
            return null;
        }
        if (sample.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0]))
        {
            mark = 4;
            return Encoding.UTF32;
        }
        if (sample.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || sample.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            mark = 2;
            return sample[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode;
        }
        return Unmarked(sample);
    }

    // Text in Latin letters has a zero in nearly every second byte, always on the same side.
    private static Encoding? Unmarked(ReadOnlySpan<byte> sample)
    {
        if (sample.Length > 4096) sample = sample[..4096];
        Span<int> zeros = [0, 0];
        for (var i = 0; i < sample.Length; i++)
            if (sample[i] == 0) zeros[i % 2]++;
        var half = sample.Length / 2;
        if (half < 8) return null;
        if (zeros[1] > half * 0.7 && zeros[0] < half * 0.05) return Encoding.Unicode;
        return zeros[0] > half * 0.7 && zeros[1] < half * 0.05 ? Encoding.BigEndianUnicode : null;
    }
}
