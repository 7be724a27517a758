using NewsSearch.Care;

namespace NewsSearch;

/// <summary>Copies an index as it is at one moment, and puts such a copy in an index's place.</summary>
/// <remarks>
/// A snapshot is an index by itself, with a file <c>SHA256SUMS</c> that says what its files hold; <c>sha256sum -c</c> reads it, too.
/// Whatever lies in the folder of the index belongs to it and goes along.
/// </remarks>
public static class IndexBackup
{
    /// <summary>Copies the last commit of the index in <paramref name="folder"/>, also while a writer adds to it.</summary>
    /// <param name="folder">The folder of the index.</param>
    /// <param name="to">The folder to make. It has its name only when it is whole.</param>
    /// <param name="cancel">Ends the work; nothing is left of it.</param>
    /// <exception cref="NewsSearchException">
    /// There is no index, it is damaged, <paramref name="to"/> is there already or lies within the index, or the disk is full or may not
    /// be written.
    /// </exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancel"/> was signalled.</exception>
    public static BackupReport Snapshot(string folder, string to, CancellationToken cancel = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        ArgumentException.ThrowIfNullOrWhiteSpace(to);
        return new SnapshotMaking(FolderSwap.FullPath(folder), FolderSwap.FullPath(to), cancel).Run();
    }

    /// <summary>Puts a snapshot in the place of the index in <paramref name="folder"/>, after each of its files was found to be as it was made.</summary>
    /// <param name="from">The folder of the snapshot, which stays.</param>
    /// <param name="folder">The folder of the index.</param>
    /// <param name="overwrite">Whether an index that is there may be lost; a folder that holds anything else never is.</param>
    /// <param name="cancel">Ends the work and leaves the index as it was.</param>
    /// <exception cref="NewsSearchException">
    /// There is no snapshot, it is damaged, there is an index and <paramref name="overwrite"/> is not set, a writer has it, or the disk is full
    /// or may not be written.
    /// </exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancel"/> was signalled.</exception>
    public static BackupReport Restore(string from, string folder, bool overwrite = false, CancellationToken cancel = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(from);
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        return new Restoring(FolderSwap.FullPath(from), FolderSwap.FullPath(folder), overwrite, cancel).Run();
    }
}

/// <summary>What was copied.</summary>
/// <param name="Articles">How many articles the copy holds.</param>
/// <param name="Files">How many files it has, besides the list of their sums.</param>
/// <param name="Bytes">How large they are.</param>
public sealed record BackupReport(int Articles, int Files, long Bytes);
