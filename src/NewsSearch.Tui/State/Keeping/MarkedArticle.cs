namespace NewsSearch.Tui.State.Keeping;

/// <summary>An article that the reader has marked.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its headline.</param>
internal sealed record MarkedArticle(string Id, string Title);
