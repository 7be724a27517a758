using System.CommandLine;
using NewsSearch.Cli.Output;

namespace NewsSearch.Cli;

/// <summary><c>snapshot DIR</c> and <c>restore DIR</c>: copies an index, and puts the copy back.</summary>
internal static class BackupCommands
{
    public static Command Snapshot(CommandContext context)
    {
        var texts = context.Texts;
        var to = Folder(texts.Of("The folder to make.", "Folder yang akan dibuat."));
        var command = new Command("snapshot", texts.Of(
            "Copy the index as it is now, also while articles are being added.",
            "Salin indeks seperti keadaannya sekarang, juga saat artikel sedang ditambahkan.")) { to };
        command.SetAction(parsed =>
        {
            var target = parsed.GetRequiredValue(to);
            var report = IndexBackup.Snapshot(context.Globals.IndexFolder(parsed, context.Session), target, context.Session.Cancel);
            return Tell(context, parsed, report, target);
        });
        return command;
    }

    public static Command Restore(CommandContext context)
    {
        var texts = context.Texts;
        var from = Folder(texts.Of("The folder of a snapshot.", "Folder sebuah cadangan."));
        var force = new Option<bool>("--force")
        {
            Description = texts.Of("Also when there is an index already: it is lost.", "Juga bila sudah ada indeks: indeks itu hilang."),
        };
        var command = new Command("restore", texts.Of(
            "Put a snapshot in the place of the index, after every file of it was checked.",
            "Taruh cadangan di tempat indeks, setelah semua berkasnya diperiksa.")) { from, force };
        command.SetAction(parsed =>
        {
            var folder = context.Globals.IndexFolder(parsed, context.Session);
            var report = IndexBackup.Restore(parsed.GetRequiredValue(from), folder, parsed.GetValue(force), context.Session.Cancel);
            return Tell(context, parsed, report, folder);
        });
        return command;
    }

    private static Argument<string> Folder(string description) => new("dir") { Description = description, HelpName = "DIR" };

    private static int Tell(CommandContext context, ParseResult parsed, BackupReport report, string folder)
    {
        var (session, texts) = (context.Session, context.Texts);
        if (parsed.GetValue(context.Globals.Json))
        {
            Json.WriteAnswer(session, writer =>
            {
                writer.WriteNumber("articles", report.Articles);
                writer.WriteNumber("files", report.Files);
                writer.WriteNumber("bytes", report.Bytes);
            });
        }
        else
        {
            session.Out.WriteLine(texts.Of(
                $"{folder}: {texts.Number(report.Articles)} articles, {texts.Number(report.Files)} files, {texts.Decimal(report.Bytes / 1e6)} MB",
                $"{folder}: {texts.Number(report.Articles)} artikel, {texts.Number(report.Files)} berkas, {texts.Decimal(report.Bytes / 1e6)} MB"));
        }
        return Exit.Done;
    }
}
