using System.CommandLine;
using System.Text.Json;
using NewsSearch.Cli.Output;

namespace NewsSearch.Cli.Receipts;

/// <summary><c>replay FILE</c>: asks again what a receipt tells of, and says what changed since.</summary>
internal static class ReplayCommand
{
    private const int MostShown = 20;

    public static Command Create(CommandContext context)
    {
        var texts = context.Texts;
        var file = new Argument<string>("file") { Description = texts.Of("What --receipt wrote.", "Berkas hasil --receipt."), HelpName = "FILE" };
        var command = new Command("replay", texts.Of(
            "Ask again what a receipt tells of; 0 when the answer is the same, 1 when it changed.",
            "Tanyakan kembali isi sebuah bukti; 0 bila jawabannya sama, 1 bila berubah.")) { file };
        command.SetAction(parsed =>
        {
            using var reader = new StreamReader(OutputFile.OpenToRead(parsed.GetRequiredValue(file)));
            var receipt = Receipt.Read(reader.ReadToEnd());
            using var index = context.OpenIndex(parsed);
            var replay = receipt.Replay(index, context.Session.Time, context.Session.Cancel);
            var isAnswer = receipt.Command.Count == 0
                || CommandWords.AnswerHash(receipt.Command, context.Globals.IndexFolder(parsed, context.Session), context.Session) == receipt.AnswerHash;
            if (parsed.GetValue(context.Globals.Json)) Json.WriteAnswer(context.Session, writer => WriteJson(writer, replay, isAnswer));
            else WriteText(context, replay, isAnswer);
            return replay.IsSame && isAnswer ? Exit.Done : Exit.NothingFound;
        });
        return command;
    }

    private static IEnumerable<(string Name, string Then, string Now)> Circumstances(ReceiptReplay replay)
    {
        var (then, now) = (replay.Then.Index, replay.Now.Index);
        yield return ("generation", $"{then.Generation}", $"{now.Generation}");
        yield return ("articles", $"{then.Articles}", $"{now.Articles}");
        yield return ("manifest", then.Manifest, now.Manifest);
        yield return ("curation", then.Curation, now.Curation);
        yield return ("format", $"{then.Format}", $"{now.Format}");
        yield return ("analyzer", then.Analyzer, now.Analyzer);
        yield return ("annotator", then.Annotator, now.Annotator);
        yield return ("program", then.Program, now.Program);
    }

    private static void WriteJson(Utf8JsonWriter writer, ReceiptReplay replay, bool isAnswer)
    {
        writer.WriteBoolean("same", replay.IsSame && isAnswer);
        writer.WriteBoolean("same_articles", replay.IsSame);
        writer.WriteBoolean("same_answer", isAnswer);
        writer.WriteNumber("total_then", replay.Then.Total);
        writer.WriteNumber("total_now", replay.Now.Total);
        WriteIds(writer, "came", replay.Came);
        WriteIds(writer, "gone", replay.Gone);
        writer.WriteStartArray("changed");
        foreach (var (name, then, now) in Circumstances(replay).Where(one => one.Then != one.Now))
        {
            writer.WriteStartObject();
            writer.WriteString("what", name);
            writer.WriteString("then", then);
            writer.WriteString("now", now);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private static void WriteIds(Utf8JsonWriter writer, string name, IReadOnlyList<string>? ids)
    {
        if (ids is null)
        {
            writer.WriteNull(name);
            return;
        }
        writer.WriteStartArray(name);
        foreach (var id in ids) writer.WriteStringValue(id);
        writer.WriteEndArray();
    }

    private static void WriteText(CommandContext context, ReceiptReplay replay, bool isAnswer)
    {
        var (texts, to) = (context.Texts, context.Session.Out);
        to.WriteLine(replay.IsSame && isAnswer ? texts.Of("the same answer", "jawaban yang sama")
            : replay.IsSame ? texts.Of("the same articles, another answer: facets, scores or texts changed", "artikel yang sama, jawaban lain: faset, skor atau teks berubah")
            : replay.Came is [] && replay.Gone is [] ? texts.Of("the same articles in another order", "artikel yang sama dalam urutan lain")
            : texts.Of($"another answer: {texts.Number(replay.Then.Total)} articles then, {texts.Number(replay.Now.Total)} now",
                $"jawaban lain: dahulu {texts.Number(replay.Then.Total)} artikel, kini {texts.Number(replay.Now.Total)}"));
        WriteIds(to, texts, "+", replay.Came);
        WriteIds(to, texts, "-", replay.Gone);
        foreach (var (name, then, now) in Circumstances(replay).Where(one => one.Then != one.Now))
            to.WriteLine($"  {name}: {Short(then)} → {Short(now)}");
    }

    private static void WriteIds(TextWriter to, Texts texts, string sign, IReadOnlyList<string>? ids)
    {
        foreach (var id in (ids ?? []).Take(MostShown)) to.WriteLine($"{sign} {Printable.Line(id)}");
        if (ids?.Count > MostShown)
            to.WriteLine(texts.Of($"{sign} {texts.Number(ids.Count - MostShown)} more: --json prints all", $"{sign} {texts.Number(ids.Count - MostShown)} lagi: --json mencetak semua"));
    }

    private static string Short(string value) => value.Length == 0 ? "-" : value.Length > 16 ? value[..12] + "…" : value;
}
