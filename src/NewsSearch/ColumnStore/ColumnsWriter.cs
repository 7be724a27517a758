using System.Buffers.Binary;
using Lucene.Net.Codecs;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace NewsSearch.ColumnStore;

/// <summary>Writes columns: values of one width behind each other, to be read where they lie, without being unpacked.</summary>
/// <remarks>
/// The file holds the columns, then an entry for each (<see cref="ColumnEntry"/>), then where the entries begin. A segment
/// that was only changed in one field has a file of its own for that field.
/// </remarks>
/// <param name="state">The segment.</param>
/// <param name="extension">The file's.</param>
/// <param name="others">Writes what is no column; null where nothing else comes.</param>
internal sealed class ColumnsWriter(SegmentWriteState state, string extension, DocValuesConsumer? others) : DocValuesConsumer
{
    public const int Version = 0;

    private readonly IndexOutput _output = Create(state, extension, others);
    private readonly List<ColumnEntry> _entries = [];
    private bool _closed;

    public override void AddNumericField(FieldInfo field, IEnumerable<long?> values)
    {
        var (least, most, all, present, set) = (0L, 0L, 0, 0, 0);
        foreach (var value in values)
        {
            all++;
            if (value is not { } number) continue;
            present++;
            if (number != 0) set++;
            (least, most) = (Math.Min(least, number), Math.Max(most, number));
        }
        var width = Width(least, most);
        // Where most are 0, the others are written with their documents.
        var isSparse = width > 1 && (long)set * (width + sizeof(int)) < (long)all * width / 2;
        var placesAt = isSparse ? _output.Position : -1;
        if (isSparse) WriteAll(values.Index().Where(entry => entry.Item is { } value and not 0).Select(entry => (long)entry.Index), sizeof(int));
        var dataAt = _output.Position;
        WriteAll(isSparse ? values.OfType<long>().Where(value => value != 0) : values.Select(value => value ?? 0), width);
        var hasAt = present == all ? -1 : _output.Position;
        if (present < all) WriteBits(values.Select(value => value is not null));
        _entries.Add(new ColumnEntry(field.Number, width, least < 0, isSparse ? set : all, dataAt, placesAt, hasAt, -1, -1, -1));
    }

    public override void AddSortedSetField(
        FieldInfo field, IEnumerable<BytesRef> values, IEnumerable<long?> docToOrdCount, IEnumerable<long?> ords)
    {
        var (count, length) = (0, 0L);
        var valuesAt = _output.Position;
        var ends = new List<long> { 0 };
        foreach (var value in values)
        {
            _output.WriteBytes(value.Bytes, value.Offset, value.Length);
            ends.Add(length += value.Length);
            count++;
        }
        var offsetsAt = _output.Position;
        WriteAll(ends, sizeof(int));
        var placesAt = _output.Position;
        WriteAll(Ends(docToOrdCount), sizeof(int));
        var (dataAt, width) = (_output.Position, Width(0, Math.Max(0, count - 1)));
        var all = WriteAll(ords.Select(ord => ord ?? 0), width);
        _entries.Add(new ColumnEntry(field.Number, width, false, all, dataAt, placesAt, -1, count, offsetsAt, valuesAt));
    }

    public override void AddBinaryField(FieldInfo field, IEnumerable<BytesRef> values) => Others.AddBinaryField(field, values);

    public override void AddSortedField(FieldInfo field, IEnumerable<BytesRef> values, IEnumerable<long?> docToOrd) =>
        Others.AddSortedField(field, values, docToOrd);

    protected override void Dispose(bool disposing)
    {
        if (!disposing || _closed) return;
        _closed = true;
        try
        {
            var at = _output.Position;
            _output.WriteVInt32(_entries.Count);
            foreach (var entry in _entries) entry.Write(_output);
            _output.WriteInt64(at);
            CodecUtil.WriteFooter(_output);
        }
        finally
        {
            IOUtils.Dispose(_output, others);
        }
    }

    private DocValuesConsumer Others => others ?? throw new NotSupportedException("lengths are numbers");

    private static IndexOutput Create(SegmentWriteState state, string extension, DocValuesConsumer? others)
    {
        try
        {
            var output = state.Directory.CreateOutput(
                IndexFileNames.SegmentFileName(state.SegmentInfo.Name, state.SegmentSuffix, extension), state.Context);
            CodecUtil.WriteHeader(output, extension, Version);
            return output;
        }
        catch
        {
            others?.Dispose();
            throw;
        }
    }

    private static int Width(long least, long most) => (least, most) switch
    {
        ( >= 0, <= byte.MaxValue) or ( >= sbyte.MinValue, <= sbyte.MaxValue) => 1,
        ( >= 0, <= ushort.MaxValue) or ( >= short.MinValue, <= short.MaxValue) => 2,
        ( >= int.MinValue, <= int.MaxValue) => 4,
        _ => 8,
    };

    private static IEnumerable<long> Ends(IEnumerable<long?> counts)
    {
        var end = 0L;
        yield return 0;
        foreach (var count in counts) yield return end += count ?? 0;
    }

    private int WriteAll(IEnumerable<long> values, int width)
    {
        var bytes = new byte[sizeof(long)];
        var count = 0;
        foreach (var value in values)
        {
            BinaryPrimitives.WriteInt64LittleEndian(bytes, value);
            _output.WriteBytes(bytes, 0, width);
            count = checked(count + 1);
        }
        return count;
    }

    private void WriteBits(IEnumerable<bool> bits)
    {
        foreach (var some in bits.Chunk(8))
        {
            var all = 0;
            for (var i = 0; i < some.Length; i++)
                if (some[i]) all |= 1 << i;
            _output.WriteByte((byte)all);
        }
    }
}
