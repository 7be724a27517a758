using NewsSearch.Archives.Encodings;
using NewsSearch.Archives.Mapping;
using NewsSearch.Language;

namespace NewsSearch.Archives.Csv;

/// <summary>Joins the fields of a row that was written without quotation marks round texts with delimiters in them.</summary>
/// <remarks>
/// Only where what the columns hold leaves one way: an address is one field and shows itself, a date is what can be read as one,
/// and between those one column alone may hold running text. Everything else is one field. Where a row can be read in
/// two ways, it is not read.
/// </remarks>
internal sealed class CutFields
{
    private const int LongestDate = 60;
    private const int MostPartsOfDate = 4;

    private readonly IReadOnlyList<(string Name, FieldMeaning Meaning)> _columns;
    private readonly List<string> _fields;

    private CutFields(IReadOnlyList<(string Name, FieldMeaning Meaning)> columns, List<string> fields) => (_columns, _fields) = (columns, fields);

    /// <summary>Which fields each column of <paramref name="header"/> is made of, or null when that is not certain.</summary>
    public static IReadOnlyList<Range>? Join(CsvHeader header, IEnumerable<Range> fields, ReadOnlySpan<byte> bytes)
    {
        // Without one of these to hold to, nothing shows where a text ends.
        if (!header.Columns.Any(column => column.Meaning.Role is FieldRole.Url or FieldRole.Date)) return null;
        var texts = new List<string>();
        foreach (var field in fields) texts.Add(TextDecoder.Mixed.Decode(CsvRecords.Unquote(bytes[field]), out _).Trim());
        return new CutFields(header.Columns, texts).Fit(0, header.Columns.Count, 0, texts.Count);
    }

    /// <summary>The columns from one to another, made of the fields from one to another.</summary>
    private List<Range>? Fit(int column, int lastColumn, int field, int lastField) =>
        Find(FieldRole.Url, column, lastColumn) is var url and >= 0 ? AroundUrl(url, column, lastColumn, field, lastField)
        : Find(FieldRole.Date, column, lastColumn) is var date and >= 0 ? AroundDate(date, column, lastColumn, field, lastField)
        : Plain(column, lastColumn, field, lastField);

    // The first address there is: no title has one in it, and what comes behind may.
    private List<Range>? AroundUrl(int url, int column, int lastColumn, int field, int lastField)
    {
        var at = _fields.FindIndex(field, lastField - field, text => IsAddress(text));
        if (at < 0 || Fit(column, url, field, at) is not { } before || Fit(url + 1, lastColumn, at + 1, lastField) is not { } after) return null;
        return [.. before, at..(at + 1), .. after];
    }

    private List<Range>? AroundDate(int date, int column, int lastColumn, int field, int lastField)
    {
        for (var start = field + date - column; start < lastField; start++)
        {
            if (Plain(column, date, field, start) is not { } before) continue;
            var end = EndOfDate(start, lastField);
            if (end > start && Plain(date + 1, lastColumn, end, lastField) is { } after) return [.. before, start..end, .. after];
        }
        return null;
    }

    /// <summary>Where the date ends that begins at a field, with the time of day behind it; the field itself when there is none.</summary>
    private int EndOfDate(int start, int lastField)
    {
        var end = start;
        for (var next = start + 1; next <= Math.Min(lastField, start + MostPartsOfDate); next++)
        {
            if (end > start && !_fields[next - 1].Any(char.IsAsciiDigit)) break;
            var text = string.Join(", ", _fields[start..next]);
            if (text.Length <= LongestDate && MetadataDate.TryRead(text, out _, out _)) end = next;
        }
        return end;
    }

    private List<Range>? Plain(int column, int lastColumn, int field, int lastField)
    {
        var extra = lastField - field - (lastColumn - column);
        if (extra < 0) return null;
        var texts = Enumerable.Range(column, lastColumn - column).Where(index => IsText(_columns[index].Meaning.Role)).ToList();
        if (extra > 0 && texts.Count != 1) return null;
        var joined = new List<Range>();
        for (; column < lastColumn; column++)
        {
            var length = extra > 0 && column == texts[0] ? extra + 1 : 1;
            joined.Add(field..(field + length));
            field += length;
        }
        return joined;
    }

    private int Find(FieldRole role, int column, int lastColumn)
    {
        for (; column < lastColumn; column++)
            if (_columns[column].Meaning.Role == role) return column;
        return -1;
    }

    private static bool IsText(FieldRole role) => role is FieldRole.Title or FieldRole.Deck or FieldRole.Body or FieldRole.Summary;

    private static bool IsAddress(string text) =>
        (text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
        && !text.Any(char.IsWhiteSpace);
}
