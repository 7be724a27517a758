using System.Globalization;
using System.Text.Json;
using NewsSearch.Cli.Output;

namespace NewsSearch.Cli.Batches;

/// <summary>The answers of a batch, a line each.</summary>
internal sealed class BatchOutput(Session session, string format, IReadOnlyList<FacetRequest> facets) : IDisposable
{
    private readonly SeparatedTable? _table = format == "jsonl" ? null : new SeparatedTable(session, SeparatedTable.SeparatorOf(format));

    public void Begin() => _table?.Row(["line", "query", "total", "ids", .. facets.Select(facet => FacetNames.NameOf(facet.Facet)), "error"]);

    public void Write(BatchLine line, SearchResults? results, string? error)
    {
        if (_table is null)
        {
            Json.Write(session, writer => WriteJson(writer, line, results, error));
            return;
        }
        _table.Row([
            line.Number.ToString(CultureInfo.InvariantCulture),
            line.Query,
            results?.Total.ToString(CultureInfo.InvariantCulture) ?? "",
            string.Join(BatchReader.BetweenValues, results?.Hits.Select(hit => hit.Id) ?? []),
            .. facets.Select((_, i) => string.Join(BatchReader.BetweenValues, results?.Facets[i].Value.Values.Select(count => $"{count.Value}:{count.Count.ToString(CultureInfo.InvariantCulture)}") ?? [])),
            error ?? "",
        ]);
    }

    public void Dispose() => _table?.Dispose();

    private static void WriteJson(Utf8JsonWriter writer, BatchLine line, SearchResults? results, string? error)
    {
        writer.WriteStartObject();
        writer.WriteNumber("line", line.Number);
        writer.WriteString("asked", line.Query);
        if (results is not null)
        {
            writer.WritePropertyName("answer");
            NewsJson.Write(writer, results);
        }
        if (error is not null) writer.WriteString("error", error);
        writer.WriteEndObject();
    }
}
