using System.CommandLine;
using NewsSearch.Cli.Output;
using NewsSearch.Language;

namespace NewsSearch.Cli;

/// <summary><c>analyze TEXT</c>: the words of a text, and stage by stage how each comes to the forms it is searched as.</summary>
internal static class AnalyzeCommand
{
    public static Command Create(CommandContext context)
    {
        var texts = context.Texts;
        var text = new Argument<string[]>("text")
        {
            Description = texts.Of("The text; none reads standard input.", "Teksnya; bila kosong dibaca dari masukan baku."),
            Arity = ArgumentArity.ZeroOrMore,
            HelpName = "TEXT",
        };
        var options = new WordOptions(texts);
        var command = new Command("analyze", texts.Of(
            "Show how words are read, stage by stage: exact forms and roots.",
            "Tunjukkan cara kata dibaca, tahap demi tahap: bentuk tepat dan kata dasar.")) { text };
        foreach (var option in options.All) command.Options.Add(option);
        command.SetAction(parsed =>
        {
            var session = context.Session;
            var given = parsed.GetValue(text) is { Length: > 0 } words ? string.Join(' ', words) : new StreamReader(session.Input).ReadToEnd();
            var settings = options.Read(parsed) ?? WordSettings.Default;
            var forms = new WordForms(RootFinder.Default.WithOverrides(settings.Roots.Roots));
            forms.Read(given, OldSpelling.Applies(settings.OldSpelling, PublishedDate.Unknown, given));
            if (parsed.GetValue(context.Globals.Json)) Json.Write(session, writer => NewsJson.Write(writer, given, forms));
            else new WordStageTable(session.Out, texts, new Ink(context.Globals.Color(parsed, session))).Write(given, forms);
            return Exit.Done;
        });
        return command;
    }
}
