using System.Buffers;
using System.Text;
using NewsSearch.Archives.Csv;
using NewsSearch.Archives.Json;
using NewsSearch.Archives.Mapping;
using NewsSearch.Language;

namespace NewsSearch.Archives.Files;

/// <summary>Tells what format a file is in, by what it begins with and then by its name.</summary>
internal static class FormatFinder
{
    private static readonly SearchValues<byte> NameEnds = SearchValues.Create(" \t\r\n/>"u8);

    private static readonly Bilingual OldOffice = new(
        "an old Office file, which cannot be read: save it as xlsx, CSV or text", "berkas Office lama, yang tidak dapat dibaca: simpan sebagai xlsx, CSV, atau teks");

    private static readonly string[] Packed = [".gz", ".zst", ".bz2", ".xz"];

    /// <summary>The format, or why it is none of ours.</summary>
    /// <param name="sample">The first bytes, unpacked and in an encoding of single bytes.</param>
    /// <param name="extension">The extension of its name in small letters, that of compression aside.</param>
    public static (ArchiveFormat? Format, Bilingual? Problem) Find(ReadOnlySpan<byte> sample, string extension)
    {
        if (Foreign(sample) is { } foreign) return (null, foreign);
        var text = sample.TrimStart(" \t\r\n\u001e"u8);
        if (Json(text, extension) is { } json) return (json, null);
        if (IsBinary(sample)) return (null, Inputs.Binary);
        if (extension is ".csv" or ".tsv") return (ArchiveFormat.Csv, null);
        if (extension == ".json") return (ArchiveFormat.Json, null);
        if (IsLines(extension)) return (ArchiveFormat.JsonLines, null);
        if (!text.StartsWith("<"u8) && CsvHeader.Read(sample, (byte)',', FieldNames.Default).IsCertain) return (ArchiveFormat.Csv, null);
        if (Markup(text, extension) is { } markup) return (markup, null);
        if (extension is ".md" or ".markdown") return (ArchiveFormat.Markdown, null);
        return extension is ".txt" or ".text" or ""
            ? (ArchiveFormat.Text, null)
            : (null, new(
                $"files called '*{extension}' are not read: if it is of a known format all the same, name the format",
                $"berkas bernama '*{extension}' tidak dibaca: jika formatnya dikenal, sebutkan formatnya"));
    }

    /// <summary>The extension of a file name in small letters, that of compression aside.</summary>
    public static string Extension(string name)
    {
        name = name.ToLowerInvariant();
        if (Array.Find(Packed, packed => name.EndsWith(packed, StringComparison.Ordinal)) is { } extension) name = name[..^extension.Length];
        return Path.GetExtension(name);
    }

    private static ArchiveFormat? Markup(ReadOnlySpan<byte> text, string extension)
    {
        if (extension is ".mhtml" or ".mht" || text.StartsWith("From: <Saved by"u8)) return ArchiveFormat.Mhtml;
        if (!text.StartsWith("<"u8)) return extension is ".html" or ".htm" or ".xhtml" ? ArchiveFormat.Html : null;
        // By the first element, not the extension: a feed may be called .html by whoever saved it.
        return RootOf(text) switch
        {
            "!doctype" or "html" or "head" or "body" => ArchiveFormat.Html,
            "rss" or "feed" or "rdf:rdf" or "nitf" or "newsitem" or "newsmessage" or "alto" or "mets" or "tei" or "timeml" => ArchiveFormat.Xml,
            _ when extension is ".html" or ".htm" or ".xhtml" => ArchiveFormat.Html,
            _ => text.StartsWith("<?xml"u8) || extension is ".xml" or ".rss" or ".atom" or ".nitf" or ".newsml" or ".tei" or ".tml" ? ArchiveFormat.Xml : null,
        };
    }

    /// <summary>The name of the first element in small letters, or <c>!doctype</c> where HTML is declared; empty when there is none near.</summary>
    private static string RootOf(ReadOnlySpan<byte> text)
    {
        while (text.StartsWith("<"u8))
        {
            var end = text.StartsWith("<!--"u8) ? After(text, "-->"u8) : text.StartsWith("<?"u8) ? After(text, "?>"u8) : 0;
            if (end == 0 && text.StartsWith("<!"u8))
            {
                var declared = Encoding.ASCII.GetString(text[..Math.Min(text.Length, 40)]);
                if (declared.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)) return "!doctype";
                end = After(text, ">"u8);
            }
            if (end == 0)
            {
                var length = text[1..].IndexOfAny(NameEnds);
                return length is < 0 or > 40 ? "" : Encoding.ASCII.GetString(text.Slice(1, length)).ToLowerInvariant();
            }
            if (end < 0) return "";
            text = text[end..].TrimStart(" \t\r\n"u8);
        }
        return "";
    }

    private static int After(ReadOnlySpan<byte> text, ReadOnlySpan<byte> mark) => text.IndexOf(mark) is var at and >= 0 ? at + mark.Length : -1;

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

    private static Bilingual? Foreign(ReadOnlySpan<byte> sample)
    {
        if (sample.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0])) return OldOffice;
        return sample.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G']) || sample.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])
            ? new Bilingual("a picture, not a text", "gambar, bukan teks") : null;
    }
}
