namespace NewsSearch.Archives.Indexing;

/// <summary>Articles on their way from the reader to the annotators. Safe for many threads.</summary>
/// <remarks>
/// Bounded by text and not only by number: a thousand articles are little, a thousand of 30 MB are more than a machine
/// has. Whoever stops wakes all others, so that nobody waits for someone who is gone. Besides, nobody is woken who would only
/// wait again: to wake the reader for each article taken, and all for each that is done, costs more than to hand it over.
/// </remarks>
internal sealed class ArticleQueue(int mostArticles, long mostCharacters)
{
    // A Monitor and not a Lock, which has no Wait.
    private readonly object _gate = new();
    private readonly Queue<Article> _waiting = new();
    private readonly TaskCompletionSource _over = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long _characters;
    private int _inWork;
    private int _takers;
    private bool _isFull;
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
            {
                _isFull = true;
                Monitor.Wait(_gate);
            }
            if (_stopped) return false;
            _waiting.Enqueue(article);
            _characters += size;
            if (_takers > 0) Monitor.PulseAll(_gate);
            return true;
        }
    }

    /// <summary>Takes the next article to work on it, waiting for one. <see cref="Done"/> must follow.</summary>
    /// <returns>Null when there will be none any more.</returns>
    public Article? Take()
    {
        lock (_gate)
        {
            while (!_stopped && !_closed && _waiting.Count == 0)
            {
                _takers++;
                Monitor.Wait(_gate);
                _takers--;
            }
            if (_stopped || _waiting.Count == 0) return null;
            var article = _waiting.Dequeue();
            _characters -= Size(article);
            _inWork++;
            // The reader fills it again when half of it is empty.
            if (_isFull && _waiting.Count <= mostArticles / 2 && _characters <= mostCharacters / 2)
            {
                _isFull = false;
                Monitor.PulseAll(_gate);
            }
            return article;
        }
    }

    /// <summary>Says that the work on an article taken is over.</summary>
    public void Done()
    {
        lock (_gate)
        {
            _inWork--;
            if (_inWork == 0 && _waiting.Count == 0) Monitor.PulseAll(_gate);
            TellIfOver();
        }
    }

    /// <summary>Says that no more articles will come.</summary>
    public void Close()
    {
        lock (_gate)
        {
            _closed = true;
            Monitor.PulseAll(_gate);
            TellIfOver();
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
            TellIfOver();
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
    public void WaitUntilOver() => _over.Task.GetAwaiter().GetResult();

    private void TellIfOver()
    {
        if (_inWork == 0 && (_stopped || (_closed && _waiting.Count == 0))) _over.TrySetResult();
    }

    private static long Size(Article article) => article.Title.Length + article.Deck.Length + article.Body.Length + 200;
}
