using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;
using NewsSearch.Language;

namespace NewsSearch.Indexing;

/// <summary>Writes values one behind the other, as <see cref="ByteReader"/> reads them.</summary>
internal sealed class ByteWriter
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly ArrayBufferWriter<byte> _bytes = new();

    public ReadOnlySpan<byte> Written => _bytes.WrittenSpan;

    public void Clear() => _bytes.ResetWrittenCount();

    /// <summary>A whole number from 0, seven bits a byte, the low ones first.</summary>
    public void Number(long value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        var rest = (ulong)value;
        for (; rest >= 0x80; rest >>= 7) Byte((byte)(rest | 0x80));
        Byte((byte)rest);
    }

    public void Text(string value)
    {
        // A lone surrogate, which UTF-8 cannot say, must come back as it was: then the text is kept as it lies in memory.
        if (HasLoneSurrogate(value))
        {
            Number(((long)value.Length * 2) << 1 | 1);
            _bytes.Write(MemoryMarshal.AsBytes(value.AsSpan()));
            return;
        }
        var count = Strict.GetByteCount(value);
        Number((long)count << 1);
        _bytes.Advance(Strict.GetBytes(value, _bytes.GetSpan(Math.Max(count, 1))));
    }

    public void OptionalText(string? value)
    {
        Flag(value is not null);
        if (value is not null) Text(value);
    }

    public void Flag(bool value) => Byte(value ? (byte)1 : (byte)0);

    public void Date(DateValue? value)
    {
        Flag(value is not null);
        if (value is not { } date) return;
        Number(date.First.DayNumber);
        Number(date.Last.DayNumber - date.First.DayNumber);
    }

    public void List<T>(IReadOnlyList<T> items, Action<T> write)
    {
        Number(items.Count);
        foreach (var item in items) write(item);
    }

    private void Byte(byte value)
    {
        _bytes.GetSpan(1)[0] = value;
        _bytes.Advance(1);
    }

    private static bool HasLoneSurrogate(string value)
    {
        for (var i = 0; i < value.Length; i++)
        {
            if (!char.IsSurrogate(value[i])) continue;
            if (i + 1 == value.Length || !char.IsSurrogatePair(value[i], value[i + 1])) return true;
            i++;
        }
        return false;
    }
}
