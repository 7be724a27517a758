using System.CommandLine;
using System.Globalization;
using NewsSearch.Cli.Output;

namespace NewsSearch.Cli;

/// <summary><c>keyness QUERY --against QUERY</c>: which words one set of articles uses more than another.</summary>
internal static class KeynessCommand
{
    public static Command Create(CommandContext context)
    {
        var texts = context.Texts;
        var request = new RequestOptions(texts);
        var options = new FrequencyOptions(texts);
        var against = new Option<string>("--against")
        {
            Description = texts.Of("The articles to compare with, as a query; none is every article. Filters hold for both.",
                "Artikel pembanding, sebagai kueri; kosong berarti semua artikel. Saringan berlaku untuk keduanya."),
            HelpName = "QUERY",
            DefaultValueFactory = _ => "",
        };
        var command = new Command("keyness", texts.Of(
            "Words that one set of articles uses more than another.", "Kata yang lebih sering dipakai satu kumpulan artikel daripada yang lain.")) { against };
        options.AddTo(command);
        request.AddTo(command);
        command.SetAction(parsed =>
        {
            var target = request.Build(parsed);
            var asked = new KeynessRequest(target, target with { Query = parsed.GetValue(against)! })
            {
                Roots = options.Roots(parsed),
                MinCount = options.Min(parsed),
                Take = options.Take(parsed),
            };
            using var index = context.OpenIndex(parsed);
            var answer = index.Keyness(asked, context.Session.Cancel);
            Write(context, parsed, asked, answer, options.Format(parsed, context.Globals));
            return answer.Values.Count > 0 ? Exit.Done : Exit.NothingFound;
        });
        return command;
    }

    private static void Write(CommandContext context, ParseResult parsed, KeynessRequest asked, Keyness answer, string format)
    {
        var (session, texts) = (context.Session, context.Texts);
        switch (format)
        {
            case "json":
                Json.Write(session, writer => NewsJson.Write(writer, asked, answer));
                break;
            case "csv" or "tsv":
                using (var table = new SeparatedTable(session, SeparatedTable.SeparatorOf(format)))
                {
                    table.Row("word", "count", "per_million", "against_count", "against_per_million", "ll", "log_ratio");
                    foreach (var value in answer.Values)
                    {
                        table.Row(
                            value.Word, value.Count.ToString(CultureInfo.InvariantCulture), Exact(answer.PerMillion(value)),
                            value.AgainstCount.ToString(CultureInfo.InvariantCulture), Exact(answer.AgainstPerMillion(value)),
                            Exact(value.LogLikelihood), Exact(value.LogRatio));
                    }
                }
                break;
            default:
                var ink = new Ink(context.Globals.Color(parsed, session));
                session.Out.WriteLine(ink.Dim(texts.Of(
                    $"{texts.Number(answer.Articles)} articles of {texts.Number(answer.Words)} words, against {texts.Number(answer.AgainstArticles)} of {texts.Number(answer.AgainstWords)}",
                    $"{texts.Number(answer.Articles)} artikel dengan {texts.Number(answer.Words)} kata, dibandingkan {texts.Number(answer.AgainstArticles)} dengan {texts.Number(answer.AgainstWords)}")));
                Columns.Write(
                    session.Out,
                    [texts.Of("word", "kata"), texts.Of("count", "jumlah"), texts.Of("per million", "per juta"), texts.Of("against", "pembanding"), texts.Of("per million", "per juta"), "LL", "log ratio"],
                    answer.Values.Select(value => new[]
                    {
                        Printable.Line(value.Word), texts.Number(value.Count), texts.Decimals(answer.PerMillion(value), 1),
                        texts.Number(value.AgainstCount), texts.Decimals(answer.AgainstPerMillion(value), 1),
                        texts.Decimals(value.LogLikelihood, 1), texts.Decimals(value.LogRatio, 2),
                    }));
                break;
        }
    }

    private static string Exact(double number) => number.ToString("R", CultureInfo.InvariantCulture);
}
