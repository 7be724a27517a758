using NewsSearch.Archives.Surveys;

namespace NewsSearch.Archives;

/// <summary>Reads archives and tells how it reads them; nothing is indexed.</summary>
public static class ArchiveSurvey
{
    /// <summary>Reads everything that <paramref name="paths"/> name, and tells file by file, as it goes.</summary>
    /// <param name="paths">As <see cref="ArchiveReader.Read"/> takes them.</param>
    /// <param name="options">How to read.</param>
    /// <returns>One for each file; for an archive of files, or a database or workbook of several tables, one for each part.</returns>
    public static IEnumerable<FileSurvey> Run(IEnumerable<string> paths, ArchiveOptions options)
    {
        ArgumentNullException.ThrowIfNull(paths);
        ArgumentNullException.ThrowIfNull(options);
        return new ArchiveSurveyor().Run(paths, options);
    }
}

/// <summary>How one file is read.</summary>
/// <param name="File">As in <see cref="ArchiveItem"/>.</param>
/// <param name="Format">Its format, or null when it could not be told.</param>
/// <param name="Encoding">What its bytes are taken for, or null where the format is not one of text.</param>
/// <param name="Articles">How many articles it holds.</param>
/// <param name="Rejected">How much of it could not become an article.</param>
/// <param name="Rejections">The first twenty of these.</param>
/// <param name="Warnings">The first twenty articles of which not everything could be taken.</param>
/// <param name="Fields">What its fields were taken for, in the order in which they were met; at most 200.</param>
public sealed record FileSurvey(
    string File,
    ArchiveFormat? Format,
    string? Encoding,
    int Articles,
    int Rejected,
    IReadOnlyList<Rejection> Rejections,
    IReadOnlyList<ArchiveWarning> Warnings,
    IReadOnlyList<FieldUse> Fields);

/// <summary>What a field is taken for.</summary>
/// <param name="Role">The part of an article (<c>title</c>, <c>date</c>, ...), <c>extra</c> when it is kept under its own name, or <c>ignored</c>.</param>
/// <param name="Name">What the archive calls it.</param>
/// <param name="Example">The first value met, on one line, at most 80 characters; empty when there was none.</param>
public sealed record FieldUse(string Role, string Name, string Example);
