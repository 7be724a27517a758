using System.CommandLine;

namespace NewsSearch.Cli;

/// <summary><c>similar ID</c>: articles like one, and why.</summary>
internal static class SimilarCommand
{
    public static Command Create(CommandContext context)
    {
        var texts = context.Texts;
        var id = new Argument<string>("id") { Description = texts.Of("The id of the article.", "Id artikel."), HelpName = "ID" };
        var page = new PageOptions(texts);
        var command = new Command("similar", texts.Of("Articles like one, and what they share with it.", "Artikel yang mirip, dan kesamaannya.")) { id };
        var request = new RequestOptions(texts);
        page.AddTo(command);
        request.AddTo(command);
        command.SetAction(parsed =>
        {
            var wanted = parsed.GetRequiredValue(id);
            var asked = page.Build(parsed, request.Build(parsed) with { Like = wanted });
            var index = context.ReadIndex(parsed);
            if (index.Find(wanted) is null) return MissingArticle.Tell(context, wanted);
            using var sink = page.OpenSink(parsed, context);
            return SearchCommand.Print(index, asked, page.IsAll(parsed), sink, context.Session.Cancel);
        });
        return command;
    }
}
