using System.Globalization;
using NewsSearch.Archives.Mapping;
using NewsSearch.Archives.Surveys;
using NewsSearch.Language;

namespace NewsSearch.Archives;

/// <summary>How archives are read.</summary>
public sealed record ArchiveOptions
{
    /// <summary>The format to take every file for, whatever it looks like; null to tell by content and name.</summary>
    public ArchiveFormat? Format { get; init; }

    /// <summary>What <c>-</c> reads; null when there is no standard input.</summary>
    public Stream? StandardInput { get; init; }

    /// <summary>
    /// When everything read was published, or null when that is not known: a day of publication that no archive states but
    /// that has to be inferred lies within. Kept with the article.
    /// </summary>
    public DateValue? PublishedWithin { get; init; }

    /// <summary>
    /// The longest record (a line, a row, an object, a text file) that is read, in bytes; longer ones are rejected.
    /// From 1 to 512 MiB, default 32 MiB.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is out of that range.</exception>
    public int LongestRecord
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 512 << 20);
            field = value;
        }
    } = 32 << 20;

    /// <summary>
    /// How many pieces of a file, and how many small files, are read side by side; 1 or more. Default: the machine's processors.
    /// What is read, and in which order, is the same for every number.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is below 1.</exception>
    public int Threads
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = Environment.ProcessorCount;

    /// <summary>
    /// Which files in folders are read: those whose path below the folder matches one of these patterns; all of known formats when
    /// there are none. <c>*</c> is any part of a name, <c>**</c> any folders, <c>?</c> one letter; a pattern without a slash is
    /// held against the name alone. Where <see cref="Format"/> is told, a file that matches is read whatever its extension.
    /// </summary>
    public IReadOnlyList<string> Include { get; init; } = [];

    /// <summary>Which files and folders in folders are passed over, in the same patterns; this goes before <see cref="Include"/>.</summary>
    public IReadOnlyList<string> Exclude { get; init; } = [];

    /// <summary>What the archives call the parts of an article, where guessing does not do; null to guess.</summary>
    public FieldMap? Map { get; init; }

    /// <summary>What fields are called.</summary>
    internal FieldNames Names => Map?.Names ?? FieldNames.Default;

    /// <summary>Told what is met on the way, or null.</summary>
    internal ArchiveSurveyor? Survey { get; init; }

    /// <summary>How many work side by side: one alone where everything met is to be told in its order.</summary>
    internal int WorkThreads => Survey is null ? Threads : 1;

    /// <summary>Tells whether the same bytes would be read into the same articles.</summary>
    internal string Fingerprint => string.Create(CultureInfo.InvariantCulture, $"{Format} {PublishedWithin} {LongestRecord} {Map?.Fingerprint}");
}

/// <summary>The formats that can be read, each plain, compressed (gzip, zstd, bzip2, xz), and within zip, tar and 7z archives.</summary>
public enum ArchiveFormat
{
    /// <summary>Plain text, one article a file.</summary>
    Text,

    /// <summary>A JSON object or an array of objects.</summary>
    Json,

    /// <summary>One JSON object a line.</summary>
    JsonLines,

    /// <summary>Comma, semicolon, tab or pipe separated values with a header line.</summary>
    Csv,

    /// <summary>A web page that holds one article.</summary>
    Html,

    /// <summary>XML: feeds (RSS, Atom), NITF, NewsML-G2, ALTO, TEI, TimeML.</summary>
    Xml,

    /// <summary>A web archive of many pages.</summary>
    Warc,

    /// <summary>An Excel workbook (xlsx), each sheet a table with a header row.</summary>
    Spreadsheet,

    /// <summary>An SQLite database, each table with a column for texts.</summary>
    Sqlite,

    /// <summary>A PDF file with a text layer, one article a file.</summary>
    Pdf,

    /// <summary>A web page saved as MHTML.</summary>
    Mhtml,

    /// <summary>Markdown, one article a file.</summary>
    Markdown,
}
