using NewsSearch.Archives.Mapping;
using NewsSearch.Language;

namespace NewsSearch.Archives.Files;

/// <summary>A stream to be read: a file, or what was found packed in one.</summary>
/// <param name="Name">What reports call it: the file, and below it the names within, set apart by slashes.</param>
/// <param name="Stream">Its bytes.</param>
/// <param name="Path">The file that holds exactly these bytes, or null.</param>
/// <param name="Raw">Counts the bytes read of the outermost file.</param>
/// <param name="Budget">How much may still be unpacked.</param>
/// <param name="Depth">How many archives it lies in.</param>
/// <param name="Options">How to read.</param>
/// <param name="Dates">How its dates are read.</param>
internal sealed record Layer(
    string Name, Stream Stream, string? Path, CountingStream Raw, UnpackBudget Budget, int Depth, ArchiveOptions Options, DateColumn Dates)
{
    /// <summary>How many archives may lie in each other.</summary>
    public const int Deepest = 4;

    /// <summary>The file extension in small letters, that of compression aside; empty for standard input.</summary>
    public string Extension => Name == FileEntry.StandardInput ? "" : FormatFinder.Extension(Name);

    /// <summary>The same for a part that is read before its turn: its dates are settled when that comes.</summary>
    /// <param name="read">How many bytes of the outermost file had been read when the part was.</param>
    public Layer Ahead(long read)
    {
        var raw = new CountingStream(Stream.Null);
        raw.Pass(read);
        return this with { Raw = raw, Dates = Dates.Ahead() };
    }

    /// <summary>An article or why there is none, made from what <paramref name="fields"/> say.</summary>
    /// <param name="line">The line it starts on, or the number of its record where a format has no lines.</param>
    /// <param name="fields">Its named values.</param>
    /// <param name="replaced">How many places in them could not be decoded.</param>
    public ArchiveItem Item(long line, IReadOnlyList<Field> fields, int replaced)
    {
        Options.Survey?.Note(fields);
        if (!ArticleMaker.TryMake(fields, replaced, Dates, out var article, out var date, out var summary, out var problem)) return Reject(line, problem.Value);
        return Options.Map is { HasConstants: true } map
            ? new(Name, line, map.Apply(article), null, Raw.Count) { Warning = date.Warning, DateText = map.Date is null ? date.Text : null, SummaryField = summary }
            : new(Name, line, article, null, Raw.Count) { Warning = date.Warning, DateText = date.Text, SummaryField = summary };
    }

    /// <summary>An input that is no article.</summary>
    public ArchiveItem Reject(long line, Bilingual reason) => new(Name, line, null, new(Name, line, reason), Raw.Count);

    /// <summary>A record that is too long to be read.</summary>
    public ArchiveItem RejectLong(long line, Bilingual what)
    {
        var most = Inputs.Number(Options.LongestRecord);
        return Reject(line, new($"{what.English} is longer than {most.English} bytes", $"{what.Indonesian} ini lebih panjang daripada {most.Indonesian} bita"));
    }
}
