using System.Globalization;
using NewsSearch.Language;

namespace NewsSearch.Archives.Files;

/// <summary>What inputs and their parts are called where it is said what is wrong with them.</summary>
internal static class Inputs
{
    private static readonly NumberFormatInfo IndonesianNumbers = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = "," };

    public static Bilingual Line { get; } = new("the line", "baris");

    public static Bilingual Row { get; } = new("the row", "baris tabel");

    public static Bilingual JsonObject { get; } = new("the object", "objek");

    public static Bilingual File { get; } = new("the file", "berkas");

    public static Bilingual Record { get; } = new("the record", "rekaman");

    public static Bilingual Page { get; } = new("the page", "halaman");

    public static Bilingual Spreadsheet { get; } = new("the spreadsheet", "lembar kerja");

    public static Bilingual Database { get; } = new("the database", "basis data");

    public static Bilingual Pdf { get; } = new("the PDF file", "berkas PDF");

    public static Bilingual SavedPage { get; } = new("the saved page", "halaman tersimpan");

    public static Bilingual Markdown { get; } = new("the Markdown text", "teks Markdown");

    public static Bilingual Zip { get; } = new("the zip archive", "arsip zip");

    public static Bilingual Tar { get; } = new("the tar archive", "arsip tar");

    public static Bilingual SevenZip { get; } = new("the 7z archive", "arsip 7z");

    public static Bilingual Packed { get; } = new("the packed file", "berkas di dalam arsip");

    public static Bilingual EmptyFile { get; } = new("the file is empty", "berkas kosong");

    public static Bilingual Binary { get; } = new("a binary file, not a text", "berkas biner, bukan teks");

    public static Bilingual Absent { get; } = new("no such file or folder", "tidak ada berkas atau folder itu");

    public static Bilingual Locked { get; } = new("it is locked with a password", "terkunci dengan kata sandi");

    /// <summary>A whole number with its thousands grouped: 53,150 and 53.150.</summary>
    public static Bilingual Number(long value) => new(value.ToString("N0", CultureInfo.InvariantCulture), value.ToString("N0", IndonesianNumbers));
}
