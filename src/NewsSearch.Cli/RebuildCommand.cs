using System.CommandLine;
using NewsSearch.Cli.Output;

namespace NewsSearch.Cli;

/// <summary><c>rebuild</c>: makes the index anew from the articles it holds.</summary>
internal static class RebuildCommand
{
    public static Command Create(CommandContext context)
    {
        var texts = context.Texts;
        var threads = new Option<int>("--threads")
        {
            Description = texts.Of("How many articles are read side by side (all processors).", "Berapa artikel dibaca serentak (semua prosesor)."),
            HelpName = "N",
            DefaultValueFactory = _ => Environment.ProcessorCount,
        };
        threads.Validators.Add(Ranges.Between(texts, 1, 256));
        var words = new WordOptions(texts);
        var command = new Command("rebuild", texts.Of(
            "Read every article of the index again, as this version does, without its archives.",
            "Baca ulang semua artikel di indeks dengan cara versi ini, tanpa arsipnya.")) { threads };
        foreach (var option in words.All) command.Options.Add(option);
        command.SetAction(parsed =>
        {
            var session = context.Session;
            var folder = context.Globals.IndexFolder(parsed, session);
            var start = session.Time.GetTimestamp();
            var quiet = parsed.GetValue(context.Globals.Quiet) || !session.ErrorIsTerminal;
            var count = IndexRebuild.Run(folder, words.Read(parsed), parsed.GetValue(threads), quiet ? null : new Counter(session, texts), session.Cancel);
            var seconds = session.Time.GetElapsedTime(start).TotalSeconds;
            if (parsed.GetValue(context.Globals.Json))
            {
                Json.WriteAnswer(session, writer =>
                {
                    writer.WriteNumber("articles", count);
                    writer.WriteNumber("seconds", Math.Round(seconds, 3));
                });
            }
            else
            {
                session.Out.WriteLine(texts.Of(
                    $"{texts.Number(count)} articles read again in {texts.Decimal(seconds)} s; {folder} is new",
                    $"{texts.Number(count)} artikel dibaca ulang dalam {texts.Decimal(seconds)} s; {folder} sudah baru"));
            }
            return Exit.Done;
        });
        return command;
    }

    /// <summary>One line on a terminal, written over.</summary>
    private sealed class Counter(Session session, Texts texts) : IProgress<(int Done, int Total)>
    {
        public void Report((int Done, int Total) value) =>
            session.Error.Write($"\r{texts.Number(value.Done)} / {texts.Number(value.Total)}{(value.Done == value.Total ? "\n" : "")}");
    }
}
