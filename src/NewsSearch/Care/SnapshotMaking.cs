using NewsSearch.Indexing;
using NewsSearch.Language;

namespace NewsSearch.Care;

/// <summary>One snapshot: <see cref="IndexBackup.Snapshot"/>.</summary>
internal sealed class SnapshotMaking(string folder, string to, CancellationToken cancel)
{
    private readonly string _partial = to + ".partial";

    public BackupReport Run()
    {
        if (!Directory.Exists(folder)) throw Failures.Missing(folder);
        if (FolderSwap.Holds(folder, to))
        {
            throw new NewsSearchException(Problem.BadRequest, new Bilingual(
                $"'{to}' lies within the index: name a folder elsewhere",
                $"'{to}' ada di dalam indeks: sebutkan folder di tempat lain"));
        }

        if (File.Exists(to) || Directory.Exists(to) && Directory.EnumerateFileSystemEntries(to).Any())
        {
            throw new NewsSearchException(Problem.BadRequest, new Bilingual(
                $"'{to}' is there already: name a folder that is not",
                $"'{to}' sudah ada: sebutkan folder yang belum ada"));
        }

        using var held = Hold();
        try
        {
            FolderSwap.Delete(_partial);
            var report = Copy(held);
            FolderSwap.Delete(to);
            Directory.Move(_partial, to);
            return report;
        }
        catch (Exception failure) when (Failures.IsOfFiles(failure))
        {
            throw Failures.Writing(to, failure);
        }
        finally
        {
            FolderSwap.Delete(_partial);
        }
    }

    private HeldCommit Hold()
    {
        try
        {
            return HeldCommit.Open(folder);
        }
        catch (Exception failure) when (Failures.IsOfFiles(failure))
        {
            throw Failures.Reading(folder, failure);
        }
    }

    private BackupReport Copy(HeldCommit held)
    {
        var (sums, bytes) = (new List<(string, string)>(), 0L);
        foreach (var (name, content) in held.Files)
        {
            var path = Path.Combine(_partial, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            var (sum, length) = FileSums.Copy(content, path, cancel);
            sums.Add((name, sum));
            bytes += length;
        }
        FileSums.Write(_partial, sums);
        return new(held.Articles, sums.Count, bytes);
    }
}
