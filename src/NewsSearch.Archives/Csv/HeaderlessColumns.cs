using System.Globalization;
using NewsSearch.Archives.Encodings;
using NewsSearch.Archives.Files;
using NewsSearch.Archives.Mapping;
using NewsSearch.Language;

namespace NewsSearch.Archives.Csv;

/// <summary>Guesses what the columns of a table without a header line hold, from what its first rows look like.</summary>
/// <remarks>A body is long text, an address begins as one, a date can be read as one, a title is a short text that is none of these.</remarks>
internal static class HeaderlessColumns
{
    private const int MostRows = 20;
    private const int ShortestBody = 200;
    private const int ShortestTitle = 15;
    private const int LongestTitle = 250;
    private const int LongestDate = 60;
    private const double MostOfThem = 0.8;

    /// <summary>The columns, or null when no column holds long texts.</summary>
    /// <param name="sample">The first bytes of the file.</param>
    /// <param name="delimiter">What sets its fields apart.</param>
    public static CsvHeader? Guess(ReadOnlySpan<byte> sample, byte delimiter)
    {
        var rows = Rows(sample, delimiter);
        if (rows.Count == 0) return null;
        var width = rows[0].Count;
        if (rows.Exists(row => row.Count != width)) return null;
        var roles = new FieldRole[width];
        var body = Enumerable.Range(0, width).MaxBy(column => Median(rows, column));
        if (Median(rows, body) < ShortestBody) return null;
        roles[body] = FieldRole.Body;
        Assign(FieldRole.Url, IsAddress);
        Assign(FieldRole.Date, text => text.Length <= LongestDate && MetadataDate.TryRead(text, out _, out _));
        Assign(FieldRole.Title, text => text.Length is >= ShortestTitle and <= LongestTitle && text.Contains(' ', StringComparison.Ordinal));
        return new(delimiter, [.. roles.Select((role, column) => (Name(column), new FieldMeaning(role, 0)))]);

        // The first column that is so for most rows, and of none else yet.
        void Assign(FieldRole role, Func<string, bool> fits)
        {
            for (var column = 0; column < width; column++)
            {
                if (roles[column] != FieldRole.Other) continue;
                var filled = rows.Select(row => row[column].Trim()).Where(text => text.Length > 0).ToList();
                if (filled.Count == 0 || filled.Count(fits) < filled.Count * MostOfThem) continue;
                roles[column] = role;
                return;
            }
        }
    }

    private static List<List<string>> Rows(ReadOnlySpan<byte> sample, byte delimiter)
    {
        using var stream = new MemoryStream(sample.ToArray());
        var records = new CsvRecords(new ByteWindow(stream), delimiter, sample.Length);
        var rows = new List<List<string>>();
        while (rows.Count <= MostRows && records.Next() == CsvOutcome.Record)
        {
            var row = new List<string>();
            foreach (var field in records.Fields) row.Add(TextDecoder.Mixed.Decode(CsvRecords.Unquote(records.Bytes[field]), out _));
            rows.Add(row);
        }
        // The last one may be cut by the end of the sample.
        if (rows.Count > 1) rows.RemoveAt(rows.Count - 1);
        return rows;
    }

    private static int Median(List<List<string>> rows, int column)
    {
        var lengths = rows.Select(row => row[column].Length).Order().ToList();
        return lengths[lengths.Count / 2];
    }

    private static bool IsAddress(string text) =>
        text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    private static string Name(int column) => string.Create(CultureInfo.InvariantCulture, $"column {column + 1}");
}
