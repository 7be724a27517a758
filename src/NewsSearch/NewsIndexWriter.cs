using NewsSearch.Indexing;
using NewsSearch.Language;

namespace NewsSearch;

/// <summary>Adds articles to the index in a folder. One at a time may be open on a folder.</summary>
/// <remarks>
/// What was added is there to search once <see cref="Commit"/> returns, and not before; without it, it is dropped.
/// A crash at any moment leaves the last commit. <see cref="Add(Article)"/> annotates on the calling thread and is
/// safe to call from several threads at once.
/// </remarks>
public sealed class NewsIndexWriter : IDisposable
{
    private readonly LuceneWriter _writer;

    private NewsIndexWriter(LuceneWriter writer) => _writer = writer;

    /// <summary>Opens the index in <paramref name="folder"/> to add to it, making one if there is none.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="words">
    /// How words are to be read; an index keeps to it. Null for as the index was made, or for the default where one is made.
    /// </param>
    /// <exception cref="NewsSearchException">
    /// Another writer has it open, it is of another version, made with other <paramref name="words"/>, or damaged, or the folder
    /// cannot be written.
    /// </exception>
    public static NewsIndexWriter Open(string folder, WordSettings? words = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        return new NewsIndexWriter(LuceneWriter.Open(folder, words));
    }

    /// <summary>How the index reads words.</summary>
    public WordSettings Words => _writer.Words;

    /// <summary>How many articles the index holds, with what was added since the last commit.</summary>
    public int Articles => _writer.Articles;

    /// <summary>Adds an article, or replaces the one of the same id.</summary>
    /// <exception cref="NewsSearchException">The disk is full or cannot be written.</exception>
    public AddOutcome Add(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentException.ThrowIfNullOrEmpty(article.Id);
        return _writer.Add(article, added => added.Annotate());
    }

    /// <summary>Opens a folder to make there an index anew from the articles of another, which stood at that generation.</summary>
    internal static NewsIndexWriter Renew(string folder, WordSettings words, long generation) => new(LuceneWriter.Open(folder, words, generation));

    /// <summary>Adds an article of another index, with the generation that it came with there.</summary>
    internal AddOutcome Add(Article article, long added) => _writer.Add(article, own => own.Annotate(), added);

    /// <summary>Adds an article that is annotated already.</summary>
    internal AddOutcome Add(StoredArticle stored) => _writer.Add(stored.Article, _ => stored.Annotation);

    /// <summary>Removes the article of that id.</summary>
    /// <returns>Whether there was one.</returns>
    public bool Remove(string id)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        return _writer.Remove(id);
    }

    /// <summary>Removes the articles whose ids have one of these keys (<see cref="ArticleId.KeyOf(string)"/>).</summary>
    /// <returns>How many there were.</returns>
    /// <remarks>Looks at the id of every article of the index. Nothing may be added meanwhile.</remarks>
    public int Remove(IReadOnlySet<UInt128> keys)
    {
        ArgumentNullException.ThrowIfNull(keys);
        return keys.Count == 0 ? 0 : _writer.Remove(keys);
    }

    /// <summary>
    /// A line that goes with every commit from the next on, as it went with the last: where to find what belongs to the
    /// index and does not lie in it. Null when there is none.
    /// </summary>
    public string? Note
    {
        get => _writer.Note;
        set => _writer.Note = value;
    }

    /// <summary>Where the index is.</summary>
    public string Folder => _writer.Folder;

    /// <summary>Makes everything since the last commit permanent and visible, all or nothing. Writes nothing when nothing changed.</summary>
    /// <exception cref="NewsSearchException">The disk is full or cannot be written.</exception>
    public void Commit() => _writer.Commit();

    /// <summary>As <see cref="Commit"/>, for those who must not wait: the work is done on the thread pool.</summary>
    /// <param name="cancel">Prevents a commit that has not begun; one that has goes through.</param>
    public Task CommitAsync(CancellationToken cancel = default) => Task.Run(Commit, cancel);

    /// <summary>Commits, and makes one piece of the pieces that the index has grown from, without what was removed or replaced.</summary>
    /// <exception cref="NewsSearchException">The disk is full or cannot be written: it takes as much room again for a while.</exception>
    /// <remarks>An index is compact enough by itself while it grows; this pays once an archive is finished.</remarks>
    public void Compact() => _writer.Compact();

    /// <inheritdoc/>
    public void Dispose() => _writer.Dispose();
}
