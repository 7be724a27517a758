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
        var command = new Command("tui", texts.Of("Search and read in the terminal.", "Mencari dan membaca di terminal.")) { query };
        command.SetAction(parsed =>
        {
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
            NoColor = parsed.GetValue(context.Globals.NoColor) || !string.IsNullOrEmpty(context.Session.Variable("NO_COLOR")),
        });
    }
}
