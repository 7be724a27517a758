namespace NewsSearch.Cli.Output;

/// <summary>The formats that hits can be printed in.</summary>
internal static class HitSinks
{
    public static IReadOnlyList<string> Names { get; } =
        ["table", "json", "jsonl", "csv", "tsv", "bibtex", "ris", "csl", "markdown", "ids"];

    public static IHitSink Open(string format, Session session, Texts texts, Ink ink) => format switch
    {
        "json" => new JsonSink(session),
        "jsonl" => new JsonLinesSink(session),
        "csv" => new SeparatedSink(session, ','),
        "tsv" => new SeparatedSink(session, '\t'),
        "bibtex" => new BibtexSink(session),
        "ris" => new RisSink(session),
        "csl" => new CslSink(session),
        "markdown" => new MarkdownSink(session),
        "ids" => new IdsSink(session),
        _ => new TableSink(session, texts, ink),
    };
}
