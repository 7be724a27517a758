using NewsSearch.Archives.Files;
using NewsSearch.Archives.Mapping;
using NewsSearch.Language;

namespace NewsSearch.Archives.Csv;

/// <summary>Reads tables of separated values, with a header line or without.</summary>
internal static class CsvArchive
{
    private const int LongestHeader = 64 << 10;
    private const int MostColumns = 1024;

    /// <param name="source">The file.</param>
    /// <param name="hinted">The delimiter to take when nothing else decides.</param>
    public static IEnumerable<ArchiveItem> Read(Source source, byte hinted)
    {
        source.Window.Hold(LongestHeader);
        var header = CsvHeader.Read(source.Window.Held, hinted, source.Names);
        if (CsvHeader.Declared(source.Window.Held) is not null) source.Window.TakeLine();
        // Where there is no header line, the first record is an article like the others.
        var guessed = header.IsKnown ? null : HeaderlessColumns.Guess(source.Window.Held, header.Delimiter);
        var records = new CsvRecords(source.Window, header.Delimiter, source.LongestRecord);
        if (guessed is null && records.Next() == CsvOutcome.End) yield break;
        if (!header.IsKnown && guessed is null)
        {
            yield return source.Reject(records.Line, NoHeader(header));
            yield break;
        }
        header = guessed ?? header;
        if (header.Columns.Count > MostColumns)
        {
            yield return source.Reject(records.Line, TooWide(Inputs.Number(header.Columns.Count), Inputs.Number(MostColumns)));
            yield break;
        }
        var batches = OrderedWork.Map(CsvBatches.Read(source, records), batch => ReadBatch(source, batch, header), source.Layer.Options.WorkThreads);
        foreach (var item in batches.SelectMany(items => items)) yield return item;
    }

    private static List<ArchiveItem> ReadBatch(Source source, CsvBatch batch, CsvHeader header)
    {
        var layer = source.Layer.Ahead(batch.Read);
        return [.. batch.Rows.Select(row => row.Outcome switch
        {
            CsvOutcome.TooLong => layer.RejectLong(row.Line, Inputs.Row),
            CsvOutcome.Unclosed => layer.Reject(row.Line, new(
                "a quotation mark opens in this row and is never closed", "tanda kutip dibuka di baris ini dan tidak pernah ditutup")),
            CsvOutcome.UnclosedToTheEnd => layer.Reject(row.Line, new(
                "a quotation mark opens in this row and is never closed; as others before did the same, the rest of the file was not read",
                "tanda kutip dibuka di baris ini dan tidak pernah ditutup; karena baris sebelumnya juga begitu, sisa berkas tidak dibaca")),
            _ => ReadRow(source, layer, row, batch.Bytes.Span, header),
        })];
    }

    private static ArchiveItem ReadRow(Source source, Layer layer, CsvRow row, ReadOnlySpan<byte> bytes, CsvHeader header)
    {
        var (found, wanted) = (row.Fields.Length, header.Columns.Count);
        // Spreadsheets pad short rows on the right.
        while (found > wanted && bytes[row.Fields[found - 1]].Trim(" \""u8).IsEmpty) found--;
        var joined = found > wanted ? CutFields.Join(header, row.Fields.Take(found), bytes) : null;
        if (found != wanted && joined is null) return layer.Reject(row.Line, WrongCount(found, wanted));
        var fields = new List<Field>(wanted);
        var replaced = 0;
        for (var i = 0; i < wanted; i++)
        {
            var range = joined is null ? row.Fields[i] : row.Fields[joined[i].Start].Start..row.Fields[joined[i].End.Value - 1].End;
            var value = source.Decoder.Decode(CsvRecords.Unquote(bytes[range]), out var here);
            replaced += here;
            fields.Add(new(header.Columns[i].Name, header.Columns[i].Meaning, value));
        }
        var item = layer.Item(row.Line, fields, replaced);
        return joined is null || item.Article is null || item.Warning is not null ? item : item with { Warning = WasCut(found, wanted) };
    }

    private static Bilingual WasCut(int found, int wanted) => new(
        $"the row has {found} fields and the header {wanted}: what the missing quotation marks cut was put together again",
        $"baris ini punya {found} kolom dan kepala tabelnya {wanted}: yang terpotong karena tanpa tanda kutip disatukan kembali");

    private static Bilingual WrongCount(int found, int wanted) => new(
        $"the row has {found} fields and the header {wanted}: a field that holds the delimiter must stand in quotation marks",
        $"baris ini punya {found} kolom dan kepala tabelnya {wanted}: kolom yang memuat pemisah harus diapit tanda kutip");

    private static Bilingual TooWide(Bilingual columns, Bilingual most) => new(
        $"the table has {columns.English} columns: at most {most.English} are read",
        $"tabelnya punya {columns.Indonesian} kolom: paling banyak {most.Indonesian} yang dibaca");

    private static Bilingual NoHeader(CsvHeader header)
    {
        var seen = ArticleMaker.Seen([.. header.Columns.Select(column => column.Name)]);
        return new(
            "no header line: none of its first line's values names a title or a body; put a line such as 'judul,tanggal,sumber,url,isi' or "
            + $"'title,date,source,url,body' above ({seen.English})",
            "tanpa baris kepala: tidak ada nilai di baris pertama yang menyebut judul atau isi; beri baris seperti "
            + $"'judul,tanggal,sumber,url,isi' di atasnya ({seen.Indonesian})");
    }
}
