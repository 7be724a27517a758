namespace NewsSearch.Cli.Watching;

/// <summary>Waits until something changes below paths, and then until it has become quiet.</summary>
/// <remarks>
/// What the system tells of changes is a hint to look and never the list of what changed: events are lost when many come at
/// once, on network disks none come at all. So every hint leads to one look at everything, which costs little where nothing
/// changed, and now and then one is taken without a hint.
/// </remarks>
internal sealed class FolderWatch : IDisposable
{
    private readonly AutoResetEvent _changed = new(false);
    private readonly List<FileSystemWatcher> _watchers = [];
    private readonly TimeProvider _time;

    public FolderWatch(IEnumerable<string> paths, TimeProvider time)
    {
        _time = time;
        foreach (var path in paths) Watch(path);
    }

    /// <summary>How long nothing must have happened before it is looked.</summary>
    public TimeSpan Quiet { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How long to wait at most for it to become quiet.</summary>
    public TimeSpan LongestUnquiet { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>After how long it is looked without a hint.</summary>
    public TimeSpan Scan { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>Waits until it is time to look.</summary>
    /// <returns>False when <paramref name="cancel"/> was signalled.</returns>
    public bool Wait(CancellationToken cancel)
    {
        WaitHandle[] either = [cancel.WaitHandle, _changed];
        if (WaitHandle.WaitAny(either, Scan) == 0) return false;
        var start = _time.GetTimestamp();
        while (_time.GetElapsedTime(start) < LongestUnquiet)
        {
            var woken = WaitHandle.WaitAny(either, Quiet);
            if (woken == 0) return false;
            if (woken == WaitHandle.WaitTimeout) break;
        }
        return !cancel.IsCancellationRequested;
    }

    public void Dispose()
    {
        foreach (var watcher in _watchers) watcher.Dispose();
        _changed.Dispose();
    }

    private void Watch(string path)
    {
        var full = Path.GetFullPath(path);
        try
        {
            var isFolder = Directory.Exists(full);
            var watcher = new FileSystemWatcher(isFolder ? full : Path.GetDirectoryName(full)!, isFolder ? "*" : Path.GetFileName(full))
            {
                IncludeSubdirectories = isFolder,
                NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
            };
            _watchers.Add(watcher);
            watcher.Created += (_, _) => Hint();
            watcher.Changed += (_, _) => Hint();
            watcher.Deleted += (_, _) => Hint();
            watcher.Renamed += (_, _) => Hint();
            watcher.Error += (_, _) => Hint();
            watcher.EnableRaisingEvents = true;
        }
        catch (Exception error) when (error is IOException or ArgumentException or UnauthorizedAccessException)
        {
            // The system watches no more folders, or not this one: it is looked at now and then all the same.
        }
    }

    private void Hint()
    {
        try
        {
            _changed.Set();
        }
        catch (ObjectDisposedException)
        {
            // An event on its way when the watch ended.
        }
    }
}
