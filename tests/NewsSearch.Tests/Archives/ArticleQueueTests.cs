using System.Collections.Concurrent;
using NewsSearch.Archives.Indexing;

namespace NewsSearch.Tests;

/// <summary>Between the reader and the annotators nothing is lost, and nobody waits for someone who is gone.</summary>
public class ArticleQueueTests
{
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(60);

    [Theory]
    [InlineData(1, 1, 1 << 20)]
    [InlineData(4, 1, 1 << 20)]
    [InlineData(2, 16, 1 << 20)]
    [InlineData(3, 256, 1_500)]
    public async Task Every_article_put_is_taken_once(int takers, int most, long characters)
    {
        var queue = new ArticleQueue(most, characters);
        var taken = new ConcurrentBag<string>();
        var work = Takers(queue, takers, article => taken.Add(article.Id));
        for (var i = 0; i < 2_000; i++)
        {
            Assert.True(queue.Put(Article(i, i % 100 == 0 ? 2_000 : 10)));
            if (i % 500 == 0) Assert.True(queue.WaitUntilIdle());
        }
        queue.Close();
        await Task.Run(queue.WaitUntilOver).WaitAsync(Long);
        await work.WaitAsync(Long);
        Assert.Equal(2_000, taken.Count);
        Assert.Equal(2_000, taken.Distinct().Count());
    }

    [Fact]
    public async Task Stopping_lets_go_a_reader_that_waits_for_room_and_annotators_that_wait_for_articles()
    {
        var full = new ArticleQueue(2, 1 << 20);
        var reader = Task.Run(() =>
        {
            var put = 0;
            while (full.Put(Article(put, 10))) put++;
            return put;
        });
        while (!reader.IsCompleted && full.Take() is { } article && article.Id != "a5") full.Done();
        full.Stop();
        await reader.WaitAsync(Long);
        Assert.False(full.WaitUntilIdle());
        full.Done();
        await Task.Run(full.WaitUntilOver).WaitAsync(Long);

        var empty = new ArticleQueue(2, 1 << 20);
        var annotators = Takers(empty, 3, _ => { });
        empty.Stop();
        await annotators.WaitAsync(Long);
        await Task.Run(empty.WaitUntilOver).WaitAsync(Long);
    }

    [Fact]
    public async Task It_is_over_only_when_what_was_taken_is_done()
    {
        var queue = new ArticleQueue(2, 1 << 20);
        queue.Put(Article(1, 10));
        queue.Take();
        queue.Close();
        var over = Task.Run(queue.WaitUntilOver);
        await Assert.ThrowsAsync<TimeoutException>(() => over.WaitAsync(TimeSpan.FromMilliseconds(100)));
        queue.Done();
        await over.WaitAsync(Long);
    }

    private static Task Takers(ArticleQueue queue, int count, Action<Article> work) => Task.WhenAll(Enumerable.Range(0, count)
        .Select(_ => Task.Factory.StartNew(
            () =>
            {
                while (queue.Take() is { } article)
                {
                    work(article);
                    queue.Done();
                }
            },
            CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)));

    private static Article Article(int number, int length) => new() { Id = $"a{number}", Body = new string('x', length) };
}
