using System.CommandLine;
using NewsSearch.Cli.Output;
using NewsSearch.Cli.Receipts;

namespace NewsSearch.Cli;

/// <summary><c>count QUERY</c>: how many articles match.</summary>
internal static class CountCommand
{
    public static Command Create(CommandContext context)
    {
        var request = new RequestOptions(context.Texts);
        var command = new Command("count", context.Texts.Of("Count the articles that match.", "Hitung artikel yang cocok."));
        request.AddTo(command);
        command.SetAction(parsed =>
        {
            var asked = request.Build(parsed);
            var index = context.ReadIndex(parsed);
            var total = index.Count(asked, context.Session.Cancel);
            if (parsed.GetValue(context.Globals.Json))
            {
                Json.Write(context.Session, writer => NewsJson.WriteCount(writer, asked.Query, total));
            }
            else
            {
                context.Session.Out.WriteLine(total);
            }
            return total > 0 ? Exit.Done : Exit.NothingFound;
        });
        ReceiptOption.AddTo(context, command, request.Build);
        return command;
    }
}
