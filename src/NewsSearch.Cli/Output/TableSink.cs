using NewsSearch.Language;

namespace NewsSearch.Cli.Output;

/// <summary>Hits for a person to read: a line of title, a line of where and when, the passage, the id.</summary>
internal sealed class TableSink(Session session, Texts texts, Ink ink) : IHitSink
{
    private const int MostShared = 8;

    private int _number;

    public void Begin(SearchResults first)
    {
        var seconds = texts.Of("in", "dalam") + " " + texts.Decimal(first.Took.TotalMilliseconds) + " ms";
        session.Out.WriteLine(ink.Dim(texts.Of(
            $"{texts.Number(first.Total)} {(first.Total == 1 ? "article" : "articles")} {seconds}", $"{texts.Number(first.Total)} artikel {seconds}")));
    }

    public void Write(Hit hit)
    {
        session.Out.WriteLine();
        session.Out.WriteLine($"{ink.Dim($"{texts.Number(++_number)}.")} {ink.Strong(ink.Marked(hit.Title, hit.TitleHighlights))}");
        var inferred = hit.Published.Source == PublishedSource.Inferred ? texts.Of(" (inferred)", " (disimpulkan)") : "";
        var date = hit.Published.Value is { } value ? value + inferred : texts.Of("undated", "tanpa tanggal");
        session.Out.WriteLine($"   {ink.Name(date)}{(hit.Source is { } source ? $" · {Printable.Line(source)}" : "")} · {ink.Dim(Printable.Line(hit.Id))}{Copies(hit.Copies)}");
        if (hit.Shared.Count > 0)
            session.Out.WriteLine($"   {texts.Of("shares", "sama")}: {string.Join(", ", hit.Shared.Take(MostShared).Select(trait => Printable.Line(trait.Text)))}");
        if (hit.Snippet.Length > 0) session.Out.WriteLine($"   {ink.Marked(hit.Snippet, hit.Highlights)}");
    }

    private string Copies(int count) => count == 0 ? ""
        : " · " + texts.Of($"{texts.Number(count)} {(count == 1 ? "copy" : "copies")}", $"{texts.Number(count)} salinan");

    public void End(SearchResults last)
    {
        foreach (var (query, total) in last.Suggestions)
        {
            session.Out.WriteLine(texts.Of(
                $"Did you mean: {Printable.Line(query)} ({texts.Number(total)})", $"Maksud Anda: {Printable.Line(query)} ({texts.Number(total)})"));
        }
        foreach (var (facet, counts) in last.Facets)
        {
            session.Out.WriteLine();
            FacetTable.Write(session, texts, ink, facet, counts);
        }
        if (last.NextCursor is { } cursor)
        {
            session.Out.WriteLine();
            session.Out.WriteLine(ink.Dim(texts.Of($"more: --cursor {cursor}, or --all", $"lanjut: --cursor {cursor}, atau --all")));
        }
    }
}
