using System.Globalization;
using NewsSearch.Archives.Encodings;
using NewsSearch.Archives.Files;
using NewsSearch.Archives.Html;
using NewsSearch.Archives.Mapping;
using NewsSearch.Language;

namespace NewsSearch.Archives.Warc;

/// <summary>Reads web archives (WARC 1.0 and 1.1, ISO 28500): each page that was answered with HTML is an article.</summary>
/// <remarks>
/// Ours, because no package for it is to be had. Requests, pictures, redirections and the like are passed over. Where the
/// length that a record declares is wrong, reading goes on at the next line that begins a record.
/// </remarks>
internal static class WarcArchive
{
    private const int LongestHead = 64 << 10;

    public static IEnumerable<ArchiveItem> Read(Layer layer)
    {
        var window = new ByteWindow(layer.Stream);
        for (var number = 1L; SkipBlank(window); number++)
        {
            var head = ReadHead(window);
            if (head is null)
            {
                yield return layer.Reject(number, new(
                    "not a WARC record: the next one that can be found is read", "bukan rekaman WARC: rekaman berikut yang ditemukan dibaca"));
                if (!Resume(window)) yield break;
                continue;
            }
            if (!long.TryParse(head.Value("Content-Length"), NumberStyles.None, CultureInfo.InvariantCulture, out var length))
            {
                yield return layer.Reject(number, new("the record does not say how long it is", "rekaman tidak menyebut panjangnya"));
                if (!Resume(window)) yield break;
                continue;
            }
            if (length > layer.Options.LongestRecord)
            {
                if (IsPage(head)) yield return layer.RejectLong(number, Inputs.Record);
                Skip(window, length);
                continue;
            }
            window.Hold((int)length + 4);
            if (window.Held.Length < length) throw new DamagedException(CutOff(number, window.Held.Length, length));
            if (IsPage(head) && ReadPage(layer, number, head, window.Held[..(int)length]) is { } item) yield return item;
            window.Take((int)length);
            if (SkipBlank(window) && !BeginsRecord(window))
            {
                yield return layer.Reject(number, new(
                    "the record is not as long as it says: the next one that can be found is read",
                    "panjang rekaman tidak seperti yang disebutnya: rekaman berikut yang ditemukan dibaca"));
                if (!Resume(window)) yield break;
            }
        }
    }

    private static bool IsPage(Headers head) => head.Value("WARC-Type") is "response" or "resource" or "conversion";

    private static ArchiveItem? ReadPage(Layer layer, long number, Headers head, ReadOnlySpan<byte> block)
    {
        var (type, body) = (head.Value("Content-Type") ?? "", block.ToArray());
        if (head.Value("WARC-Type") == "response")
        {
            if (!type.StartsWith("application/http", StringComparison.OrdinalIgnoreCase) || HttpAnswer.Read(body, layer.Budget) is not { IsFound: true } answer) return null;
            (type, body) = (answer.ContentType, answer.Body);
        }
        var url = head.Value("WARC-Target-URI")?.Trim('<', '>');
        var fields = new FieldList();
        var text = TextDecoder.For(body.AsSpan(0, Math.Min(body.Length, LongestHead))).Decode(body, out var replaced);
        if (IsHtml(type))
        {
            if (HtmlArchive.TryRead(text, url, fields) is { } problem) return layer.Reject(number, url is null ? problem : new($"{problem.English} ({url})", $"{problem.Indonesian} ({url})"));
        }
        else if (type.StartsWith("text/plain", StringComparison.OrdinalIgnoreCase) && head.Value("WARC-Type") != "response")
        {
            AddText(text, url, fields);
        }
        else
        {
            return null;
        }
        fields.Add("crawled", head.Value("WARC-Date"));
        return layer.Item(number, fields.Fields, replaced);
    }

    private static Bilingual CutOff(long number, long found, long length) =>
        new($"record {number} is cut off: it has {found} of {length} bytes", $"rekaman {number} terpotong: ada {found} dari {length} bita");

    private static bool IsHtml(string type) =>
        type.StartsWith("text/html", StringComparison.OrdinalIgnoreCase) || type.StartsWith("application/xhtml", StringComparison.OrdinalIgnoreCase);

    private static void AddText(string text, string? url, FieldList fields)
    {
        var layout = ArticleLayout.Read(text);
        fields.Add(FieldRole.Title, layout.Title);
        fields.Add(FieldRole.Deck, layout.Deck);
        fields.Add(FieldRole.Dateline, layout.Dateline);
        fields.Add(FieldRole.Body, layout.Body);
        fields.Add(FieldRole.Url, url);
    }

    private static Headers? ReadHead(ByteWindow window)
    {
        while (true)
        {
            if (Headers.Read(window.Held, "WARC/", out var length) is { } head)
            {
                window.Take(length);
                return head;
            }
            if (window.Held.Length > LongestHead || !window.Held.StartsWith("WARC/"u8) && window.Held.Length >= 5 || !window.More()) return null;
        }
    }

    private static bool SkipBlank(ByteWindow window)
    {
        while (true)
        {
            window.Take(window.Held.Length - window.Held.TrimStart("\r\n"u8).Length);
            if (window.Held.Length > 0) return true;
            if (!window.More()) return false;
        }
    }

    private static bool BeginsRecord(ByteWindow window)
    {
        window.Hold(5);
        return window.Held.StartsWith("WARC/"u8);
    }

    private static bool Resume(ByteWindow window)
    {
        do window.TakeLine();
        while (!BeginsRecord(window) && window.Held.Length > 0);
        return window.Held.Length > 0;
    }

    private static void Skip(ByteWindow window, long length)
    {
        while (length > 0)
        {
            var take = (int)Math.Min(length, window.Held.Length);
            window.Take(take);
            length -= take;
            if (length > 0 && !window.More()) throw new DamagedException(new("the last record is cut off", "rekaman terakhir terpotong"));
        }
    }
}
