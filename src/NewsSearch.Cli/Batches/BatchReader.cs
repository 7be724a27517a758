using System.Text.Json;
using NewsSearch.Language;

namespace NewsSearch.Cli.Batches;

/// <summary>Reads the lines of a batch: plain queries, JSON objects, or rows under a header that names columns.</summary>
/// <param name="common">What holds for every line: filters, facets, page size.</param>
/// <param name="isPhrase">Whether a query is words to be found side by side, whatever signs they hold: a list of names.</param>
internal sealed class BatchReader(SearchRequest common, bool isPhrase)
{
    /// <summary>Between the values of one column.</summary>
    public const char BetweenValues = '|';

    private const int LongestLine = 100_000;

    private static readonly Bilingual NoObject = new("no JSON object", "bukan objek JSON");

    public static IReadOnlyList<string> Formats { get; } = ["auto", "lines", "jsonl", "csv", "tsv"];

    /// <summary>What a file is by its name.</summary>
    public static string FormatOf(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".jsonl" or ".ndjson" => "jsonl",
        ".csv" => "csv",
        ".tsv" => "tsv",
        _ => "lines",
    };

    /// <summary>The lines that ask something; empty ones do not.</summary>
    public IEnumerable<BatchLine> Read(TextReader from, string format) => format switch
    {
        "jsonl" => Numbered(from).Select(line => Guarded(line.Number, line.Text, () => FromJson(line.Number, line.Text))),
        "csv" => Rows(from, ','),
        "tsv" => Rows(from, '\t'),
        _ => Numbered(from).Select(line => Guarded(line.Number, line.Text, () => new(line.Number, line.Text, common with { Query = Query(line.Text) }))),
    };

    private static IEnumerable<(int Number, string Text)> Numbered(TextReader from)
    {
        for (var number = 1; from.ReadLine() is { } line; number++)
            if (!string.IsNullOrWhiteSpace(line)) yield return (number, line.Trim());
    }

    private static BatchLine Guarded(int number, string text, Func<BatchLine> read)
    {
        try
        {
            return text.Length <= LongestLine ? read() : throw Bad("the line is longer than 100,000 characters", "baris ini lebih panjang dari 100.000 karakter");
        }
        catch (Exception failure) when (failure is NewsSearchException or JsonException or InvalidOperationException)
        {
            return new(number, text.Length > 200 ? text[..200] : text, null, failure is NewsSearchException known ? known.Text : NoObject);
        }
    }

    private BatchLine FromJson(int number, string text)
    {
        using var json = JsonDocument.Parse(text);
        if (json.RootElement.ValueKind != JsonValueKind.Object) throw new NewsSearchException(Problem.BadRequest, NoObject);
        return Build(number, json.RootElement.EnumerateObject().Select(property => (property.Name, Values(property))));
    }

    private static IReadOnlyList<string> Values(JsonProperty property) => property.Value.ValueKind switch
    {
        JsonValueKind.Array => [.. property.Value.EnumerateArray().Select(value => Text(property.Name, value))],
        JsonValueKind.Null => [],
        _ => [Text(property.Name, property.Value)],
    };

    private static string Text(string name, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        JsonValueKind.Number => value.GetRawText(),
        _ => throw Bad($"'{name}' is neither text nor a list of texts", $"'{name}' bukan teks dan bukan daftar teks"),
    };

    private IEnumerable<BatchLine> Rows(TextReader from, char separator)
    {
        var rows = SeparatedRows.Read(from, separator).GetEnumerator();
        if (!rows.MoveNext()) yield break;
        List<string> header = [.. rows.Current.Cells.Select(cell => cell.Trim())];
        while (rows.MoveNext())
        {
            var (number, cells) = rows.Current;
            yield return Guarded(number, string.Join(separator, cells), () => cells.Count <= header.Count
                ? Build(number, cells.Select((cell, i) => (header[i], (IReadOnlyList<string>)(header[i] == "query" ? [cell] : cell.Split(BetweenValues, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)))))
                : throw Bad($"{cells.Count} columns under a header of {header.Count}", $"{cells.Count} kolom di bawah kepala dengan {header.Count} kolom"));
        }
    }

    private BatchLine Build(int number, IEnumerable<(string Name, IReadOnlyList<string> Values)> columns)
    {
        var (request, written) = (common, "");
        foreach (var (name, values) in columns)
        {
            if (values.Count == 0 || (values.Count == 1 && values[0].Length == 0)) continue;
            switch (name)
            {
                case "query":
                    written = values.Count == 1 ? values[0] : throw Bad("more than one query", "lebih dari satu kueri");
                    request = request with { Query = Query(written) };
                    break;
                case "any":
                    request = request with { AnyWord = IsTrue(name, values) };
                    break;
                case "exact":
                    request = request with { ExactWords = IsTrue(name, values) };
                    break;
                case "collapse":
                    request = request with { Collapse = IsTrue(name, values) };
                    break;
                default:
                    request = request with { Filters = [.. request.Filters, FilterOf(name, values)] };
                    break;
            }
        }
        return new(number, written, request);
    }

    private static Filter FilterOf(string name, IReadOnlyList<string> values)
    {
        var (isNot, facet) = name.StartsWith("not_", StringComparison.Ordinal) || name.StartsWith("not-", StringComparison.Ordinal) ? (true, name[4..]) : (false, name);
        if (!facet.Contains(':', StringComparison.Ordinal) && FacetNames.TryRead(facet, out var request, out _)) return new Filter(request!.Facet, values, isNot);
        var facets = string.Join(", ", FacetNames.All.Select(FacetNames.NameOf));
        throw Bad(
            $"there is no column '{name}': query, any, exact, collapse, {facets}, or not_ before one of these",
            $"tidak ada kolom '{name}': query, any, exact, collapse, {facets}, atau not_ di depan salah satunya");
    }

    private static bool IsTrue(string name, IReadOnlyList<string> values) => values is ["true" or "false" or "1" or "0"]
        ? values[0] is "true" or "1" : throw Bad($"'{name}' is neither true nor false", $"'{name}' bukan true atau false");

    private static NewsSearchException Bad(string english, string indonesian) => new(Problem.BadRequest, new Bilingual(english, indonesian));

    private string Query(string text) => isPhrase ? "\"" + text.Replace('"', ' ') + "\"" : text;
}
