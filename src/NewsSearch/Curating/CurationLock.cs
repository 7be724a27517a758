using NewsSearch.Language;

namespace NewsSearch.Curating;

/// <summary>Lets one at a time change the user's work on an index, in this process and all others.</summary>
internal sealed class CurationLock : IDisposable
{
    private const string File = ".lock";
    private const int MostChanges = 3;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(10);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    private readonly FileStream _held;

    private CurationLock(FileStream held) => _held = held;

    /// <summary>Waits for the lock.</summary>
    /// <exception cref="NewsSearchException">There is no index, another holds the lock for long, or the folder may not be written.</exception>
    public static CurationLock Take(CurationFolder folder)
    {
        if (!Directory.Exists(folder.IndexFolder)) throw Indexing.Failures.Missing(folder.IndexFolder);
        try
        {
            for (var left = Longest; left > TimeSpan.Zero; left -= Pause)
            {
                if (TryTake(folder) is { } held) return new CurationLock(held);
                Thread.Sleep(Pause);
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new NewsSearchException(Problem.CannotWrite, new Bilingual(
                $"cannot write '{folder.Path}': check who owns the folder",
                $"'{folder.Path}' tidak dapat ditulis: periksa pemilik foldernya"), failure);
        }
        throw new NewsSearchException(Problem.Locked, new Bilingual(
                $"another program is changing '{folder.Path}': wait for it to end",
                $"program lain sedang mengubah '{folder.Path}': tunggu sampai selesai"));
    }

    public void Dispose() => _held.Dispose();

    private static FileStream? TryTake(CurationFolder folder)
    {
        if (Open(folder) is not { } held) return null;
        // A rebuild may have put a new folder in place between the opening and the locking: the file there must be ours. Where
        // the file system locks nothing, any number could be opened.
        for (var i = 0; i < MostChanges && Open(folder) is { } other; i++)
        {
            held.Dispose();
            held = other;
        }
        return held;
    }

    // EWOULDBLOCK of Linux and of macOS, the sharing and lock violations of Windows.
    private static bool IsTaken(IOException failure) => (failure.HResult & 0xFFFF) is 11 or 35 or 32 or 33;

    private static FileStream? Open(CurationFolder folder)
    {
        try
        {
            Directory.CreateDirectory(folder.Path);
            return new FileStream(folder.PathOf(File), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1);
        }
        catch (IOException failure) when (IsTaken(failure))
        {
            return null;
        }
    }
}
