namespace NewsSearch.Archives.Files;

/// <summary>How much a file may still unpack to. One for everything that is packed within one file.</summary>
/// <remarks>
/// News text packs to a tenth or less, tables full of repeats to a fiftieth; what unpacks to more than
/// <see cref="MostTimes"/> times its size was made to fill a disk.
/// </remarks>
/// <param name="raw">Counts the bytes read of the file as stored.</param>
/// <param name="size">The size of the file as stored; 0 when it is not known.</param>
internal sealed class UnpackBudget(CountingStream raw, long size)
{
    private const int MostTimes = 200;
    private const long AlwaysAllowed = 64 << 20;

    private long _unpacked;

    /// <summary>Counts bytes that came out.</summary>
    /// <exception cref="DamagedException">They were too many.</exception>
    public void Take(int count)
    {
        _unpacked += count;
        if (_unpacked > AlwaysAllowed && _unpacked > Math.Max(size, raw.Count) * MostTimes)
            throw new DamagedException(new($"it unpacks to more than {MostTimes} times its size", $"isinya membengkak lebih dari {MostTimes} kali ukurannya saat dibongkar"));
    }
}
