using NewsSearch.Archives.Encodings;
using NewsSearch.Archives.Mapping;

namespace NewsSearch.Archives.Files;

/// <summary>A file being read: its bytes as UTF-8 or windows-1252, unpacked, and how to report what comes of it.</summary>
/// <param name="Name">What reports call it.</param>
/// <param name="Window">Its bytes, after any byte order mark.</param>
/// <param name="Decoder">Turns them into text.</param>
/// <param name="Raw">Counts the bytes as stored.</param>
/// <param name="LongestRecord">The longest record that is read, in bytes.</param>
/// <param name="Dates">How its dates are read.</param>
internal sealed record Source(string Name, ByteWindow Window, TextDecoder Decoder, CountingStream Raw, int LongestRecord, DateColumn Dates)
{
    /// <summary>An article or why there is none, made from what <paramref name="fields"/> say.</summary>
    public ArchiveItem Item(long line, IReadOnlyList<Field> fields, int replaced) =>
        ArticleMaker.TryMake(fields, replaced, Dates, out var article, out var date, out var problem)
            ? new(Name, line, article, null, Raw.Count) { Warning = date.Warning, DateText = date.Text }
            : Reject(line, problem);

    /// <summary>An input that is no article.</summary>
    public ArchiveItem Reject(long line, string reason) => new(Name, line, null, new(Name, line, reason), Raw.Count);

    /// <summary>A record that is too long to be read.</summary>
    public ArchiveItem RejectLong(long line, string what) =>
        Reject(line, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{what} is longer than {LongestRecord:N0} bytes"));
}
