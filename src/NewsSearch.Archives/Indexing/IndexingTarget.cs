namespace NewsSearch.Archives.Indexing;

/// <summary>Where a run puts articles.</summary>
/// <param name="Add">Adds an article; called from several threads at once.</param>
/// <param name="Commit">Makes what was done permanent, with a note to keep with it; null to leave the note as it is.</param>
/// <param name="Remove">Removes the articles of these keys and says how many there were.</param>
/// <param name="Count">How many articles the index holds.</param>
internal sealed record IndexingTarget(
    Func<Article, AddOutcome> Add, Action<string?> Commit, Func<IReadOnlySet<UInt128>, int> Remove, Func<int> Count);
