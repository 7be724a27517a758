namespace NewsSearch.Cli.Output;

/// <summary>Prints the hits of a search in one format, as they come.</summary>
internal interface IHitSink : IDisposable
{
    /// <summary>Called once, with the first page, before any hit.</summary>
    void Begin(SearchResults first);

    void Write(Hit hit);

    /// <summary>Called once, with the last page, after every hit.</summary>
    void End(SearchResults last);

    // Most formats hold nothing that needs letting go.
    void IDisposable.Dispose() { }
}
