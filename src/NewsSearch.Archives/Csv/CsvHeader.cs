using NewsSearch.Archives.Encodings;
using NewsSearch.Archives.Files;
using NewsSearch.Archives.Mapping;

namespace NewsSearch.Archives.Csv;

/// <summary>The header line of a table, and the delimiter that makes most sense of it.</summary>
/// <param name="Delimiter">Comma, semicolon, tab or bar.</param>
/// <param name="Columns">What the columns are called and mean.</param>
internal sealed record CsvHeader(byte Delimiter, IReadOnlyList<(string Name, FieldMeaning Meaning)> Columns)
{
    private const int LongestName = 80;

    /// <summary>Whether there is a column for titles or bodies, without which nothing in the table is an article.</summary>
    public bool IsKnown => ArticleMaker.IsArticle(Columns.Select(column => column.Meaning));

    /// <summary>Whether this can hardly be anything else than a header: two known names and more, all short.</summary>
    public bool IsCertain =>
        IsKnown && Columns.Count(column => column.Meaning.Role != FieldRole.Other) >= 2
        && Columns.All(column => column.Name.Length <= LongestName);

    /// <summary>Reads the header at the beginning of <paramref name="sample"/>.</summary>
    /// <param name="sample">The first bytes of the file.</param>
    /// <param name="hinted">The delimiter to take when nothing else decides.</param>
    /// <param name="names">What fields are called.</param>
    public static CsvHeader Read(ReadOnlySpan<byte> sample, byte hinted, FieldNames names)
    {
        if (Declared(sample) is { } declared) return Split(sample[(sample.IndexOf((byte)'\n') + 1)..], declared, names);
        CsvHeader? best = null;
        foreach (var delimiter in (ReadOnlySpan<byte>)[hinted, (byte)',', (byte)';', (byte)'\t', (byte)'|'])
        {
            var header = Split(sample, delimiter, names);
            if (best is null || header.Score() > best.Score()) best = header;
        }
        return best!;
    }

    /// <summary>The delimiter that a first line <c>sep=;</c> declares, as a spreadsheet writes it, or null.</summary>
    public static byte? Declared(ReadOnlySpan<byte> sample)
    {
        var feed = sample.IndexOf((byte)'\n');
        var line = feed < 0 ? sample : sample[..feed].TrimEnd((byte)'\r');
        return line.Length == 5 && line.StartsWith("sep="u8) ? line[4] : null;
    }

    // Known names first, then the number of columns.
    private long Score() => ((long)Columns.Count(column => column.Meaning.Role != FieldRole.Other) << 32) + Columns.Count;

    private static CsvHeader Split(ReadOnlySpan<byte> sample, byte delimiter, FieldNames names)
    {
        using var stream = new MemoryStream(sample.ToArray());
        var records = new CsvRecords(new ByteWindow(stream), delimiter, sample.Length);
        var columns = new List<(string, FieldMeaning)>();
        if (records.Next() != CsvOutcome.Record) return new(delimiter, columns);
        foreach (var field in records.Fields)
        {
            var name = TextDecoder.Mixed.Decode(CsvRecords.Unquote(records.Bytes[field]), out _).Trim();
            columns.Add((name, names.Find(name)));
        }
        return new(delimiter, columns);
    }
}
