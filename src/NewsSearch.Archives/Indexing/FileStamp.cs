namespace NewsSearch.Archives.Indexing;

/// <summary>What tells, most of the time, that a file is the one it was.</summary>
/// <param name="Size">In bytes.</param>
/// <param name="Time">When it was last written, in ticks of UTC; 0 when that is not to be trusted.</param>
internal readonly record struct FileStamp(long Size, long Time)
{
    // File systems keep times as coarse as two seconds: what is written right after reading may bear the same time.
    private static readonly TimeSpan Coarsest = TimeSpan.FromSeconds(2);

    /// <summary>The stamp of a file, or null when there is none or it cannot be asked.</summary>
    public static FileStamp? Of(string path)
    {
        try
        {
            var info = new FileInfo(path);
            if (info.Attributes.HasFlag(FileAttributes.ReparsePoint) && info.ResolveLinkTarget(returnFinalTarget: true) is FileInfo target) info = target;
            return info.Exists ? new(info.Length, info.LastWriteTimeUtc.Ticks) : null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>The stamp without a time that is too close to <paramref name="read"/>, when the file was read.</summary>
    public FileStamp TrustedAt(DateTimeOffset read) => read.UtcTicks - Time < Coarsest.Ticks ? this with { Time = 0 } : this;
}
