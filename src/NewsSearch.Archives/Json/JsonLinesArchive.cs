using System.Buffers;
using NewsSearch.Archives.Files;

namespace NewsSearch.Archives.Json;

/// <summary>Reads a file of one JSON object a line, blocks of lines side by side. A broken line costs that line alone.</summary>
internal static class JsonLinesArchive
{
    private const byte RecordSeparator = 0x1E;

    public static IEnumerable<ArchiveItem> Read(Source source) =>
        OrderedWork.Map(LineBlocks.Read(source), block => ReadBlock(source, block), source.Layer.Options.WorkThreads).SelectMany(items => items);

    private static List<ArchiveItem> ReadBlock(Source source, LineBlock block)
    {
        var layer = source.Layer.Ahead(block.Read);
        if (block.Bytes is null) return [layer.RejectLong(block.Line, Inputs.Line)];
        var record = new JsonRecord(source.Names);
        var items = new List<ArchiveItem>();
        var line = block.Line;
        foreach (var range in block.Bytes.AsSpan(0, block.Length).Split((byte)'\n'))
        {
            if (ReadLine(source, layer, record, line++, block.Bytes.AsSpan(0, block.Length)[range]) is { } item) items.Add(item);
        }
        ArrayPool<byte>.Shared.Return(block.Bytes);
        return items;
    }

    private static ArchiveItem? ReadLine(Source source, Layer layer, JsonRecord record, long number, ReadOnlySpan<byte> line)
    {
        if (line.Length > source.LongestRecord) return layer.RejectLong(number, Inputs.Line);
        line = line.Trim(" \t\r"u8);
        if (line.Length > 0 && line[0] == RecordSeparator) line = line[1..];
        if (line.IsEmpty) return null;
        if (ExportedArticle.TryRead(line, out var article)) return new(source.Name, number, article, null, layer.Raw.Count);
        var utf8 = source.Decoder.ToUtf8(line, out var replaced);
        return record.Read(utf8) is { } problem ? layer.Reject(number, problem) : layer.Item(number, record.Fields, replaced);
    }
}
