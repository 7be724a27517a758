using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace NewsSearch.Archives.Encodings;

/// <summary>Turns bytes of an archive into text, whatever they are in, losing nothing that can be read.</summary>
/// <remarks>
/// Indonesian archives are in UTF-8, in windows-1252, or in both within one file, a page of each having been pasted
/// below the other. So each stray byte is taken for windows-1252, and what follows is tried as UTF-8 again. Statistical
/// guessing was tried and dropped: on 1,200 Indonesian texts in windows-1252, UTF.Unknown named that encoding for less
/// than one in five, and called others windows-1250, windows-1258, a Macintosh page or GB18030.
/// </remarks>
internal sealed class TextDecoder
{
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    private readonly bool _windows1252Only;

    private TextDecoder(bool windows1252Only) => _windows1252Only = windows1252Only;

    /// <summary>Reads UTF-8 with stray windows-1252 bytes.</summary>
    public static TextDecoder Mixed { get; } = new(windows1252Only: false);

    /// <summary>Reads windows-1252 alone, where two letters in a row must not be taken for one in UTF-8.</summary>
    public static TextDecoder SingleByte { get; } = new(windows1252Only: true);

    /// <summary>What it takes bytes for, for a person.</summary>
    public string Name => _windows1252Only ? "windows-1252" : "utf-8";

    /// <summary>The decoder for a file that begins with <paramref name="sample"/>.</summary>
    public static TextDecoder For(ReadOnlySpan<byte> sample)
    {
        int good = 0, bad = 0;
        while (!sample.IsEmpty)
        {
            var ascii = sample.IndexOfAnyExceptInRange((byte)0, (byte)127);
            if (ascii < 0) break;
            sample = sample[ascii..];
            var status = Rune.DecodeFromUtf8(sample, out _, out var length);
            if (status == OperationStatus.NeedMoreData) break;
            if (status == OperationStatus.Done) good++;
            else bad++;
            sample = sample[length..];
        }
        return bad > 4 * good ? SingleByte : Mixed;
    }

    /// <summary>The text of <paramref name="bytes"/>.</summary>
    /// <param name="bytes">A whole record.</param>
    /// <param name="replaced">How many places could not be read and hold U+FFFD now.</param>
    public string Decode(ReadOnlySpan<byte> bytes, out int replaced)
    {
        replaced = 0;
        if (_windows1252Only) return Windows1252.GetString(bytes);
        return Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : Repair(bytes, out replaced);
    }

    /// <summary>The same in UTF-8, for a reader that takes nothing else.</summary>
    public ReadOnlySpan<byte> ToUtf8(ReadOnlySpan<byte> bytes, out int replaced)
    {
        replaced = 0;
        return Utf8.IsValid(bytes) && !_windows1252Only ? bytes : Encoding.UTF8.GetBytes(Decode(bytes, out replaced));
    }

    private static string Repair(ReadOnlySpan<byte> bytes, out int replaced)
    {
        replaced = 0;
        // Every byte becomes at most one UTF-16 unit.
        var buffer = ArrayPool<char>.Shared.Rent(bytes.Length);
        var length = 0;
        while (!bytes.IsEmpty)
        {
            Utf8.ToUtf16(bytes, buffer.AsSpan(length), out var read, out var written, replaceInvalidSequences: false);
            bytes = bytes[read..];
            length += written;
            if (bytes.IsEmpty) break;
            Rune.DecodeFromUtf8(bytes, out _, out var broken);
            // Two and more bytes that begin a letter in UTF-8 and do not end it are a letter cut in half.
            buffer[length] = broken == 1 ? FromWindows1252(bytes[0]) : '\uFFFD';
            if (buffer[length++] == '\uFFFD') replaced++;
            bytes = bytes[broken..];
        }
        var text = new string(buffer, 0, length);
        ArrayPool<char>.Shared.Return(buffer);
        return text;
    }

    // The five bytes that windows-1252 leaves open come back as C1 controls.
    private static char FromWindows1252(byte value)
    {
        Span<char> one = stackalloc char[1];
        Windows1252.GetChars([value], one);
        return char.IsControl(one[0]) ? '\uFFFD' : one[0];
    }
}
