using System.CommandLine;
using NewsSearch.Cli.Completing;
using NewsSearch.Cli.Spec;

namespace NewsSearch.Cli;

/// <summary><c>completions SHELL</c>, a script for a shell, and <c>complete</c>, which the scripts ask.</summary>
internal static class CompletionCommands
{
    private const int MostNames = 30;

    private static readonly Dictionary<string, string> Scripts = new(StringComparer.Ordinal)
    {
        ["bash"] = "newssearch.bash",
        ["zsh"] = "newssearch.zsh",
        ["fish"] = "newssearch.fish",
        ["powershell"] = "newssearch.ps1",
    };

    public static Command Script(CommandContext context)
    {
        var texts = context.Texts;
        var shell = new Argument<string>("shell") { Description = texts.Of("The shell.", "Nama shell."), HelpName = "SHELL" };
        shell.AcceptOnlyFromAmong([.. Scripts.Keys]);
        var command = new Command("completions", texts.Of(
            "A script that has bash, zsh, fish or powershell complete commands, options and names.",
            "Skrip agar bash, zsh, fish, atau powershell melengkapi perintah, opsi, dan nama.")) { shell };
        command.SetAction(parsed =>
        {
            using var stream = typeof(CompletionCommands).Assembly.GetManifestResourceStream(Scripts[parsed.GetRequiredValue(shell)])!;
            using var reader = new StreamReader(stream);
            context.Session.Out.Write(reader.ReadToEnd());
            return Exit.Done;
        });
        return command;
    }

    public static Command Complete(CommandContext context)
    {
        var words = new Argument<string[]>("words") { Arity = ArgumentArity.ZeroOrMore };
        var command = new Command("complete") { words };
        command.Hidden = true;
        command.SetAction(parsed =>
        {
            var session = context.Session;
            var typed = parsed.GetValue(words) ?? [];
            var texts = Texts.For(typed, session.Variable);
            var program = CommandSpec.Of(Commands.Root(session, texts, [.. typed.SkipLast(1)]));
            var completer = new WordCompleter(program, (folder, facet, beginning) => Names(folder ?? context.Globals.IndexFolder(parsed, session), facet, beginning));
            foreach (var (value, description) in completer.Complete(typed))
                session.Out.WriteLine(description.Length == 0 ? Printable.Line(value) : $"{Printable.Line(value)}\t{Printable.Line(description)}");
            return Exit.Done;
        });
        return command;
    }

    // A shell that asks for names of an index that is not there wants silence, not an error.
    private static IReadOnlyList<string> Names(string folder, FacetName facet, string beginning)
    {
        try
        {
            using var index = NewsIndex.Open(folder);
            return index.Names(facet, beginning, MostNames);
        }
        catch (NewsSearchException)
        {
            return [];
        }
    }
}
