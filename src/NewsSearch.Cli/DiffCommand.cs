using System.CommandLine;
using NewsSearch.Cli.Output;

namespace NewsSearch.Cli;

/// <summary><c>diff ID ID</c>: what one article says otherwise than another, word by word.</summary>
internal static class DiffCommand
{
    public static Command Create(CommandContext context)
    {
        var texts = context.Texts;
        var first = new Argument<string>("first") { Description = texts.Of("The id of an article.", "Id artikel."), HelpName = "ID" };
        var second = new Argument<string>("second") { Description = texts.Of("The id of another.", "Id artikel lain."), HelpName = "ID" };
        var command = new Command("diff", texts.Of(
            "What one article says otherwise than another, word by word.", "Perbedaan dua artikel, kata demi kata.")) { first, second };
        command.SetAction(parsed =>
        {
            var (firstId, secondId) = (parsed.GetRequiredValue(first), parsed.GetRequiredValue(second));
            using var index = context.OpenIndex(parsed);
            if (index.Find(firstId) is not { } before) return MissingArticle.Tell(context, firstId);
            if (index.Find(secondId) is not { } after) return MissingArticle.Tell(context, secondId);
            var parts = WordDiff.Between(before.Annotation.Text, after.Annotation.Text);
            if (parsed.GetValue(context.Globals.Json))
            {
                Json.Write(context.Session, writer => NewsJson.Write(writer, firstId, secondId, parts));
            }
            else
            {
                DiffOutput.Write(context.Session, new Ink(context.Globals.Color(parsed, context.Session)), parts);
            }
            return Exit.Done;
        });
        return command;
    }
}
