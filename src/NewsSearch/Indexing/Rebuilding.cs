using Lucene.Net.Index;
using Lucene.Net.Store;
using NewsSearch.Care;
using NewsSearch.Curating;
using NewsSearch.Language;
using NewsSearch.Searching;
using Directory = System.IO.Directory;

namespace NewsSearch.Indexing;

/// <summary>One index made anew beside the old one: <see cref="IndexRebuild"/>.</summary>
internal sealed class Rebuilding(string folder, int threads, IProgress<(int Done, int Total)>? progress, CancellationToken cancel)
{
    private const int ArticlesACommit = 100_000;
    private const int BetweenReports = 100;

    private readonly string _new = folder + ".rebuild";

    public int Run(WordSettings? words)
    {
        try
        {
            FolderSwap.Recover(folder);
            if (!Directory.Exists(folder)) throw Failures.Missing(folder);
            var count = Make(words);
            Replace();
            return count;
        }
        catch (Exception failure) when (Failures.IsOfFiles(failure))
        {
            throw Failures.Writing(folder, failure);
        }
        finally
        {
            if (Directory.Exists(folder)) FolderSwap.Delete(_new);
        }
    }

    // Who curates meanwhile waits, and then finds the new folder: what was curated up to now goes with it.
    private void Replace()
    {
        var curation = new CurationFolder(folder);
        using (Directory.Exists(curation.Path) ? CurationLock.Take(curation) : null)
        {
            Copy(curation.Path, Path.Combine(_new, CurationFolder.Name));
            FolderSwap.Replace(folder, _new);
        }
    }

    private int Make(WordSettings? words)
    {
        using var directory = IndexFolder.Open(folder);
        using var taken = directory.MakeLock(IndexWriter.WRITE_LOCK_NAME);
        if (!taken.Obtain()) throw Failures.Writing(folder, new LockObtainFailedException(folder));
        using var reader = Open(directory);
        var manifest = Manifest.Read(folder, reader.IndexCommit.UserData, toRebuild: true);
        FolderSwap.Delete(_new);
        using var writer = NewsIndexWriter.Renew(_new, words ?? manifest.Words, Schema.Generation(reader.IndexCommit));
        AddAll(writer, reader);
        cancel.ThrowIfCancellationRequested();
        writer.Note = reader.IndexCommit.UserData.TryGetValue(Schema.NoteKey, out var note) ? note : null;
        CopyOthers();
        writer.Commit();
        return writer.Articles;
    }

    private DirectoryReader Open(FSDirectory directory)
    {
        try
        {
            return DirectoryReader.IndexExists(directory) ? DirectoryReader.Open(directory) : throw Failures.Missing(folder);
        }
        catch (Exception failure) when (Failures.IsOfFiles(failure))
        {
            throw Failures.Reading(folder, failure);
        }
    }

    private void AddAll(NewsIndexWriter writer, DirectoryReader reader)
    {
        var articles = new ArticleReader(reader);
        var added = MultiDocValues.GetNumericValues(reader, Schema.Added);
        var done = 0;
        foreach (var some in articles.Documents.Chunk(ArticlesACommit))
        {
            // Read here: a segment's values keep their place from call to call.
            var first = some[0];
            long[] stamps = [.. Enumerable.Range(first, some[^1] - first + 1).Select(document => added.Get(document))];
            try
            {
                Parallel.ForEach(some, new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancel }, document =>
                {
                    writer.Add(articles.Whole(document).Article, stamps[document - first]);
                    if (Interlocked.Increment(ref done) is var now && now % BetweenReports == 0) progress?.Report((now, reader.NumDocs));
                });
            }
            catch (AggregateException error)
            {
                // Several threads fail for one reason.
                System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(error.InnerExceptions[0]);
            }
            writer.Commit();
        }
        progress?.Report((done, reader.NumDocs));
    }

    private void CopyOthers()
    {
        foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(folder, path);
            if (IndexFolder.IsLucene(name)) continue;
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(_new, name))!);
            File.Copy(path, Path.Combine(_new, name), overwrite: true);
        }
    }

    private static void Copy(string from, string to)
    {
        if (!Directory.Exists(from)) return;
        Directory.CreateDirectory(to);
        foreach (var path in Directory.EnumerateFiles(from, "*.jsonl")) File.Copy(path, Path.Combine(to, Path.GetFileName(path)), overwrite: true);
    }
}
