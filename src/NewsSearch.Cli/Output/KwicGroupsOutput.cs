using System.Globalization;

namespace NewsSearch.Cli.Output;

/// <summary>Prints how many lines of a concordance share a property.</summary>
internal static class KwicGroupsOutput
{
    public static int Write(CommandContext context, ConcordanceGroups groups, ConcordanceRequest request, KwicKey key, string format, Ink ink)
    {
        switch (format)
        {
            case "json":
                Json.WriteAnswer(context.Session, writer =>
                {
                    writer.WriteString("query", request.Search.Query);
                    writer.WriteNumber("articles", groups.Articles);
                    writer.WriteNumber("total", groups.Total);
                    writer.WriteString("group", key.ToString());
                    writer.WriteStartArray("values");
                    foreach (var (value, lines) in groups.Values)
                    {
                        writer.WriteStartObject();
                        writer.WriteString("value", value);
                        writer.WriteNumber("count", lines);
                        writer.WriteEndObject();
                    }
                    writer.WriteEndArray();
                    writer.WriteNumber("distinct", groups.Distinct);
                });
                break;
            case "jsonl":
                foreach (var (value, lines) in groups.Values)
                {
                    Json.Write(context.Session, writer =>
                    {
                        writer.WriteStartObject();
                        writer.WriteString("value", value);
                        writer.WriteNumber("count", lines);
                        writer.WriteEndObject();
                    });
                }
                break;
            case "csv" or "tsv":
                using (var table = new SeparatedTable(context.Session, SeparatedTable.SeparatorOf(format)))
                {
                    table.Row("value", "count");
                    foreach (var (value, lines) in groups.Values)
                        table.Row(Printable.Line(value), lines.ToString(CultureInfo.InvariantCulture));
                }
                break;
            default:
                WriteTable(context, groups, ink);
                break;
        }
        return groups.Total > 0 ? Exit.Done : Exit.NothingFound;
    }

    private static void WriteTable(CommandContext context, ConcordanceGroups groups, Ink ink)
    {
        var (session, texts) = (context.Session, context.Texts);
        session.Out.WriteLine(ink.Dim(texts.Of(
            $"{texts.Number(groups.Total)} lines, {texts.Number(groups.Distinct)} values",
            $"{texts.Number(groups.Total)} baris, {texts.Number(groups.Distinct)} nilai")));
        var width = groups.Values.Count == 0 ? 1 : groups.Values.Max(group => texts.Number(group.Lines).Length);
        foreach (var (value, lines) in groups.Values)
            session.Out.WriteLine($"  {texts.Number(lines).PadLeft(width)}  {(value.Length > 0 ? Printable.Line(value) : texts.Of("(none)", "(tidak ada)"))}");
    }
}
