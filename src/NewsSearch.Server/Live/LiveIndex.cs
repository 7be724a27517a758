namespace NewsSearch.Server.Live;

/// <summary>An index that is opened anew when something was committed to it, or said of it by the user, in whatever process.</summary>
/// <remarks>Questions under way end on the commit that they began on.</remarks>
internal sealed class LiveIndex : IAsyncDisposable
{
    private readonly string _folder;
    private readonly Action<string> _log;
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _watch;
    private volatile Edition _newest;

    private LiveIndex(string folder, TimeSpan interval, TimeProvider time, Action<string> log)
    {
        (_folder, _log) = (folder, log);
        _newest = Warm(NewsIndex.Open(folder));
        _watch = WatchAsync(new PeriodicTimer(interval, time));
    }

    /// <summary>Opens the index.</summary>
    /// <param name="folder">Where it is.</param>
    /// <param name="interval">How often to look whether something was committed.</param>
    /// <param name="time">The clock.</param>
    /// <param name="log">Told when another commit was opened, or could not be.</param>
    /// <exception cref="NewsSearchException">There is none, or it cannot be read.</exception>
    public static LiveIndex Open(string folder, TimeSpan interval, TimeProvider time, Action<string> log) => new(folder, interval, time, log);

    /// <summary>The newest commit, to be released by whoever took it.</summary>
    public Edition Hold()
    {
        while (true)
        {
            var newest = _newest;
            if (newest.TryHold()) return newest;
            ObjectDisposedException.ThrowIf(_stop.IsCancellationRequested, this);
        }
    }

    /// <summary>Opens the index anew if something was committed.</summary>
    /// <exception cref="NewsSearchException">It cannot be read now.</exception>
    public void Refresh()
    {
        var old = _newest;
        var renewed = old.Index.Renewed() ?? (old.Tag == TagOf(old.Index) ? null : NewsIndex.Open(_folder));
        if (renewed is null) return;
        _newest = Warm(renewed);
        old.Release();
        _log($"index reopened: commit {_newest.Index.Generation}");
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _watch;
        _newest.Release();
        _stop.Dispose();
    }

    private async Task WatchAsync(PeriodicTimer timer)
    {
        using var ticking = timer;
        var failure = "";
        try
        {
            while (await ticking.WaitForNextTickAsync(_stop.Token))
            {
                try
                {
                    Refresh();
                    failure = "";
                }
                // While a writer works or after the folder was removed, what is open goes on to be served.
                catch (NewsSearchException e)
                {
                    if (failure != e.Message) _log($"the index cannot be opened anew, the old commit is served on: {e.Message}");
                    failure = e.Message;
                }
            }
        }
        catch (OperationCanceledException)
        {
        }
    }

    private Edition Warm(NewsIndex index)
    {
        try
        {
            // What is worked out once for a commit is worked out before anybody waits for it.
            index.Search(new SearchRequest { Facets = [.. FacetNames.All.Select(facet => new FacetRequest(facet) { Take = 1 })], Take = 1 });
            _ = index.Statistics;
            return new Edition(index, TagOf(index));
        }
        catch
        {
            index.Dispose();
            throw;
        }
    }

    // The number of a commit begins anew when an index is made anew in the same folder; the time of its making does not.
    private string TagOf(NewsIndex index) =>
        FormattableString.Invariant($"{index.Generation:x}-{File.GetLastWriteTimeUtc(Path.Combine(_folder, index.CommitFile)).Ticks:x}{HashOf(index.Curation)}");

    // What the user says of the index changes answers without a commit.
    private static string HashOf(Curation curation) => curation.Hash.Length == 0 ? "" : "-" + curation.Hash[..16];
}
