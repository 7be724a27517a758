using Lucene.Net.Index;
using Lucene.Net.Store;
using NewsSearch.Indexing;
using NewsSearch.Language;
using Directory = System.IO.Directory;

namespace NewsSearch.Care;

/// <summary>One snapshot put in the place of an index: <see cref="IndexBackup.Restore"/>.</summary>
internal sealed class Restoring(string from, string folder, bool overwrite, CancellationToken cancel)
{
    private readonly string _new = folder + ".restore";

    public BackupReport Run()
    {
        if (!File.Exists(Path.Combine(from, FileSums.Name)))
        {
            throw new NewsSearchException(Problem.IndexMissing, new Bilingual(
                $"no snapshot in '{from}': make one with 'newssearch snapshot'",
                $"tidak ada salinan di '{from}': buat dengan 'newssearch snapshot'"));
        }

        if (FolderSwap.Holds(folder, from) || FolderSwap.Holds(from, folder))
        {
            throw new NewsSearchException(Problem.BadRequest, new Bilingual(
                $"'{from}' and '{folder}' lie within each other: put the index elsewhere",
                $"'{from}' dan '{folder}' saling memuat: taruh indeks di tempat lain"));
        }

        try
        {
            FolderSwap.Recover(folder);
            CheckPlace();
            FolderSwap.Delete(_new);
            var report = Copy();
            CheckWriter();
            FolderSwap.Replace(folder, _new);
            return report;
        }
        catch (Exception failure) when (Failures.IsOfFiles(failure))
        {
            throw Failures.Writing(folder, failure);
        }
        finally
        {
            FolderSwap.Delete(_new);
        }
    }

    private void CheckPlace()
    {
        if (!Directory.Exists(folder) || !Directory.EnumerateFileSystemEntries(folder).Any()) return;
        if (!Directory.EnumerateFiles(folder, "segments*").Any())
        {
            throw new NewsSearchException(Problem.BadRequest, new Bilingual(
                $"'{folder}' holds something that is no index: name another folder",
                $"'{folder}' berisi sesuatu yang bukan indeks: sebutkan folder lain"));
        }

        if (!overwrite)
        {
            throw new NewsSearchException(Problem.BadRequest, new Bilingual(
                $"there is an index in '{folder}': it is lost with --force, or name another folder",
                $"sudah ada indeks di '{folder}': hilang bila memakai --force, atau sebutkan folder lain"));
        }

        CheckWriter();
    }

    // Not held while folders are renamed: where files are locked by those who open them, that could not be done.
    private void CheckWriter()
    {
        if (!Directory.Exists(folder)) return;
        using var directory = IndexFolder.Open(folder);
        using var taken = directory.MakeLock(IndexWriter.WRITE_LOCK_NAME);
        if (!taken.Obtain()) throw Failures.Writing(folder, new LockObtainFailedException(folder));
    }

    private BackupReport Copy()
    {
        if (FileSums.Read(from) is not { Count: > 0 } files) throw Damaged(FileSums.Name, new("is no list of files with their sums", "bukan daftar berkas dengan jumlah pemeriksanya"));
        var bytes = 0L;
        foreach (var (name, sum) in files)
        {
            var path = Path.Combine(_new, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            if (!File.Exists(Path.Combine(from, name))) throw Damaged(name, new("is missing", "hilang"));
            using var content = new FileStream(Path.Combine(from, name), FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
            var (found, length) = FileSums.Copy(content, path, cancel);
            if (found != sum) throw Damaged(name, new("does not hold what it was made with", "isinya tidak sama seperti ketika dibuat"));
            bytes += length;
        }
        using var directory = IndexFolder.Open(_new);
        using var reader = DirectoryReader.Open(directory);
        return new(reader.NumDocs, files.Count, bytes);
    }

    private NewsSearchException Damaged(string name, Bilingual what) => new(Problem.IndexDamaged, new Bilingual(
        $"the snapshot in '{from}' is damaged, '{name}' {what.English}: take an older one",
        $"salinan di '{from}' rusak, '{name}' {what.Indonesian}: ambil yang lebih lama"));
}
