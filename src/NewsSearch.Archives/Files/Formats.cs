using NewsSearch.Archives.Csv;
using NewsSearch.Archives.Databases;
using NewsSearch.Archives.Html;
using NewsSearch.Archives.Json;
using NewsSearch.Archives.Mail;
using NewsSearch.Archives.Pdf;
using NewsSearch.Archives.PlainText;
using NewsSearch.Archives.Spreadsheets;
using NewsSearch.Archives.Warc;
using NewsSearch.Archives.Xml;

namespace NewsSearch.Archives.Files;

/// <summary>Who reads which format.</summary>
internal static class Formats
{
    /// <summary>The format, when it is one of bytes and not of text; else null.</summary>
    public static ArchiveFormat? OfBytes(Layer layer, ReadOnlySpan<byte> sample)
    {
        if (layer.Options.Format is { } forced)
            return forced is ArchiveFormat.Spreadsheet or ArchiveFormat.Sqlite or ArchiveFormat.Pdf or ArchiveFormat.Warc ? forced : null;
        if (sample.StartsWith("PK\x3\x4"u8)) return ArchiveFormat.Spreadsheet;
        if (sample.StartsWith("SQLite format 3\0"u8)) return ArchiveFormat.Sqlite;
        if (sample[..Math.Min(sample.Length, 1024)].IndexOf("%PDF-"u8) >= 0) return ArchiveFormat.Pdf;
        return sample.StartsWith("WARC/"u8) ? ArchiveFormat.Warc : null;
    }

    /// <summary>Reads a layer of a format of bytes.</summary>
    public static IEnumerable<ArchiveItem> Read(Layer layer, ArchiveFormat format) => format switch
    {
        ArchiveFormat.Spreadsheet => SpreadsheetArchive.Read(layer),
        ArchiveFormat.Sqlite => SqliteArchive.Read(layer),
        ArchiveFormat.Pdf => PdfArchive.Read(layer),
        ArchiveFormat.Warc => WarcArchive.Read(layer),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "not a format of bytes"),
    };

    /// <summary>Reads a file of a format of text.</summary>
    public static IEnumerable<ArchiveItem> Read(Source source, ArchiveFormat format) => format switch
    {
        ArchiveFormat.Json => JsonArchive.Read(source),
        ArchiveFormat.JsonLines => JsonLinesArchive.Read(source),
        ArchiveFormat.Csv => CsvArchive.Read(source, source.Extension == ".tsv" ? (byte)'\t' : (byte)','),
        ArchiveFormat.Html => HtmlArchive.Read(source),
        ArchiveFormat.Xml => XmlArchive.Read(source),
        ArchiveFormat.Mhtml => MhtmlArchive.Read(source),
        ArchiveFormat.Markdown => MarkdownArchive.Read(source),
        _ => TextArchive.Read(source),
    };
}
