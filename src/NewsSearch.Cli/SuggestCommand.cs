using System.CommandLine;
using NewsSearch.Cli.Output;

namespace NewsSearch.Cli;

/// <summary><c>suggest PREFIX</c>: words and names that begin so.</summary>
internal static class SuggestCommand
{
    public static Command Create(CommandContext context)
    {
        var texts = context.Texts;
        var prefix = new Argument<string[]>("prefix")
        {
            Description = texts.Of("What was typed so far.", "Yang sudah diketik."),
            Arity = ArgumentArity.OneOrMore,
            HelpName = "PREFIX",
        };
        var take = new Option<int>("--take") { Description = texts.Of("How many of each kind (10).", "Berapa untuk tiap jenis (10)."), HelpName = "N", DefaultValueFactory = _ => 10 };
        take.Validators.Add(Ranges.Between(texts, 0, 1000));
        var command = new Command("suggest", texts.Of("Words, persons, places and organizations that begin so.", "Kata, tokoh, tempat, dan organisasi yang berawal demikian.")) { prefix, take };
        command.SetAction(parsed =>
        {
            var session = context.Session;
            var typed = string.Join(' ', parsed.GetRequiredValue(prefix));
            var index = context.ReadIndex(parsed);
            var found = index.Complete(typed, parsed.GetValue(take));
            if (parsed.GetValue(context.Globals.Json))
            {
                Json.Write(session, writer => NewsJson.Write(writer, typed, found));
            }
            else
            {
                var width = found.Count == 0 ? 1 : found.Max(item => texts.Number(item.Articles).Length);
                var ink = new Ink(context.Globals.Color(parsed, session));
                foreach (var (kind, text, articles) in found)
                    session.Out.WriteLine($"  {texts.Number(articles).PadLeft(width)}  {Printable.Line(text)}{(kind == CompletionKind.Word ? "" : ink.Dim($" · {KindOf(kind, texts)}"))}");
            }
            return found.Count > 0 ? Exit.Done : Exit.NothingFound;
        });
        return command;
    }

    private static string KindOf(CompletionKind kind, Texts texts) => kind switch
    {
        CompletionKind.Person => texts.Of("person", "tokoh"),
        CompletionKind.Place => texts.Of("place", "tempat"),
        _ => texts.Of("organization", "organisasi"),
    };
}
