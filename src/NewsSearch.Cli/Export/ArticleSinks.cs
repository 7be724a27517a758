using NewsSearch.Cli.Output;

namespace NewsSearch.Cli.Export;

/// <summary>The formats that articles can be exported in.</summary>
internal static class ArticleSinks
{
    public static IReadOnlyList<string> Names { get; } = ["jsonl", "csv", "markdown", "bibtex", "ris", "csl", "tei"];

    public static IArticleSink Open(string format, Session session, Texts texts) => format switch
    {
        "csv" => new CsvExport(session),
        "markdown" => new MarkdownExport(session),
        "tei" => new TeiExport(session),
        "bibtex" or "ris" or "csl" => new CitationExport(HitSinks.Open(format, session, texts, new Ink(false))),
        _ => new JsonLinesExport(session),
    };
}
