using System.CommandLine;
using System.CommandLine.Parsing;

namespace NewsSearch.Cli;

/// <summary>The whole program: from the command line to the exit code.</summary>
internal static class NewsSearchProgram
{
    // A '@' starts no file of arguments and '-ab' is no bundle: both are things people search for.
    private static readonly ParserConfiguration Parser = new() { EnablePosixBundling = false, ResponseFileTokenReplacer = null };

    public static int Run(IReadOnlyList<string> arguments, Session session)
    {
        var texts = Texts.For(arguments, session.Variable);
        try
        {
            var parsed = Commands.Root(session, texts, arguments).Parse(arguments, Parser);
            List<string> errors = [.. parsed.Errors.Select(error => UsageFaults.Describe(error.Message, texts)), .. UnknownOptions(parsed, arguments, texts)];
            if (errors.Count > 0 && parsed.Action is not HelpWriter)
            {
                foreach (var error in errors) session.Error.WriteLine($"newssearch: {error}");
                var command = string.Join(' ', CommandPath(parsed.CommandResult.Command));
                session.Error.WriteLine(texts.Of($"newssearch: '{command} --help' tells more", $"newssearch: '{command} --help' menjelaskan"));
                return Exit.Usage;
            }
            try
            {
                return parsed.Invoke(new()
                {
                    Output = session.Out,
                    Error = session.Error,
                    EnableDefaultExceptionHandler = false,
                    ProcessTerminationTimeout = null,
                });
            }
            finally
            {
                session.Out.Flush();
                session.Output.Flush();
            }
        }
        catch (NewsSearchException e)
        {
            session.Error.WriteLine($"newssearch: {Printable.Line(e.Text.In(texts.Indonesian))}");
            return Exit.For(e.Problem);
        }
        catch (OperationCanceledException)
        {
            session.Error.WriteLine(texts.Of("newssearch: interrupted", "newssearch: dihentikan"));
            return Exit.Interrupted;
        }
        catch (IOException e) when (StandardStream.IsClosedPipe(e))
        {
            // Whoever read us has enough ('| head'): that is no error of ours, as it is none of grep's.
            return Exit.Done;
        }
#pragma warning disable CA1031 // The last line of defence: a person gets a sentence, a developer the whole story on request.
        catch (Exception e)
        {
            session.Error.WriteLine(session.Variable("NEWSSEARCH_DEBUG") is { Length: > 0 }
                ? e.ToString()
                : texts.Of(
                    $"newssearch: a bug in this program: {Printable.Line(e.Message)} (NEWSSEARCH_DEBUG=1 shows where; please report it)",
                    $"newssearch: kesalahan dalam program ini: {Printable.Line(e.Message)} (NEWSSEARCH_DEBUG=1 menunjukkan di mana; mohon laporkan)"));
            return Exit.Bug;
        }
#pragma warning restore CA1031
    }

    // To the parser an option it does not know is one more word of the query. A word may begin with '-' (it means NOT),
    // but what begins with '--' before a lone '--' is a slip of the pen.
    // Loops, here and where else each command passes by: the first query expression of a process has types made for it as it runs.
    private static IEnumerable<string> UnknownOptions(ParseResult parsed, IReadOnlyList<string> arguments, Texts texts)
    {
        foreach (var child in parsed.CommandResult.Children)
        {
            if (child is not ArgumentResult argument) continue;
            foreach (var token in argument.Tokens)
            {
                if (!token.Value.StartsWith("--", StringComparison.Ordinal) || !arguments.TakeWhile(word => word != "--").Contains(token.Value)) continue;
                yield return texts.Of(
                    $"no option '{Printable.Line(token.Value)}'; to search for it, put it behind a lone --",
                    $"tidak ada opsi '{Printable.Line(token.Value)}'; untuk mencarinya, taruh di belakang -- tersendiri");
            }
        }
    }

    private static IEnumerable<string> CommandPath(Command command) =>
        [.. command.Parents.OfType<Command>().SelectMany(CommandPath), command.Name];
}
