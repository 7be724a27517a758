using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using NewsSearch.Cli.Output;

namespace NewsSearch.Cli.Curating;

/// <summary>What commands that curate print.</summary>
internal static class CurationOutput
{
    /// <summary>How much changed.</summary>
    public static void Changed(CommandContext context, ParseResult parsed, int changed, Action<Utf8JsonWriter>? more = null)
    {
        var (session, texts) = (context.Session, context.Texts);
        if (parsed.GetValue(context.Globals.Json))
        {
            Json.WriteAnswer(session, writer =>
            {
                writer.WriteNumber("changed", changed);
                more?.Invoke(writer);
            });
        }
        else if (!parsed.GetValue(context.Globals.Quiet))
        {
            session.Out.WriteLine(changed == 0
                ? texts.Of("nothing changed: it was so already", "tidak ada yang berubah: sudah begitu")
                : texts.Of($"{texts.Number(changed)} changed ('newssearch curation undo' takes it back)", $"{texts.Number(changed)} berubah ('newssearch curation undo' membatalkannya)"));
        }
    }

    /// <summary>How many lines were written.</summary>
    public static void Lines(CommandContext context, ParseResult parsed, int lines)
    {
        if (parsed.GetValue(context.Globals.Json)) Json.WriteAnswer(context.Session, writer => writer.WriteNumber("lines", lines));
        else context.Session.Out.WriteLine(context.Texts.Of($"{context.Texts.Number(lines)} lines", $"{context.Texts.Number(lines)} baris"));
    }

    /// <summary>What came of taking over a pack.</summary>
    public static void Imported(CommandContext context, ParseResult parsed, string file, PackReport report)
    {
        var (session, texts) = (context.Session, context.Texts);
        foreach (var (line, reason) in report.Rejected) session.Error.WriteLine($"{Printable.Line(file)}:{line}: {Printable.Line(reason.In(texts.Indonesian))}");
        if (parsed.GetValue(context.Globals.Json))
        {
            Json.WriteAnswer(session, writer =>
            {
                writer.WriteNumber("added", report.Added);
                writer.WriteNumber("same", report.Same);
                writer.WriteNumber("replaced", report.Replaced);
                writer.WriteStartArray("conflicts");
                foreach (var conflict in report.Conflicts)
                {
                    writer.WriteStartObject();
                    writer.WriteString("kind", conflict.Kind);
                    writer.WritePropertyName("ours");
                    writer.WriteRawValue(conflict.Ours);
                    writer.WritePropertyName("theirs");
                    writer.WriteRawValue(conflict.Theirs);
                    writer.WriteEndObject();
                }
                writer.WriteEndArray();
                writer.WriteStartArray("rejected");
                foreach (var (line, reason) in report.Rejected)
                {
                    writer.WriteStartObject();
                    writer.WriteString("file", file);
                    writer.WriteNumber("line", line);
                    writer.WriteString("reason", reason.English);
                    writer.WriteEndObject();
                }
                writer.WriteEndArray();
            });
            return;
        }
        session.Out.WriteLine(texts.Of(
            $"{texts.Number(report.Added)} added, {texts.Number(report.Same)} the same, {texts.Number(report.Replaced)} replaced, {texts.Number(report.Conflicts.Count)} conflicts, {texts.Number(report.Rejected.Count)} rejected",
            $"{texts.Number(report.Added)} ditambahkan, {texts.Number(report.Same)} sama, {texts.Number(report.Replaced)} diganti, {texts.Number(report.Conflicts.Count)} bertentangan, {texts.Number(report.Rejected.Count)} ditolak"));
        foreach (var (kind, ours, theirs) in report.Conflicts)
        {
            session.Out.WriteLine($"{kind}");
            session.Out.WriteLine($"  {texts.Of("ours  ", "kita  ")}  {Printable.Line(ours)}");
            session.Out.WriteLine($"  {texts.Of("theirs", "mereka")}  {Printable.Line(theirs)}");
        }
    }

    /// <summary>Names with how many articles each has.</summary>
    public static int Counts(CommandContext context, ParseResult parsed, string name, IReadOnlyDictionary<string, IReadOnlyList<string>> sets)
    {
        if (parsed.GetValue(context.Globals.Json))
        {
            Json.WriteAnswer(context.Session, writer =>
            {
                writer.WriteStartArray(name);
                foreach (var (value, ids) in sets)
                {
                    writer.WriteStartObject();
                    writer.WriteString("value", value);
                    writer.WriteNumber("count", ids.Count);
                    writer.WriteEndObject();
                }
                writer.WriteEndArray();
            });
        }
        else
        {
            var width = sets.Select(set => context.Texts.Number(set.Value.Count).Length).DefaultIfEmpty().Max();
            foreach (var (value, ids) in sets) context.Session.Out.WriteLine($"{context.Texts.Number(ids.Count).PadLeft(width)}  {Printable.Line(value)}");
        }
        return sets.Count > 0 ? Exit.Done : Exit.NothingFound;
    }

    /// <summary>Steps that were done, or taken back.</summary>
    public static int Steps(CommandContext context, ParseResult parsed, string name, IReadOnlyList<CurationStep> steps)
    {
        if (parsed.GetValue(context.Globals.Json))
        {
            Json.WriteAnswer(context.Session, writer =>
            {
                writer.WriteStartArray(name);
                foreach (var step in steps)
                {
                    writer.WriteStartObject();
                    writer.WriteNumber("step", step.Number);
                    writer.WriteString("at", Time(step));
                    writer.WriteString("act", step.Act);
                    writer.WriteNumber("changes", step.Changes);
                    writer.WritePropertyName("example");
                    writer.WriteRawValue(step.Example);
                    writer.WriteEndObject();
                }
                writer.WriteEndArray();
            });
        }
        else
        {
            foreach (var step in steps)
                context.Session.Out.WriteLine($"{step.Number.ToString(CultureInfo.InvariantCulture),5}  {Time(step)}  {step.Act,-17} {context.Texts.Number(step.Changes),6}  {Printable.Line(step.Example)}");
            if (steps.Count == 0) context.Session.Error.WriteLine(context.Texts.Of("newssearch: there is nothing to take back", "newssearch: tidak ada yang dapat dibatalkan"));
        }
        return steps.Count > 0 ? Exit.Done : Exit.NothingFound;
    }

    private static string Time(CurationStep step) => step.At.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
