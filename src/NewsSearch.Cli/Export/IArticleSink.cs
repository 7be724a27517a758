namespace NewsSearch.Cli.Export;

/// <summary>Writes whole articles in one format, as they come.</summary>
internal interface IArticleSink : IDisposable
{
    void Write(StoredArticle stored);

    /// <summary>Called once, after every article.</summary>
    void End();

    // Most formats hold nothing that needs letting go.
    void IDisposable.Dispose() { }
}
