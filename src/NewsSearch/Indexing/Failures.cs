using Lucene.Net.Index;
using Lucene.Net.Store;

namespace NewsSearch.Indexing;

/// <summary>Says in words what Lucene and the file system throw.</summary>
internal static class Failures
{
    /// <summary>Whether <paramref name="failure"/> comes from the files, and not from a mistake in this library.</summary>
    public static bool IsOfFiles(Exception failure) =>
        failure is IOException or UnauthorizedAccessException or InvalidDataException or MergePolicy.MergeException;

    /// <summary>For a failure while reading the index in <paramref name="folder"/>.</summary>
    public static NewsSearchException Reading(string folder, Exception failure) => failure switch
    {
        IndexNotFoundException or DirectoryNotFoundException => Missing(folder, failure),
        IndexFormatTooOldException or IndexFormatTooNewException => new NewsSearchException(
            Problem.IndexVersion,
            $"the index in '{folder}' was written by another version of Lucene: delete the folder, all but 'curation' in it, and index again with 'newssearch index'",
            failure),
        UnauthorizedAccessException => new NewsSearchException(
            Problem.IndexDamaged, $"the index in '{folder}' may not be read: check who owns its files", failure),
        _ => new NewsSearchException(
            Problem.IndexDamaged,
            $"the index in '{folder}' is damaged ({Line(failure.Message)}): delete the folder, all but 'curation' in it, and index again with 'newssearch index'",
            failure),
    };

    public static NewsSearchException Missing(string folder, Exception? failure = null) =>
        new(Problem.IndexMissing, $"no index in '{folder}': make one with 'newssearch index'", failure);

    /// <summary>For a failure while opening or writing.</summary>
    public static NewsSearchException Writing(string folder, Exception failure) => failure switch
    {
        // With a cause it is not another writer, but a lock file that cannot be made.
        LockObtainFailedException { InnerException: { } cause } => Writing(folder, cause),
        LockObtainFailedException => new NewsSearchException(
            Problem.Locked, $"another writer is adding to the index in '{folder}': wait for it to end", failure),
        CorruptIndexException or IndexFormatTooOldException or IndexFormatTooNewException or InvalidDataException
            or EndOfStreamException or FileNotFoundException => Reading(folder, failure),
        _ => new NewsSearchException(
            Problem.CannotWrite,
            $"cannot write the index in '{folder}' ({Line(failure.Message)}): free some space or check who owns the folder",
            failure),
    };

    private static string Line(string message) => message.ReplaceLineEndings(" ").TrimEnd('.', ' ');
}
