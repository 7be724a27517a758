using System.CommandLine;
using NewsSearch.Cli.Output;

namespace NewsSearch.Cli;

/// <summary><c>explain QUERY [--doc ID]</c>: how a query is read, what its parts find, and how it meets one article.</summary>
internal static class ExplainCommand
{
    public static Command Create(CommandContext context)
    {
        var texts = context.Texts;
        var request = new RequestOptions(texts);
        var doc = new Option<string?>("--doc") { Description = texts.Of("The article whose score, or absence, to explain.", "Artikel yang nilainya, atau ketiadaannya, dijelaskan."), HelpName = "ID" };
        var like = new Option<string?>("--like") { Description = texts.Of("As similar asks: articles like this one.", "Seperti perintah similar: artikel yang mirip artikel ini."), HelpName = "ID" };
        var recency = new Option<int?>("--recency") { Description = texts.Of("As in search.", "Seperti dalam search."), HelpName = "DAYS" };
        recency.Validators.Add(Ranges.Between(texts, 1, 100_000));
        var command = new Command("explain", texts.Of(
            "How a query is read, what each part of it finds, and how it meets one article.",
            "Bagaimana kueri dibaca, apa yang ditemukan tiap bagiannya, dan bagaimana ia cocok dengan satu artikel.")) { doc, like, recency };
        request.AddTo(command);
        command.SetAction(parsed =>
        {
            var asked = request.Build(parsed) with { Like = parsed.GetValue(like), Recency = parsed.GetValue(recency) };
            var id = parsed.GetValue(doc);
            var index = context.ReadIndex(parsed);
            foreach (var named in new[] { id, asked.Like })
                if (named is not null && index.Find(named) is null) return MissingArticle.Tell(context, named);
            var explanation = index.Explain(asked, id, context.Session.Cancel);
            if (parsed.GetValue(context.Globals.Json)) Json.Write(context.Session, writer => NewsJson.Write(writer, explanation));
            else new ExplanationText(context.Session, texts, new Ink(context.Globals.Color(parsed, context.Session))).Write(explanation);
            return (explanation.Article?.Found ?? explanation.Total > 0) ? Exit.Done : Exit.NothingFound;
        });
        return command;
    }
}
