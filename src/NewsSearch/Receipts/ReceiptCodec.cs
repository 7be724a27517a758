using System.Globalization;
using System.Text.Json;
using NewsSearch.Curating;
using NewsSearch.Language;

namespace NewsSearch.Receipts;

/// <summary>Receipts in JSON.</summary>
internal static class ReceiptCodec
{
    private const int Version = 1;
    private const string TimeFormat = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    public static void Write(Utf8JsonWriter json, Receipt receipt)
    {
        json.WriteStartObject();
        json.WriteNumber("receipt", Version);
        json.WriteString("at", receipt.At.UtcDateTime.ToString(TimeFormat, CultureInfo.InvariantCulture));
        WriteList(json, "command", receipt.Command);
        json.WriteStartObject("request");
        Write(json, receipt.Request);
        json.WriteEndObject();
        json.WriteStartObject("index");
        Write(json, receipt.Index);
        json.WriteEndObject();
        json.WriteNumber("total", receipt.Total);
        json.WriteString("ids_hash", receipt.IdsHash);
        json.WriteString("answer_hash", receipt.AnswerHash);
        WriteList(json, "ids", receipt.Ids);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, IndexIdentity index)
    {
        json.WriteNumber("generation", index.Generation);
        json.WriteNumber("articles", index.Articles);
        json.WriteString("manifest", index.Manifest);
        json.WriteString("curation", index.Curation);
        json.WriteNumber("format", index.Format);
        json.WriteString("analyzer", index.Analyzer);
        json.WriteString("annotator", index.Annotator);
        json.WriteString("program", index.Program);
    }

    public static Receipt Read(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            var from = new FactReader(json.RootElement);
            if (from.Number("receipt") is not Version and var other) throw new UnreadableException($"it is of version {other}, this program reads {Version}", $"versinya {other}, program ini membaca {Version}");
            var receipt = new Receipt(Time(from.Text("at")), ReadRequest(Part(from, "request")), ReadIndex(Part(from, "index")), (int)from.Number("total"), from.Text("ids_hash"), [.. Texts(from, "ids")])
            {
                Command = [.. Texts(from, "command")],
                AnswerHash = from.Text("answer_hash"),
            };
            from.End();
            return receipt;
        }
        catch (Exception failure) when (failure is JsonException or UnreadableException or InvalidOperationException)
        {
            var why = failure is UnreadableException unreadable ? unreadable.Why : UnreadableException.NoObject;
            throw new NewsSearchException(Problem.BadRequest, new Bilingual(
                $"this is no receipt ({why.English}): give a file that --receipt wrote",
                $"ini bukan bukti pencarian ({why.Indonesian}): beri berkas yang ditulis --receipt"), failure);
        }
    }

    private static void Write(Utf8JsonWriter json, SearchRequest request)
    {
        json.WriteString("query", request.Query);
        json.WriteBoolean("any", request.AnyWord);
        json.WriteBoolean("exact", request.ExactWords);
        json.WriteBoolean("collapse", request.Collapse);
        if (request.Like is not null) json.WriteString("like", request.Like);
        if (request.AddedAfter is { } after) json.WriteNumber("added_after", after);
        if (request.Recency is { } recency) json.WriteNumber("recency", recency);
        json.WriteString("sort", request.Sort.ToString().ToLowerInvariant());
        FactCodec.WriteFilters(json, request.Filters);
    }

    private static SearchRequest ReadRequest(JsonElement line)
    {
        var from = new FactReader(line);
        var request = new SearchRequest
        {
            Query = from.Text("query"),
            AnyWord = from.Flag("any"),
            ExactWords = from.Flag("exact"),
            Collapse = from.Flag("collapse"),
            Like = from.OptionalText("like"),
            AddedAfter = from.Has("added_after") ? from.Number("added_after") : null,
            Recency = from.Has("recency") ? (int)from.Number("recency") : null,
            Sort = Enum.TryParse<SortOrder>(from.Text("sort"), ignoreCase: true, out var sort) ? sort : throw new UnreadableException("an unknown order", "urutan yang tidak dikenal"),
            Filters = [.. from.List("filters").Select(FactCodec.ReadFilter)],
        };
        from.End();
        return request;
    }

    private static IndexIdentity ReadIndex(JsonElement line)
    {
        var from = new FactReader(line);
        var index = new IndexIdentity(from.Number("generation"), (int)from.Number("articles"), from.Text("manifest"), from.Text("curation"),
            (int)from.Number("format"), from.Text("analyzer"), from.Text("annotator"), from.Text("program"));
        from.End();
        return index;
    }

    private static JsonElement Part(FactReader from, string name) => from.Part(name) ?? throw new UnreadableException($"'{name}' is not there", $"'{name}' tidak ada");

    private static IEnumerable<string> Texts(FactReader from, string name) =>
        from.List(name).Select(item => item.ValueKind == JsonValueKind.String ? item.GetString()! : throw new UnreadableException($"'{name}' holds what is no text", $"'{name}' memuat yang bukan teks"));

    private static DateTimeOffset Time(string text) =>
        DateTimeOffset.TryParseExact(text, TimeFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
            ? time : throw new UnreadableException($"'{text}' is no time", $"'{text}' bukan waktu");

    private static void WriteList(Utf8JsonWriter json, string name, IReadOnlyList<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }
}
