using NewsSearch.Entities;
using NewsSearch.Indexing;
using NewsSearch.Language;
using NewsSearch.Searching;

namespace NewsSearch;

/// <summary>An index to search, as it stood when it was opened.</summary>
/// <remarks>
/// Any number may be open while one <see cref="NewsIndexWriter"/> adds to the folder, in this process
/// or another. Members are safe to call from several threads at once.
/// </remarks>
public sealed partial class NewsIndex : IDisposable
{
    private readonly IndexSnapshot _snapshot;

    private NewsIndex(IndexSnapshot snapshot) => _snapshot = snapshot;

    /// <summary>Opens the index in <paramref name="folder"/>.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="words">How its words are read, to be sure of it; null for however they are.</param>
    /// <exception cref="NewsSearchException">
    /// There is none, it is of another version, made with other <paramref name="words"/>, or it cannot be read.
    /// </exception>
    public static NewsIndex Open(string folder, WordSettings? words = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        return new NewsIndex(IndexSnapshot.Open(folder, words));
    }

    /// <summary>What it holds.</summary>
    public IndexStatistics Statistics => _snapshot.Read(() => _snapshot.Statistics.Value);

    /// <summary>How words are read, in its articles and in what is asked of it.</summary>
    public WordSettings Words => _snapshot.Manifest.Words;

    /// <summary>The number of the commit that was opened: it rises with each that changes something.</summary>
    public long Generation => Schema.Generation(_snapshot.Reader.IndexCommit);

    /// <summary>The name of the file that the commit is told by, in the folder of the index.</summary>
    public string CommitFile => _snapshot.Reader.IndexCommit.SegmentsFileName;

    /// <summary>Whether nothing was committed, and nothing curated, since it was opened.</summary>
    public bool IsCurrent => _snapshot.Read(_snapshot.Reader.IsCurrent) && Curation.IsCurrent;

    /// <summary>What the user says of it, as this index was opened: tags, notes, collections, saved searches, names put right.</summary>
    public Curation Curation => _snapshot.Curation;

    /// <summary>
    /// The index as it stands now, opened anew; null when this one is current. Where only the user's work changed, it shares all
    /// else with this one, and is there at once. Both are to be disposed of.
    /// </summary>
    /// <exception cref="NewsSearchException">It cannot be read.</exception>
    public NewsIndex? Renewed()
    {
        if (!_snapshot.Read(_snapshot.Reader.IsCurrent)) return Open(_snapshot.Folder);
        return Curation.IsCurrent ? null : new NewsIndex(_snapshot.Read(() => _snapshot.With(Curation.Read(_snapshot.Folder))));
    }

    /// <summary>What its answers hang on besides the questions.</summary>
    public IndexIdentity Identity => _snapshot.Read(() => IndexIdentity.Of(_snapshot));

    /// <summary>Answers a request.</summary>
    /// <exception cref="QueryException">The query cannot be read.</exception>
    /// <exception cref="NewsSearchException">A filter value or a cursor cannot be read, or the index is damaged.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancel"/> was signalled.</exception>
    public SearchResults Search(SearchRequest request, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _snapshot.Read(() => new Search(_snapshot, request, cancel).Run());
    }

    /// <summary>How many articles match; hits, facets, order and cursor of the request do not matter.</summary>
    public int Count(SearchRequest request, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Search(request with { Facets = [], Take = 0, Cursor = null }, cancel).Total;
    }

    /// <summary>The article of that id, or null. Persons and organizations are called as facets call them.</summary>
    public StoredArticle? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _snapshot.Read(() => _snapshot.Articles.Find(id) is { } found ? Named(found) : null);
    }

    /// <summary>Whether there is an article of that id.</summary>
    public bool Holds(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _snapshot.Read(() => _snapshot.Articles.Number(id) is not null);
    }

    /// <summary>Every article, in no particular order. Persons and organizations are called as facets call them.</summary>
    public IEnumerable<StoredArticle> Articles()
    {
        foreach (var document in _snapshot.Articles.Documents)
            yield return _snapshot.Read(() => Named(_snapshot.Articles.Whole(document)));
    }

    /// <summary>What the archive knows of one person, organization or place.</summary>
    /// <param name="facet">A facet of names: person, organization or place.</param>
    /// <param name="name">A value of the facet, or any other name of the same entity; in another case too.</param>
    /// <param name="cancel">Ends it early.</param>
    /// <returns>Null when no article names it.</returns>
    /// <exception cref="NewsSearchException">The facet is not one of names.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancel"/> was signalled.</exception>
    public EntityPage? Entity(FacetName facet, string name, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (facet is not (FacetName.Person or FacetName.Organization or FacetName.Place))
        {
            throw new NewsSearchException(Problem.BadRequest, new Bilingual(
                $"{facet} has no entities: ask for a person, an organization or a place",
                $"{facet} tidak memuat entitas: minta tokoh, organisasi, atau tempat"));
        }

        return _snapshot.Read(() => EntityPages.Read(_snapshot, facet, name, cancel));
    }

    /// <summary>What a query matches in an article: spans of its annotation's text, in order, none touching another.</summary>
    /// <exception cref="QueryException">The query cannot be read.</exception>
    public IReadOnlyList<Highlight> Highlight(string query, StoredArticle article)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(article);
        return TextMatcher.OfArticle(query, article.Annotation, _snapshot.Words, _snapshot.Saved);
    }

    internal IndexSnapshot Snapshot => _snapshot;

    private StoredArticle Named(StoredArticle stored) =>
        EntityNaming.Apply(stored, _snapshot.Entities);

    /// <inheritdoc/>
    public void Dispose() => _snapshot.Dispose();
}
