using System.Buffers.Binary;

namespace NewsSearch.Files;

/// <summary>The check sum that Lucene ends its files with: CRC-32 of IEEE 802.3, eight bytes at a time.</summary>
/// <remarks>M. E. Kounavis and F. L. Berry, "A systematic approach to building high performance, software-based, CRC generators", 2005.</remarks>
internal static class Crc32
{
    private const int Slices = sizeof(ulong);
    private const uint Polynomial = 0xEDB88320;

    private static readonly uint[] Tables = Make();

    /// <summary>The sum of some bytes, behind those that <paramref name="before"/> is the sum of.</summary>
    public static uint Of(ReadOnlySpan<byte> bytes, uint before = 0)
    {
        var sum = ~before;
        var tables = Tables.AsSpan();
        for (; bytes.Length >= Slices; bytes = bytes[Slices..])
        {
            var next = BinaryPrimitives.ReadUInt64LittleEndian(bytes) ^ sum;
            sum = 0;
            for (var slice = 0; slice < Slices; slice++) sum ^= tables[(Slices - 1 - slice) * 256 + (byte)(next >> (8 * slice))];
        }
        foreach (var value in bytes) sum = tables[(byte)(sum ^ value)] ^ (sum >> 8);
        return ~sum;
    }

    // Table s has the sum of a byte with s bytes of nothing behind it.
    private static uint[] Make()
    {
        var tables = new uint[Slices * 256];
        for (var value = 0u; value < 256; value++)
        {
            var sum = value;
            for (var bit = 0; bit < 8; bit++) sum = (sum >> 1) ^ ((sum & 1) * Polynomial);
            tables[value] = sum;
        }
        for (var at = 256; at < tables.Length; at++) tables[at] = (tables[at - 256] >> 8) ^ tables[(byte)tables[at - 256]];
        return tables;
    }
}
