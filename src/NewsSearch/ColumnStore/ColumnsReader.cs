using Lucene.Net.Codecs;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace NewsSearch.ColumnStore;

/// <summary>Reads what <see cref="ColumnsWriter"/> wrote. To open it costs next to nothing, however large the segment is.</summary>
internal sealed class ColumnsReader : DocValuesProducer
{
    private readonly Dictionary<int, ColumnEntry> _entries = [];
    private readonly DocValuesProducer? _others;
    private readonly IndexInput _file;
    private readonly int _documents;

    public ColumnsReader(SegmentReadState state, string extension, DocValuesProducer? others)
    {
        (_others, _documents) = (others, state.SegmentInfo.DocCount);
        try
        {
            var name = IndexFileNames.SegmentFileName(state.SegmentInfo.Name, state.SegmentSuffix, extension);
            _file = state.Directory.OpenInput(name, state.Context);
            CodecUtil.CheckHeader(_file, extension, ColumnsWriter.Version, ColumnsWriter.Version);
            ReadEntries(CodecUtil.HeaderLength(extension));
        }
        catch
        {
            IOUtils.DisposeWhileHandlingException(_file, others);
            throw;
        }
    }

    public override NumericDocValues GetNumeric(FieldInfo field) => Numbers(field);

    public override BinaryDocValues GetBinary(FieldInfo field) => _others!.GetBinary(field);

    public override SortedDocValues GetSorted(FieldInfo field) => _others!.GetSorted(field);

    public override SortedSetDocValues GetSortedSet(FieldInfo field) => new ValueColumn(_file, Entry(field), _documents);

    public override IBits GetDocsWithField(FieldInfo field) => field.DocValuesType switch
    {
        DocValuesType.NUMERIC => Numbers(field),
        DocValuesType.SORTED_SET => new ValueColumn(_file, Entry(field), _documents),
        _ => _others!.GetDocsWithField(field),
    };

    public override long RamBytesUsed() => _others?.RamBytesUsed() ?? 0;

    public override void CheckIntegrity()
    {
        _others?.CheckIntegrity();
        CodecUtil.ChecksumEntireFile(_file);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) IOUtils.Dispose(_file, _others);
    }

    // A file that was cut short ends otherwise, or begins its entries where none are.
    private void ReadEntries(int header)
    {
        var footer = _file.Length - CodecUtil.FooterLength();
        var end = footer - sizeof(long);
        if (end < header) throw new CorruptIndexException($"a file of columns is cut short: {_file}");
        _file.Seek(footer);
        if (_file.ReadInt32() != CodecUtil.FOOTER_MAGIC) throw new CorruptIndexException($"a file of columns is cut short: {_file}");
        _file.Seek(end);
        var at = _file.ReadInt64();
        if (at < header || at > end) throw new CorruptIndexException($"the columns begin nowhere in {_file}");
        _file.Seek(at);
        for (var left = _file.ReadVInt32(); left > 0 && _file.Position < end; left--)
        {
            var entry = ColumnEntry.Read(_file);
            if (!_entries.TryAdd(entry.Field, entry)) throw new CorruptIndexException($"a field has two columns in {_file}");
        }
        if (_file.Position != end) throw new CorruptIndexException($"the columns are not what they should be in {_file}");
    }

    private NumberColumn Numbers(FieldInfo field) => new(_file, Entry(field), _documents);

    private ColumnEntry Entry(FieldInfo field) => _entries.TryGetValue(field.Number, out var entry)
        ? entry : throw new CorruptIndexException($"field {field.Name} has no column");
}
