using NewsSearch.Archives.Mapping;
using NewsSearch.Language;

namespace NewsSearch.Archives.Files;

/// <summary>Opens one file and reads what it holds.</summary>
internal static class FileReader
{
    /// <summary>Reads a file to its end, or to where it cannot be read further.</summary>
    public static IEnumerable<ArchiveItem> Read(FileEntry file, ArchiveOptions options)
    {
        if (file.Problem is { } problem)
        {
            yield return Reject(file, problem);
            yield break;
        }
        if (!TryOpen(file, options, out var raw, out var unopened))
        {
            yield return Reject(file, unopened!.Value);
            yield break;
        }
        using (raw)
        {
            var path = file.Path == FileEntry.StandardInput ? null : file.Path;
            var layer = new Layer(file.Name, raw!, path, raw!, new UnpackBudget(raw!, file.Size), 0, options, new DateColumn(options.PublishedWithin, options.Map?.DateOrder));
            foreach (var item in LayerReader.Read(layer)) yield return item;
        }
    }

    private static bool TryOpen(FileEntry file, ArchiveOptions options, out CountingStream? raw, out Bilingual? problem)
    {
        raw = null;
        problem = null;
        if (file.Path == FileEntry.StandardInput)
        {
            if (options.StandardInput is null) problem = new("there is no standard input", "tidak ada masukan standar");
            else raw = new CountingStream(options.StandardInput);
            return raw is not null;
        }
        // Not opened: a pipe in a folder looks like an empty file, and opening it would wait for ever.
        if (!file.Named && file.Size == 0)
        {
            problem = Inputs.EmptyFile;
            return false;
        }
        try
        {
            raw = new CountingStream(new FileStream(file.Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0));
            return true;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            problem = LayerReader.Explain(error);
            return false;
        }
    }

    private static ArchiveItem Reject(FileEntry file, Bilingual reason) => new(file.Name, 0, null, new(file.Name, 0, reason), 0) { IsUnread = true };
}
