using NewsSearch.Tui.State;
using NewsSearch.Tui.State.Reading;

namespace NewsSearch.Tui.Sources;

/// <summary>Answers from the index in a folder, and goes over to its newest state while searches are under way.</summary>
/// <remarks>A state of the index is closed when it is no longer the newest and the last search on it has ended.</remarks>
internal sealed class IndexSource : IDisposable
{
    private readonly Func<NewsIndex> _open;
    private readonly Lock _lock = new();
    private Lease _newest;

    /// <summary>Opens the index in <paramref name="folder"/>.</summary>
    /// <exception cref="NewsSearchException">There is none, it is of another version, or it cannot be read.</exception>
    public IndexSource(string folder)
    {
        _open = () => NewsIndex.Open(folder);
        _newest = new Lease(_open());
    }

    /// <summary>This, as the reading room wants it.</summary>
    public NewsSource ToNewsSource() => new()
    {
        Search = (request, cancel) => With(index => index.Search(request, cancel)),
        Read = (id, query) => With(index => index.Find(id) is { } article
            ? new OpenedArticle(article, index.Highlight(query, article))
            : null),
        Complete = (prefix, _) => With(index => index.Complete(prefix)),
        OnIndex = With,
        Refresh = Refresh,
    };

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_lock) _newest.Release();
    }

    private bool Refresh()
    {
        if (With(index => index.IsCurrent)) return false;
        var newer = new Lease(_open());
        lock (_lock)
        {
            _newest.Release();
            _newest = newer;
        }
        return true;
    }

    private T With<T>(Func<NewsIndex, T> use)
    {
        Lease lease;
        lock (_lock)
        {
            lease = _newest;
            lease.Take();
        }
        try
        {
            return use(lease.Index);
        }
        finally
        {
            lock (_lock) lease.Release();
        }
    }

    // How many use an index, itself being the newest included. Counted under the lock.
    private sealed class Lease(NewsIndex index)
    {
        private int _users = 1;

        public NewsIndex Index { get; } = index;

        public void Take() => _users++;

        public void Release()
        {
            if (--_users == 0) Index.Dispose();
        }
    }
}
