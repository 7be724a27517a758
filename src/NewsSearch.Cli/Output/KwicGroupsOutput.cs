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
                Json.Write(context.Session, writer => NewsJson.Write(writer, request.Search.Query, key, groups));
                break;
            case "jsonl":
                foreach (var group in groups.Values) Json.Write(context.Session, writer => NewsJson.Write(writer, group));
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
