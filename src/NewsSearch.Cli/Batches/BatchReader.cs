using System.Text.Json;

namespace NewsSearch.Cli.Batches;

/// <summary>Reads the lines of a batch: plain queries, JSON objects, or rows under a header that names columns.</summary>
/// <param name="common">What holds for every line: filters, facets, page size.</param>
/// <param name="isPhrase">Whether a query is words to be found side by side, whatever signs they hold: a list of names.</param>
internal sealed class BatchReader(SearchRequest common, bool isPhrase)
{
    /// <summary>Between the values of one column.</summary>
    public const char BetweenValues = '|';

    private const int LongestLine = 100_000;

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
            return text.Length <= LongestLine ? read() : throw new FormatException("the line is longer than 100,000 characters");
        }
        catch (Exception failure) when (failure is FormatException or JsonException or InvalidOperationException)
        {
            return new(number, text.Length > 200 ? text[..200] : text, null, failure is FormatException ? failure.Message : "no JSON object");
        }
    }

    private BatchLine FromJson(int number, string text)
    {
        using var json = JsonDocument.Parse(text);
        if (json.RootElement.ValueKind != JsonValueKind.Object) throw new FormatException("no JSON object");
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
        _ => throw new FormatException($"'{name}' is neither text nor a list of texts"),
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
                : throw new FormatException($"{cells.Count} columns under a header of {header.Count}"));
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
                    written = values.Count == 1 ? values[0] : throw new FormatException("more than one query");
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
        return !facet.Contains(':', StringComparison.Ordinal) && FacetNames.TryRead(facet, out var request, out _)
            ? new Filter(request!.Facet, values, isNot)
            : throw new FormatException($"there is no column '{name}': query, any, exact, collapse, {string.Join(", ", FacetNames.All.Select(FacetNames.NameOf))}, or not_ before one of these");
    }

    private static bool IsTrue(string name, IReadOnlyList<string> values) => values is ["true" or "false" or "1" or "0"]
        ? values[0] is "true" or "1" : throw new FormatException($"'{name}' is neither true nor false");

    private string Query(string text) => isPhrase ? "\"" + text.Replace('"', ' ') + "\"" : text;
}
