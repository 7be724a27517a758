using System.CommandLine;
using NewsSearch.Tui;

namespace NewsSearch.Cli;

/// <summary><c>tui</c>: the reading room.</summary>
internal static class TuiCommand
{
    public static Command Create(CommandContext context)
    {
        var texts = context.Texts;
        var query = new Argument<string[]>("query")
        {
            Description = texts.Of("What to search for first.", "Yang pertama dicari."),
            Arity = ArgumentArity.ZeroOrMore,
            HelpName = "QUERY",
        };
        var listKeys = new Option<bool>("--list-keys")
        {
            Description = texts.Of("Print every command with its keys, as a file to change and keep as keys.toml.",
                "Cetak semua perintah dengan tombolnya, sebagai berkas untuk diubah dan disimpan sebagai keys.toml."),
        };
        var command = new Command("tui", texts.Of("Search and read in the terminal.", "Mencari dan membaca di terminal.")) { query, listKeys };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(listKeys))
            {
                context.Session.Out.Write(TerminalApp.ListKeys(Keys(context.Session), texts.Indonesian));
                return Exit.Done;
            }
            if (!TerminalApp.HasTerminal)
            {
                context.Session.Error.WriteLine(texts.Of(
                    "newssearch: there is no terminal to draw on: use 'newssearch search'",
                    "newssearch: tidak ada terminal: pakai 'newssearch search'"));
                return Exit.Usage;
            }
            return Open(context, parsed, string.Join(' ', parsed.GetValue(query) ?? []));
        });
        return command;
    }

    public static int Open(CommandContext context, ParseResult parsed, string query)
    {
        var folder = context.Globals.IndexFolder(parsed, context.Session);
        return TerminalApp.Run(new TerminalOptions
        {
            IndexFolder = folder,
            Query = query,
            Indonesian = context.Texts.Indonesian,
            Keys = Keys(context.Session),
            NoColor = parsed.GetValue(context.Globals.NoColor) || !string.IsNullOrEmpty(context.Session.Variable("NO_COLOR")),
        });
    }

    // A file that cannot be read is as good as none: the reading room opens all the same.
    private static string Keys(Session session)
    {
        var file = Path.Combine(UserFolders.Config(session), "keys.toml");
        try
        {
            return File.Exists(file) ? File.ReadAllText(file) : "";
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            session.Error.WriteLine($"newssearch: {Printable.Line(error.Message)}");
            return "";
        }
    }
}
