namespace NewsSearch.Archives.Indexing;

/// <summary>Articles on their way from the reader to the annotators. Safe for many threads.</summary>
/// <remarks>
/// Bounded by text and not only by number: a thousand articles are little, a thousand of 30 MB are more than a machine
/// has. Whoever stops wakes all others, so that nobody waits for someone who is gone.
/// </remarks>
internal sealed class ArticleQueue(int mostArticles, long mostCharacters)
{
    // A Monitor and not a Lock, which has no Wait.
    private readonly object _gate = new();
    private readonly Queue<Article> _waiting = new();
    private long _characters;
    private int _inWork;
    private bool _closed;
    private bool _stopped;

    /// <summary>Adds an article, waiting until there is room. One too large for any room goes when the queue is empty.</summary>
    /// <returns>False when the queue was stopped and the article was not taken.</returns>
    public bool Put(Article article)
    {
        var size = Size(article);
        lock (_gate)
        {
            while (!_stopped && _waiting.Count > 0 && (_waiting.Count >= mostArticles || _characters + size > mostCharacters))
                Monitor.Wait(_gate);
            if (_stopped) return false;
            _waiting.Enqueue(article);
            _characters += size;
            Monitor.PulseAll(_gate);
            return true;
        }
    }

    /// <summary>Takes the next article to work on it, waiting for one. <see cref="Done"/> must follow.</summary>
    /// <returns>Null when there will be none any more.</returns>
    public Article? Take()
    {
        lock (_gate)
        {
            while (!_stopped && !_closed && _waiting.Count == 0) Monitor.Wait(_gate);
            if (_stopped || _waiting.Count == 0) return null;
            var article = _waiting.Dequeue();
            _characters -= Size(article);
            _inWork++;
            Monitor.PulseAll(_gate);
            return article;
        }
    }

    /// <summary>Says that the work on an article taken is over.</summary>
    public void Done()
    {
        lock (_gate)
        {
            _inWork--;
            Monitor.PulseAll(_gate);
        }
    }

    /// <summary>Says that no more articles will come.</summary>
    public void Close()
    {
        lock (_gate)
        {
            _closed = true;
            Monitor.PulseAll(_gate);
        }
    }

    /// <summary>Drops what waits and lets everybody go.</summary>
    public void Stop()
    {
        lock (_gate)
        {
            _stopped = true;
            _waiting.Clear();
            Monitor.PulseAll(_gate);
        }
    }

    /// <summary>Waits until every article put was worked on.</summary>
    /// <returns>False when the queue was stopped.</returns>
    public bool WaitUntilIdle()
    {
        lock (_gate)
        {
            while (!_stopped && (_waiting.Count > 0 || _inWork > 0)) Monitor.Wait(_gate);
            return !_stopped;
        }
    }

    /// <summary>Waits until the queue is closed and empty, or stopped, and nobody works on an article.</summary>
    public void WaitUntilOver()
    {
        lock (_gate)
        {
            while (_inWork > 0 || !_stopped && !(_closed && _waiting.Count == 0)) Monitor.Wait(_gate);
        }
    }

    private static long Size(Article article) => article.Title.Length + article.Deck.Length + article.Body.Length + 200;
}
