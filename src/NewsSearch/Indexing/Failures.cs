using Lucene.Net.Diagnostics;
using Lucene.Net.Index;
using Lucene.Net.Store;
using NewsSearch.Language;

namespace NewsSearch.Indexing;

/// <summary>Says in words what Lucene and the file system throw.</summary>
internal static class Failures
{
    /// <summary>Whether <paramref name="failure"/> comes from the files, and not from a mistake in this library.</summary>
    /// <remarks>Lucene asserts in earnest only where what it reads says what nothing can have written.</remarks>
    public static bool IsOfFiles(Exception failure) =>
        failure is IOException or UnauthorizedAccessException or InvalidDataException or MergePolicy.MergeException
            or AssertionException;

    /// <summary>For a failure while reading the index in <paramref name="folder"/>.</summary>
    public static NewsSearchException Reading(string folder, Exception failure) => failure switch
    {
        IndexNotFoundException or DirectoryNotFoundException => Missing(folder, failure),
        IndexFormatTooOldException or IndexFormatTooNewException => new NewsSearchException(
            Problem.IndexVersion,
            new Bilingual(
                $"the index in '{folder}' was written by another version of Lucene: delete the folder, all but 'curation' in it, and index again with 'newssearch index'",
                $"indeks di '{folder}' ditulis oleh versi Lucene lain: hapus foldernya, kecuali 'curation' di dalamnya, lalu indeks lagi dengan 'newssearch index'"),
            failure),
        UnauthorizedAccessException => new NewsSearchException(
            Problem.IndexDamaged, new Bilingual(
                $"the index in '{folder}' may not be read: check who owns its files",
                $"indeks di '{folder}' tidak boleh dibaca: periksa pemilik berkasnya"), failure),
        _ => new NewsSearchException(
            Problem.IndexDamaged,
            new Bilingual(
                $"the index in '{folder}' is damaged ({Line(failure.Message)}): delete the folder, all but 'curation' in it, and index again with 'newssearch index'",
                $"indeks di '{folder}' rusak ({Line(failure.Message)}): hapus foldernya, kecuali 'curation' di dalamnya, lalu indeks lagi dengan 'newssearch index'"),
            failure),
    };

    public static NewsSearchException Missing(string folder, Exception? failure = null) =>
        new(Problem.IndexMissing, new Bilingual(
                $"no index in '{folder}': make one with 'newssearch index'",
                $"tidak ada indeks di '{folder}': buat dengan 'newssearch index'"), failure);

    /// <summary>For a failure while opening or writing.</summary>
    public static NewsSearchException Writing(string folder, Exception failure) => failure switch
    {
        // With a cause it is not another writer, but a lock file that cannot be made.
        LockObtainFailedException { InnerException: { } cause } => Writing(folder, cause),
        LockObtainFailedException => new NewsSearchException(
            Problem.Locked, new Bilingual(
                $"another writer is adding to the index in '{folder}': wait for it to end",
                $"penulis lain sedang menambah indeks di '{folder}': tunggu sampai selesai"), failure),
        CorruptIndexException or IndexFormatTooOldException or IndexFormatTooNewException or InvalidDataException or AssertionException
            or EndOfStreamException or FileNotFoundException => Reading(folder, failure),
        _ => new NewsSearchException(
            Problem.CannotWrite,
            new Bilingual(
                $"cannot write the index in '{folder}' ({Line(failure.Message)}): free some space or check who owns the folder",
                $"indeks di '{folder}' tidak dapat ditulis ({Line(failure.Message)}): kosongkan ruang atau periksa pemilik foldernya"),
            failure),
    };

    private static string Line(string message) => message.ReplaceLineEndings(" ").TrimEnd('.', ' ');
}
