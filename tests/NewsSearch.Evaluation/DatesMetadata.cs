using NewsSearch.Language;

namespace NewsSearch.Evaluation;

/// <summary>Date strings as archives write them, against the day each means. A column keeps one order of day and month.</summary>
internal static class DatesMetadata
{
    public static IEnumerable<Figure> Run(string data)
    {
        var file = Path.Combine(data, "..", "formats", "date_strings.tsv");
        if (!File.Exists(file)) yield break;
        var rows = Rows(file).ToList();
        var right = 0;
        foreach (var column in rows.GroupBy(row => row.Column))
        {
            var order = MetadataDate.OrderOf(column.Select(row => row.Text));
            right += column.Count(row => MetadataDate.TryRead(row.Text, order, out var value, out _) && value.ToString() == row.Day);
        }
        yield return new("dates.metadata.right", right);
        yield return new("dates.metadata.total", rows.Count);
    }

    /// <summary>Count, shape, text, ISO time and column, tab-separated below a header; a shape may hold a line feed.</summary>
    private static IEnumerable<(string Text, string Day, string Column)> Rows(string file)
    {
        var open = "";
        foreach (var line in File.ReadLines(file).Skip(1))
        {
            open = open.Length == 0 ? line : $"{open} {line}";
            var cells = open.Split('\t');
            if (cells.Length < 5) continue;
            open = "";
            // A UTC stamp means the day in Jakarta.
            var isUtc = cells[3].EndsWith('Z');
            var day = isUtc
                ? DateTimeOffset.Parse(cells[3], System.Globalization.CultureInfo.InvariantCulture).ToOffset(TimeSpan.FromHours(7)).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)
                : cells[3][..10];
            yield return (cells[2], day, cells[4]);
        }
    }
}
