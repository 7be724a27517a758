using System.CommandLine;
using NewsSearch.Archives;

namespace NewsSearch.Cli;

/// <summary>The formats of archives as they are typed.</summary>
internal static class ArchiveFormats
{
    private static readonly (string Name, ArchiveFormat Format)[] Table =
    [
        ("txt", ArchiveFormat.Text), ("json", ArchiveFormat.Json), ("jsonl", ArchiveFormat.JsonLines), ("csv", ArchiveFormat.Csv),
        ("xlsx", ArchiveFormat.Spreadsheet), ("html", ArchiveFormat.Html), ("mhtml", ArchiveFormat.Mhtml), ("markdown", ArchiveFormat.Markdown),
        ("xml", ArchiveFormat.Xml), ("warc", ArchiveFormat.Warc), ("pdf", ArchiveFormat.Pdf), ("sqlite", ArchiveFormat.Sqlite),
    ];

    public static Option<string?> Option(Texts texts)
    {
        var option = new Option<string?>("--format")
        {
            Description = texts.Of(
                $"Take every file for one of {string.Join(", ", Table.Select(row => row.Name))} (else told by its content).",
                $"Anggap setiap berkas {string.Join(", ", Table.Select(row => row.Name))} (atau dikenali dari isinya)."),
            HelpName = "FORMAT",
        };
        option.AcceptOnlyFromAmong([.. Table.Select(row => row.Name)]);
        return option;
    }

    /// <summary>The name of a format.</summary>
    public static string NameOf(ArchiveFormat format) => Table.Single(row => row.Format == format).Name;

    public static ArchiveFormat? Read(string? name) => name is null ? null : Table.Single(row => row.Name == name).Format;
}
