using System.CommandLine;
using NewsSearch.Cli.Export;
using NewsSearch.Tui;

namespace NewsSearch.Cli;

/// <summary><c>tui</c>: the reading room.</summary>
internal static class TuiCommand
{
    public static Command Create(CommandContext context)
    {
        var texts = context.Texts;
        var request = new RequestOptions(texts);
        var sort = new Option<string>("--sort")
        {
            Description = texts.Of("relevance, newest or oldest first.", "relevance (paling cocok), newest (terbaru) atau oldest (terlama) dahulu."),
            HelpName = "ORDER",
            DefaultValueFactory = _ => "relevance",
        };
        sort.AcceptOnlyFromAmong("relevance", "newest", "oldest");
        var listKeys = new Option<bool>("--list-keys")
        {
            Description = texts.Of("Print every command with its keys, as a file to change and keep as keys.toml.",
                "Cetak semua perintah dengan tombolnya, sebagai berkas untuk diubah dan disimpan sebagai keys.toml."),
        };
        var command = new Command("tui", texts.Of("Search and read in the terminal.", "Mencari dan membaca di terminal.")) { listKeys, sort };
        request.AddTo(command);
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
            return Open(context, parsed, request.Build(parsed) with { Sort = Enum.Parse<SortOrder>(parsed.GetValue(sort)!, ignoreCase: true) });
        });
        return command;
    }

    public static int Open(CommandContext context, ParseResult parsed, SearchRequest asked)
    {
        var folder = context.Globals.IndexFolder(parsed, context.Session);
        return TerminalApp.Run(new TerminalOptions
        {
            IndexFolder = folder,
            Request = asked,
            StateFolder = UserFolders.State(context.Session),
            Formats = ArticleSinks.Names,
            Export = (request, format, path, cancel) => ExportCommand.WriteNew(context, folder, request, format, path, cancel),
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
