using System.Globalization;
using System.IO.Compression;
using System.Text;
using ExcelDataReader;
using NewsSearch.Archives.Files;
using NewsSearch.Archives.Mapping;
using NewsSearch.Language;

namespace NewsSearch.Archives.Spreadsheets;

/// <summary>Reads the sheets of an Excel workbook (xlsx) as tables with a header row.</summary>
internal static class SpreadsheetArchive
{
    private const int MostColumns = 1024;
    private const int MostRowsAboveHeader = 10;

    private static readonly Bilingual NoHeader = new(
        "no sheet of it has a row with names such as judul and isi, or title and body",
        "tidak ada lembarnya yang punya baris bernama judul dan isi, atau title dan body");

    // The reader's settings name a code page that .NET knows only when it is told where to find it, which may be told twice.
    static SpreadsheetArchive() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static IEnumerable<ArchiveItem> Read(Layer layer)
    {
        using var file = SeekableCopy.Of(layer);
        CheckSize(file, layer.Budget);
        using var reader = DamagedException.Guard(Inputs.Spreadsheet, () => ExcelReaderFactory.CreateOpenXmlReader(file));
        var known = false;
        do
        {
            var name = reader.ResultsCount > 1 ? $"{layer.Name}/{reader.Name}" : layer.Name;
            foreach (var item in ReadSheet(layer with { Name = name }, reader))
            {
                known = true;
                yield return item;
            }
        }
        while (DamagedException.Guard(Inputs.Spreadsheet, reader.NextResult));
        if (!known) yield return layer.Reject(0, NoHeader);
    }

    // What the parts claim to unpack to is held against the budget before a library unpacks them to memory.
    private static void CheckSize(FileStream file, UnpackBudget budget)
    {
        using (var zip = DamagedException.Guard(Inputs.Spreadsheet, () => new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true)))
        {
            foreach (var part in DamagedException.Guard(Inputs.Spreadsheet, () => zip.Entries))
                for (var left = part.Length; left > 0; left -= int.MaxValue) budget.Take((int)Math.Min(left, int.MaxValue));
        }
        file.Position = 0;
    }

    private static IEnumerable<ArchiveItem> ReadSheet(Layer layer, IExcelDataReader reader)
    {
        List<(string Name, FieldMeaning Meaning)>? columns = null;
        for (var row = 1L; DamagedException.Guard(Inputs.Spreadsheet, reader.Read); row++)
        {
            var values = Enumerable.Range(0, Math.Min(reader.FieldCount, MostColumns)).Select(index => Text(reader.GetValue(index))).ToList();
            if (columns is not null)
            {
                if (values.TrueForAll(value => value.Length == 0)) continue;
                var fields = columns.Select((column, index) => new Field(column.Name, column.Meaning, index < values.Count ? values[index] : "")).ToList();
                yield return layer.Item(row, fields, 0);
                continue;
            }
            var names = values.ConvertAll(value => (Name: value, Meaning: layer.Options.Names.Find(value)));
            // Titles and remarks stand above the table as often as not.
            if (ArticleMaker.IsArticle(names.Select(name => name.Meaning))) columns = names;
            else if (row == MostRowsAboveHeader) yield break;
        }
    }

    private static string Text(object? value) => value switch
    {
        null => "",
        DateTime { TimeOfDay.Ticks: 0 } date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime time => time.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
