using NewsSearch.Searching;

namespace NewsSearch;

public sealed partial class NewsIndex
{
    /// <summary>The ids of all articles that match, in the order of the request; reads no article but those of very long ids.</summary>
    /// <exception cref="QueryException">The query cannot be read.</exception>
    /// <exception cref="NewsSearchException">A filter value cannot be read, or the index is damaged.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancel"/> was signalled.</exception>
    public IEnumerable<string> Ids(SearchRequest request, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Each();

        IEnumerable<string> Each()
        {
            using var found = _snapshot.Read(() => new Search(_snapshot, request, cancel).Ordered(null).GetEnumerator());
            while (_snapshot.Read(found.MoveNext)) yield return _snapshot.Read(() => _snapshot.Articles.IdOf(found.Current));
        }
    }

    /// <summary>Answers many requests, several at once, in their order: each as <see cref="Search"/> answers it.</summary>
    /// <param name="items">What is asked, as the caller knows it; read as answers are taken.</param>
    /// <param name="request">Makes the request of an item. What it throws as <see cref="NewsSearchException"/> is the item's failure.</param>
    /// <param name="threads">How many are answered at once; 1 or more.</param>
    /// <param name="cancel">Ends it.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancel"/> was signalled.</exception>
    public IEnumerable<BatchAnswer<T>> SearchAll<T>(IEnumerable<T> items, Func<T, SearchRequest> request, int threads, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(request);
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        return Each();

        // Some at a time: neither the questions nor the answers need fit into memory.
        IEnumerable<BatchAnswer<T>> Each()
        {
            var options = new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancel };
            foreach (var some in items.Chunk(threads * 32))
            {
                var answers = new BatchAnswer<T>[some.Length];
                Parallel.For(0, some.Length, options, i => answers[i] = Answer(some[i]));
                foreach (var answer in answers) yield return answer;
            }
        }

        BatchAnswer<T> Answer(T item)
        {
            try
            {
                return new(item, Search(request(item), cancel), null);
            }
            catch (NewsSearchException failure) when (failure.Problem == Problem.BadRequest)
            {
                return new(item, null, failure);
            }
        }
    }
}

/// <summary>The answer to one of many requests: one of the two is null.</summary>
/// <param name="Item">What was asked.</param>
/// <param name="Results">What was found.</param>
/// <param name="Failure">Why nothing could be asked.</param>
public sealed record BatchAnswer<T>(T Item, SearchResults? Results, NewsSearchException? Failure);
