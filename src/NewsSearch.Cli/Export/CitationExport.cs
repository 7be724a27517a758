using NewsSearch.Cli.Output;

namespace NewsSearch.Cli.Export;

/// <summary>Articles in a format of citations: what search prints of a hit.</summary>
internal sealed class CitationExport(IHitSink sink) : IArticleSink
{
    // Citations are the same whatever was asked.
    private static readonly SearchResults Nothing = new("", 0, TimeSpan.Zero, [], [], null);

    private bool _begun;

    public void Write(StoredArticle stored)
    {
        Begin();
        var (article, annotation) = stored;
        sink.Write(new Hit(article.Id, 0, annotation.Title, annotation.Published, article.Source, article.Url, "", [], []));
    }

    public void End()
    {
        Begin();
        sink.End(Nothing);
    }

    public void Dispose() => sink.Dispose();

    private void Begin()
    {
        if (!_begun) sink.Begin(Nothing);
        _begun = true;
    }
}
