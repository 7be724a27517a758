using System.CommandLine;
using System.Globalization;
using NewsSearch.Cli.Output;

namespace NewsSearch.Cli;

/// <summary><c>collocates QUERY</c>: which words stand near what a query matches more often than by chance.</summary>
internal static class CollocatesCommand
{
    private static readonly (string Name, CollocateSort Sort)[] Sorts =
    [
        ("logdice", CollocateSort.LogDice), ("mi", CollocateSort.MutualInformation), ("ll", CollocateSort.LogLikelihood), ("count", CollocateSort.Count),
    ];

    public static Command Create(CommandContext context)
    {
        var texts = context.Texts;
        var request = new RequestOptions(texts);
        var options = new FrequencyOptions(texts);
        var window = new Option<int>("--window") { Description = texts.Of("How many words on each side (5).", "Berapa kata di tiap sisi (5)."), HelpName = "N", DefaultValueFactory = _ => 5 };
        window.Validators.Add(Ranges.Between(texts, 1, 100));
        var sentence = new Option<bool>("--sentence") { Description = texts.Of("The words of the same sentence instead.", "Sebagai gantinya kata dalam kalimat yang sama.") };
        var sort = new Option<string>("--sort") { Description = "logdice, mi, ll, count.", HelpName = "MEASURE", DefaultValueFactory = _ => "logdice" };
        sort.AcceptOnlyFromAmong([.. Sorts.Select(known => known.Name)]);
        var command = new Command("collocates", texts.Of(
            "Words that stand near what a query matches more often than by chance.", "Kata yang muncul di dekat kata kueri lebih sering daripada kebetulan.")) { window, sentence, sort };
        options.AddTo(command);
        request.AddTo(command);
        command.SetAction(parsed =>
        {
            var asked = new CollocateRequest(request.Build(parsed))
            {
                Window = parsed.GetValue(window),
                InSentence = parsed.GetValue(sentence),
                Roots = options.Roots(parsed),
                MinCount = options.Min(parsed),
                Sort = Sorts.Single(known => known.Name == parsed.GetValue(sort)).Sort,
                Take = options.Take(parsed),
            };
            using var index = context.OpenIndex(parsed);
            var answer = index.Collocates(asked, context.Session.Cancel);
            Write(context, parsed, answer, options.Format(parsed, context.Globals));
            return answer.Values.Count > 0 ? Exit.Done : Exit.NothingFound;
        });
        return command;
    }

    private static void Write(CommandContext context, ParseResult parsed, Collocates answer, string format)
    {
        var (session, texts) = (context.Session, context.Texts);
        switch (format)
        {
            case "json":
                Json.Write(session, writer => NewsJson.Write(writer, answer));
                break;
            case "csv" or "tsv":
                using (var table = new SeparatedTable(session, SeparatedTable.SeparatorOf(format)))
                {
                    table.Row("word", "count", "total", "logdice", "mi", "ll");
                    foreach (var (word, count, total, mi, ll, dice) in answer.Values)
                        table.Row(word, Whole(count), Whole(total), Exact(dice), Exact(mi), Exact(ll));
                }
                break;
            default:
                var ink = new Ink(context.Globals.Color(parsed, session));
                session.Out.WriteLine(ink.Dim(texts.Of(
                    $"{texts.Number(answer.Finds)} finds in {texts.Number(answer.Articles)} articles, {texts.Number(answer.Nearby)} words nearby of {texts.Number(answer.Words)}",
                    $"{texts.Number(answer.Finds)} temuan dalam {texts.Number(answer.Articles)} artikel, {texts.Number(answer.Nearby)} kata di dekatnya dari {texts.Number(answer.Words)}")));
                Columns.Write(
                    session.Out,
                    [texts.Of("word", "kata"), texts.Of("near", "dekat"), texts.Of("total", "total"), "logDice", "MI", "LL"],
                    answer.Values.Select(value => new[]
                    {
                        Printable.Line(value.Word), texts.Number(value.Count), texts.Number(value.Total), texts.Decimals(value.LogDice, 2),
                        texts.Decimals(value.MutualInformation, 2), texts.Decimals(value.LogLikelihood, 1),
                    }));
                break;
        }
    }

    private static string Whole(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Exact(double number) => number.ToString("R", CultureInfo.InvariantCulture);
}
