namespace NewsSearch.Cli.Output;

/// <summary>Facet counts for a person to read.</summary>
internal static class FacetTable
{
    public static void Write(Session session, Texts texts, Ink ink, FacetName facet, FacetCounts counts)
    {
        session.Out.WriteLine(ink.Strong(FacetNames.TitleOf(facet, texts)));
        var width = counts.Values.Count == 0 ? 1 : counts.Values.Max(value => texts.Number(value.Count).Length);
        foreach (var (value, count) in counts.Values)
            session.Out.WriteLine($"  {texts.Number(count).PadLeft(width)}  {Printable.Line(value)}");
        var more = counts.Distinct - counts.Values.Count;
        var notes = new List<string>();
        if (more > 0) notes.Add(texts.Of($"{texts.Number(more)} more values ({texts.Number(counts.Other)})", $"{texts.Number(more)} nilai lagi ({texts.Number(counts.Other)})"));
        if (counts.Missing > 0) notes.Add(texts.Of($"{texts.Number(counts.Missing)} articles without", $"{texts.Number(counts.Missing)} artikel tanpa"));
        if (notes.Count > 0) session.Out.WriteLine(ink.Dim($"  {string.Join(", ", notes)}"));
    }
}
