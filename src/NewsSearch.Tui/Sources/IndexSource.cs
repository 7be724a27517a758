using NewsSearch.Tui.State;
using NewsSearch.Tui.State.Keeping;
using NewsSearch.Tui.State.Reading;

namespace NewsSearch.Tui.Sources;

/// <summary>Answers from the index in a folder, and goes over to its newest state while searches are under way.</summary>
/// <remarks>A state of the index is closed when it is no longer the newest and the last search on it has ended.</remarks>
internal sealed class IndexSource : IDisposable
{
    private const int MostSimilar = 6;

    private readonly string _folder;
    private readonly TimeProvider _time;
    private readonly Lock _lock = new();
    private Lease? _newest;

    /// <summary>Answers from the index in <paramref name="folder"/>, which is opened with the first question: a screen does not wait for it.</summary>
    public IndexSource(string folder, TimeProvider time) => (_folder, _time) = (folder, time);

    /// <summary>Why the index could not be opened, or null.</summary>
    public NewsSearchException? Failure { get; private set; }

    /// <summary>This, as the reading room wants it.</summary>
    public NewsSource ToNewsSource() => new()
    {
        Search = (request, cancel) => With(index => index.Search(request, cancel)),
        Read = (id, query) => With(index => index.Find(id) is { } article
            ? new OpenedArticle(article, index.Highlight(query, article))
            : null),
        Complete = (prefix, cancel) => With(index => index.Complete(prefix, cancel: cancel)),
        OnIndex = With,
        Related = (id, cancel) => With(index => new Related(
            id, index.Copies(id) ?? [], index.Search(new SearchRequest { Like = id, Take = MostSimilar }, cancel).Hits)),
        Refresh = Refresh,
        IsClosed = () => Failure is not null,
        Desk = new Desk
        {
            Curate = change =>
            {
                change(new Curator(_folder, _time));
                Refresh();
            },
            Curation = () => With(index => index.Curation),
        },
    };

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_lock) _newest?.Release();
    }

    private bool Refresh()
    {
        if (With(index => index.Renewed()) is not { } renewed) return false;
        var newer = new Lease(renewed);
        lock (_lock)
        {
            _newest?.Release();
            _newest = newer;
        }
        return true;
    }

    private T With<T>(Func<NewsIndex, T> use)
    {
        Lease lease;
        lock (_lock)
        {
            lease = _newest ??= new Lease(Open());
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

    private NewsIndex Open()
    {
        try
        {
            return NewsIndex.Open(_folder);
        }
        catch (NewsSearchException failure)
        {
            Failure = failure;
            throw;
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
