using System.Runtime.InteropServices;
using System.Text;
using NewsSearch.Language;

namespace NewsSearch.Indexing;

/// <summary>Reads what <see cref="ByteWriter"/> wrote.</summary>
/// <remarks>Throws <see cref="InvalidDataException"/> on anything that it cannot have written.</remarks>
internal ref struct ByteReader(ReadOnlySpan<byte> bytes)
{
    private ReadOnlySpan<byte> _rest = bytes;

    internal delegate T Reading<T>(ref ByteReader reader);

    /// <summary>Whether all was read.</summary>
    public readonly bool IsEmpty => _rest.IsEmpty;

    public long Number()
    {
        var value = 0UL;
        for (var shift = 0; shift < 63; shift += 7)
        {
            var next = Take(1)[0];
            value |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80) return (long)value;
        }
        throw new InvalidDataException("a number has no end");
    }

    public string Text()
    {
        var head = Number();
        var bytes = Take(head >> 1);
        return (head & 1) == 0 ? Encoding.UTF8.GetString(bytes) : new string(MemoryMarshal.Cast<byte, char>(bytes));
    }

    public string? OptionalText() => Flag() ? Text() : null;

    public bool Flag() => Take(1)[0] != 0;

    public DateValue? Date()
    {
        if (!Flag()) return null;
        var first = Number();
        var last = first + Number();
        if (last > DateOnly.MaxValue.DayNumber) throw new InvalidDataException("there is no such day");
        return DateValue.Range(DateOnly.FromDayNumber((int)first), DateOnly.FromDayNumber((int)last));
    }

    public IReadOnlyList<T> List<T>(Reading<T> read)
    {
        var count = Number();
        if (count > _rest.Length) throw new InvalidDataException("a list is longer than what holds it");
        if (count == 0) return [];
        var items = new T[count];
        for (var i = 0; i < items.Length; i++) items[i] = read(ref this);
        return items;
    }

    private ReadOnlySpan<byte> Take(long count)
    {
        if (count < 0 || count > _rest.Length) throw new InvalidDataException("the bytes end too soon");
        var taken = _rest[..(int)count];
        _rest = _rest[(int)count..];
        return taken;
    }
}
