using NewsSearch.Archives.Csv;
using NewsSearch.Archives.Json;

namespace NewsSearch.Archives.Files;

/// <summary>Tells what format a file is in, by what it begins with and then by its name.</summary>
internal static class FormatFinder
{
    /// <summary>The format, or why it is none of ours.</summary>
    /// <param name="sample">The first bytes, unpacked and in an encoding of single bytes.</param>
    /// <param name="name">The name of the file; only its extension counts, that of compression aside.</param>
    public static (ArchiveFormat? Format, string? Problem) Find(ReadOnlySpan<byte> sample, string name)
    {
        var extension = Extension(name);
        if (Foreign(sample) is { } foreign) return (null, foreign);
        var text = sample.TrimStart(" \t\r\n\u001e"u8);
        if (Json(text, extension) is { } json) return (json, null);
        if (IsBinary(sample)) return (null, "a binary file, not a text");
        if (extension is ".csv" or ".tsv") return (ArchiveFormat.Csv, null);
        if (extension == ".json") return (ArchiveFormat.Json, null);
        if (IsLines(extension)) return (ArchiveFormat.JsonLines, null);
        if (CsvHeader.Read(sample, (byte)',').IsCertain) return (ArchiveFormat.Csv, null);
        if (text.StartsWith("<"u8)) return (null, "a web page or XML, which cannot be read: convert it to text or JSON");
        return extension is ".txt" or ".text" or ""
            ? (ArchiveFormat.Text, null)
            : (null, $"files called '*{extension}' are not read: if it is text, JSON or CSV all the same, name the format");
    }

    /// <summary>The extension of a file name in small letters, that of compression aside.</summary>
    public static string Extension(string name)
    {
        name = name.ToLowerInvariant();
        if (name.EndsWith(".gz", StringComparison.Ordinal)) name = name[..^3];
        return Path.GetExtension(name);
    }

    private static ArchiveFormat? Json(ReadOnlySpan<byte> text, string extension)
    {
        if (text.IsEmpty) return null;
        var second = text[1..].TrimStart(" \t\r\n"u8);
        if (text[0] == '[')
            return second.StartsWith("{"u8) || second.StartsWith("]"u8) || extension == ".json" ? ArchiveFormat.Json : null;
        if (text[0] != '{' || second.Length > 0 && second[0] is not ((byte)'"' or (byte)'}') && extension != ".json" && !IsLines(extension))
            return null;
        var feed = text.IndexOf((byte)'\n');
        if (feed < 0) return IsLines(extension) ? ArchiveFormat.JsonLines : ArchiveFormat.Json;
        var first = text[..feed].TrimEnd(" \t\r"u8);
        var rest = text[(feed + 1)..].TrimStart(" \t\r\n"u8);
        if (rest.IsEmpty && !IsLines(extension)) return ArchiveFormat.Json;
        var balance = new JsonBalance();
        if (balance.Scan(first) == first.Length) return ArchiveFormat.JsonLines;
        // What is laid out over lines breaks them after a bracket, a comma or a colon; a line cut in half may break anywhere.
        if (!balance.InText && first[^1] is ((byte)'{' or (byte)'[' or (byte)',' or (byte)':')) return ArchiveFormat.Json;
        return rest.StartsWith("{"u8) || IsLines(extension) ? ArchiveFormat.JsonLines : ArchiveFormat.Json;
    }

    private static bool IsLines(string extension) => extension is ".jsonl" or ".ndjson" or ".jl";

    private static bool IsBinary(ReadOnlySpan<byte> sample)
    {
        // A zero or two far into a table are a fault of its writer, and cost a row.
        var zeros = sample.Count((byte)0);
        return zeros > sample.Length / 100 || sample[..Math.Min(sample.Length, 1024)].Contains((byte)0);
    }

    private static string? Foreign(ReadOnlySpan<byte> sample)
    {
        if (sample.StartsWith("PK\x3\x4"u8)) return "a zip archive or a spreadsheet (xlsx), which cannot be read: save it as CSV";
        if (sample.StartsWith("SQLite format 3"u8)) return "an SQLite database, which cannot be read: export its tables as CSV";
        if (sample.StartsWith("%PDF-"u8)) return "a PDF file, which cannot be read: save its text";
        if (sample.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0])) return "an old Office file, which cannot be read: save it as CSV or text";
        return sample.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G']) || sample.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])
            ? "a picture, not a text" : null;
    }
}
