namespace NewsSearch.Cli.Output;

/// <summary>Facet counts for a person to read.</summary>
internal static class FacetTable
{
    public static void Write(Session session, Texts texts, Ink ink, FacetName facet, FacetCounts counts)
    {
        session.Out.WriteLine(ink.Strong(FacetArguments.TitleOf(facet, texts)));
        var width = counts.Values.Count == 0 ? 1 : counts.Values.Max(value => texts.Number(value.Count).Length);
        foreach (var value in counts.Values)
        {
            var doubt = value.Ambiguous > 0 ? ink.Dim(texts.Of($" ({texts.Number(value.Ambiguous)} uncertain)", $" ({texts.Number(value.Ambiguous)} tak pasti)")) : "";
            session.Out.WriteLine($"  {texts.Number(value.Count).PadLeft(width)}  {Printable.Line(value.Value)}{doubt}");
        }
        var more = counts.Distinct - counts.Values.Count;
        var notes = new List<string>();
        if (more > 0) notes.Add(texts.Of($"{texts.Number(more)} more values ({texts.Number(counts.Other)})", $"{texts.Number(more)} nilai lagi ({texts.Number(counts.Other)})"));
        if (counts.Missing > 0) notes.Add(texts.Of($"{texts.Number(counts.Missing)} articles without", $"{texts.Number(counts.Missing)} artikel tanpa"));
        if (counts.Undecided > 0) notes.Add(texts.Of($"{texts.Number(counts.Undecided)} of them with several dates that fit", $"{texts.Number(counts.Undecided)} di antaranya dengan beberapa tanggal yang cocok"));
        if (notes.Count > 0) session.Out.WriteLine(ink.Dim($"  {string.Join(", ", notes)}"));
    }
}
