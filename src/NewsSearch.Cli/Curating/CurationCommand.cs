using System.CommandLine;
using System.Globalization;
using System.Text;

namespace NewsSearch.Cli.Curating;

/// <summary><c>curation export|import|log|undo</c>: all that the user says of an index.</summary>
internal static class CurationCommand
{
    private static readonly string[] Preferences = ["ours", "theirs"];

    public static Command Create(CommandContext context) => new("curation", context.Texts.Of("All that you said of an index: share it, take it back.", "Semua kurasi Anda atas indeks: bagikan, batalkan."))
    {
        Export(context), Import(context), Log(context), Undo(context, "undo", entitiesOnly: false),
    };

    /// <summary><c>undo [N]</c>, of all steps or of those on entities.</summary>
    public static Command Undo(CommandContext context, string name, bool entitiesOnly)
    {
        var texts = context.Texts;
        var steps = new Argument<int>("steps") { Description = texts.Of("How many steps (1).", "Berapa langkah (1)."), HelpName = "N", DefaultValueFactory = _ => 1 };
        steps.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && !(int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= 1000))
                result.AddError(texts.Of($"'{result.Tokens[0].Value}' is no number from 1 to 1000", $"'{result.Tokens[0].Value}' bukan angka dari 1 sampai 1000"));
        });
        var command = new Command(name, entitiesOnly
            ? texts.Of("Take back the last steps on entities.", "Batalkan langkah terakhir atas entitas.")
            : texts.Of("Take back the last steps of any kind.", "Batalkan langkah terakhir apa pun.")) { steps };
        command.SetAction(parsed => CurationOutput.Steps(context, parsed, "undone", context.Curator(parsed).Undo(parsed.GetValue(steps), entitiesOnly)));
        return command;
    }

    private static Command Log(CommandContext context)
    {
        var command = new Command("log", context.Texts.Of("What was done, and can be taken back.", "Apa yang telah dilakukan, dan dapat dibatalkan."));
        command.SetAction(parsed => CurationOutput.Steps(context, parsed, "steps", context.Curation(parsed).Steps));
        return command;
    }

    private static Argument<string> File(Texts texts) =>
        new("file") { Description = texts.Of("A file; - for standard output or input.", "Berkas; - untuk keluaran atau masukan baku."), HelpName = "FILE" };

    private static Command Export(CommandContext context)
    {
        var file = File(context.Texts);
        var command = new Command("export", context.Texts.Of("Write it all into one file, for others to take over.", "Tulis semuanya ke satu berkas, untuk dipakai orang lain.")) { file };
        command.SetAction(parsed =>
        {
            var (session, path) = (context.Session, parsed.GetRequiredValue(file));
            var curation = context.Curation(parsed);
            if (path == "-")
            {
                CurationPack.Write(curation, session.Out);
                return Exit.Done;
            }
            var text = new StringWriter();
            var lines = CurationPack.Write(curation, text);
            OutputFile.Write(path, text.ToString());
            CurationOutput.Lines(context, parsed, lines);
            return Exit.Done;
        });
        return command;
    }

    private static Command Import(CommandContext context)
    {
        var texts = context.Texts;
        var file = File(texts);
        var prefer = new Option<string?>("--prefer")
        {
            Description = texts.Of("Whose word holds where both say something: ours or theirs; else conflicts are told and nothing of them changes.",
                "Siapa yang berlaku bila keduanya berbeda: ours (kita) atau theirs (mereka); jika tidak, perbedaan dilaporkan dan tidak diubah."),
            HelpName = "WHO",
        };
        prefer.AcceptOnlyFromAmong(Preferences);
        var command = new Command("import", texts.Of("Take over what others wrote with 'curation export'.", "Pakai kurasi orang lain hasil 'curation export'.")) { file, prefer };
        command.SetAction(parsed =>
        {
            var path = parsed.GetRequiredValue(file);
            var preference = parsed.GetValue(prefer) switch { "ours" => PackPreference.Ours, "theirs" => PackPreference.Theirs, _ => PackPreference.Report };
            using var reader = new StreamReader(path == "-" ? context.Session.Input : OutputFile.OpenToRead(path), Encoding.UTF8, leaveOpen: path == "-");
            var report = context.Curator(parsed).Import(reader, preference);
            CurationOutput.Imported(context, parsed, path, report);
            var undecided = preference == PackPreference.Report && report.Conflicts.Count > 0;
            return undecided || report.Rejected.Count > 0 ? Exit.Rejections : Exit.Done;
        });
        return command;
    }
}
