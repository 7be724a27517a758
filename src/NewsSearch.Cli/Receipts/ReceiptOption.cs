using System.CommandLine;
using System.CommandLine.Invocation;
using System.Text;
using System.Text.Json;

namespace NewsSearch.Cli.Receipts;

/// <summary><c>--receipt FILE</c>: what was asked of which index and what came of it, in a file that <c>replay</c> reads.</summary>
internal static class ReceiptOption
{
    /// <summary>Lets a command write receipts, when it has done its work.</summary>
    /// <param name="context">What every command needs.</param>
    /// <param name="command">The command, with its action.</param>
    /// <param name="request">The articles that its answer is about.</param>
    public static void AddTo(CommandContext context, Command command, Func<ParseResult, SearchRequest> request)
    {
        var file = new Option<string?>("--receipt")
        {
            Description = context.Texts.Of("Write a receipt of the question and the answer, for 'replay'.", "Tulis bukti pertanyaan dan jawabannya, untuk 'replay'."),
            HelpName = "FILE",
        };
        command.Options.Add(file);
        command.Action = new Receipting((SynchronousCommandLineAction)command.Action!, parsed =>
        {
            if (parsed.GetValue(file) is { Length: > 0 } path) Write(context, parsed, request(parsed), path);
        });
    }

    private static void Write(CommandContext context, ParseResult parsed, SearchRequest request, string path)
    {
        using var index = context.OpenIndex(parsed);
        var words = CommandWords.Of(parsed);
        var receipt = Receipt.Make(index, request, context.Session.Time, context.Session.Cancel) with
        {
            Command = words,
            AnswerHash = CommandWords.AnswerHash(words, context.Globals.IndexFolder(parsed, context.Session), context.Session),
        };
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, NewsJson.Options with { Indented = true })) receipt.Write(writer);
        OutputFile.Write(path, Encoding.UTF8.GetString(bytes.ToArray()) + "\n");
    }

    // What the command does, and then the receipt of it.
    private sealed class Receipting(SynchronousCommandLineAction work, Action<ParseResult> write) : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            var exit = work.Invoke(parseResult);
            write(parseResult);
            return exit;
        }
    }
}
