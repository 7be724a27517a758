using NewsSearch.Archives.Files;

namespace NewsSearch.Archives.Json;

/// <summary>Reads a file of one JSON object a line. A broken line costs that line alone.</summary>
internal static class JsonLinesArchive
{
    private const byte RecordSeparator = 0x1E;

    public static IEnumerable<ArchiveItem> Read(Source source)
    {
        var record = new JsonRecord(source.Names);
        var window = source.Window;
        while (window.Held.Length > 0 || window.More())
        {
            var line = window.Line;
            var feed = FindFeed(source);
            if (feed < 0 && window.Held.Length > source.LongestRecord)
            {
                window.TakeLine();
                yield return source.RejectLong(line, "the line");
                continue;
            }
            var item = ReadLine(source, record, line, feed < 0 ? window.Held.Length : feed);
            window.Take(feed < 0 ? window.Held.Length : feed + 1);
            if (item is not null) yield return item;
        }
    }

    private static int FindFeed(Source source)
    {
        var scanned = 0;
        while (true)
        {
            var feed = source.Window.Held[scanned..].IndexOf((byte)'\n');
            if (feed >= 0) return scanned + feed;
            scanned = source.Window.Held.Length;
            if (scanned > source.LongestRecord || !source.Window.More()) return -1;
        }
    }

    private static ArchiveItem? ReadLine(Source source, JsonRecord record, long number, int length)
    {
        if (length > source.LongestRecord) return source.RejectLong(number, "the line");
        var line = source.Window.Held[..length].Trim(" \t\r"u8);
        if (line.Length > 0 && line[0] == RecordSeparator) line = line[1..];
        if (line.IsEmpty) return null;
        if (ExportedArticle.TryRead(line, out var article)) return new(source.Name, number, article, null, source.Layer.Raw.Count);
        var utf8 = source.Decoder.ToUtf8(line, out var replaced);
        return record.Read(utf8) is { } problem ? source.Reject(number, problem) : source.Item(number, record.Fields, replaced);
    }
}
