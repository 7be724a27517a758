using NewsSearch.Archives.Indexing;

namespace NewsSearch.Archives;

/// <summary>Reads archives into an index: a reader, annotators on all cores, a writer, with bounded queues between.</summary>
public static class ArchiveIndexer
{
    /// <summary>Indexes everything that <paramref name="paths"/> name and commits.</summary>
    /// <param name="writer">Where to. Committed at the end and now and then before, so that a run cut short keeps its work.</param>
    /// <param name="paths">As <see cref="ArchiveReader.Read"/> takes them.</param>
    /// <param name="options">How to read and run.</param>
    /// <param name="progress">Told now and then how far it is, or null.</param>
    /// <param name="cancel">Stops soon, commits what was done, and throws <see cref="OperationCanceledException"/>.</param>
    /// <exception cref="NewsSearchException">The index cannot be written. What was committed before stays.</exception>
    /// <remarks>
    /// Of several articles of one id the first in reading order is taken, whatever the number of threads.
    /// <paramref name="progress"/> is told ten times a second at most, from a thread of the run.
    /// </remarks>
    public static IndexingReport Run(
        NewsIndexWriter writer,
        IEnumerable<string> paths,
        IndexingOptions options,
        IProgress<IndexingProgress>? progress = null,
        CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(paths);
        ArgumentNullException.ThrowIfNull(options);
        var ledger = FileLedger.Open(writer.Folder, writer.Note);
        var target = new IndexingTarget(writer.Add, Commit, writer.Remove, () => writer.Articles);
        var run = new IndexingRun(target, options, progress, ledger);
        return run.Run([.. paths], cancel);

        void Commit(string? note)
        {
            writer.Note = note ?? writer.Note;
            writer.Commit();
            ledger.Tidy();
        }
    }

    /// <summary>As <see cref="Run"/>, for those who must not wait: the work is done on threads of its own.</summary>
    /// <remarks>When <paramref name="cancel"/> is signalled, the task ends once what was done is committed.</remarks>
    public static Task<IndexingReport> RunAsync(
        NewsIndexWriter writer,
        IEnumerable<string> paths,
        IndexingOptions options,
        IProgress<IndexingProgress>? progress = null,
        CancellationToken cancel = default) =>
        Task.Factory.StartNew(
            () => Run(writer, paths, options, progress, cancel), cancel, TaskCreationOptions.LongRunning, TaskScheduler.Default);
}

/// <summary>How archives are indexed.</summary>
public sealed record IndexingOptions
{
    /// <summary>How the archives are read.</summary>
    public ArchiveOptions Archives { get; init; } = new();

    /// <summary>How many annotators work side by side; 1 or more. Default: the machine's processors.</summary>
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
    /// Whether articles are removed whose file is gone below the folders named, or that a changed file does not hold any
    /// more; one that another file still holds stays.
    /// </summary>
    public bool Prune { get; init; }

    /// <summary>Whether a file is taken for unchanged only when its bytes are, whatever its time says.</summary>
    public bool Rehash { get; init; }

    /// <summary>Whether every file is read, unchanged or not.</summary>
    public bool Reread { get; init; }

    /// <summary>Measures the seconds of the report.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;
}

/// <summary>How far indexing is.</summary>
/// <param name="Articles">Articles read so far, whatever became of them.</param>
/// <param name="Rejected">Inputs rejected so far.</param>
/// <param name="Bytes">Bytes read so far, of <paramref name="TotalBytes"/>.</param>
/// <param name="TotalBytes">The size of all files named; 0 when it is not known.</param>
/// <param name="File">The file being read.</param>
public sealed record IndexingProgress(long Articles, long Rejected, long Bytes, long TotalBytes, string File);

/// <summary>What indexing did. Every input is in exactly one of the five counts.</summary>
/// <param name="Added">Articles that are new.</param>
/// <param name="Updated">Articles that replaced an older version.</param>
/// <param name="Unchanged">Articles the index held already.</param>
/// <param name="Repeated">Articles that came twice in this run with the same id and the same text (title, deck, dateline and body).</param>
/// <param name="Rejected">Inputs that could not become an article, and articles whose id another one had already in this run.</param>
/// <param name="Articles">How many articles the index holds now.</param>
/// <param name="Elapsed">How long it took.</param>
public sealed record IndexingReport(
    int Added, int Updated, int Unchanged, int Repeated, IReadOnlyList<Rejection> Rejected, int Articles, TimeSpan Elapsed)
{
    /// <summary>Articles that are in the index no more, because no file holds them (<see cref="IndexingOptions.Prune"/>).</summary>
    public int Removed { get; init; }

    /// <summary>Files that were read.</summary>
    public int FilesRead { get; init; }

    /// <summary>Files that were not read, because they are as they were; what they hold is in the counts.</summary>
    public int FilesUnchanged { get; init; }

    /// <summary>Articles that were taken although something is wrong with them, the first thousand of <see cref="Warned"/>.</summary>
    public IReadOnlyList<ArchiveWarning> Warnings { get; init; } = [];

    /// <summary>How many articles were taken although something is wrong with them; they are in the counts above as well.</summary>
    public int Warned { get; init; }
}
