using System.CommandLine;
using System.Runtime.CompilerServices;
using NewsSearch.Server;

namespace NewsSearch.Cli;

/// <summary><c>mcp</c>: the same answers as tools for a model, over standard input and output.</summary>
internal static class McpCommand
{
    public static Command Create(CommandContext context)
    {
        var command = new Command("mcp", context.Texts.Of(
            "Answer a model's questions (Model Context Protocol) over standard input and output.",
            "Menjawab pertanyaan model (Model Context Protocol) lewat masukan dan keluaran baku."));
        command.SetAction(parsed => Serve(context.Session, context.Globals.IndexFolder(parsed, context.Session), parsed.GetValue(context.Globals.Quiet)));
        return command;
    }

    // Apart and not inlined: only what runs this loads the server.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Serve(Session session, string folder, bool quiet)
    {
        var options = new ServerOptions(folder)
        {
            Time = session.Time,
            Log = line =>
            {
                if (!quiet) session.Error.WriteLine($"newssearch: {Printable.Line(line)}");
            },
        };
        NewsMcp.RunAsync(options, session.Input, session.Output, session.Cancel).GetAwaiter().GetResult();
        return Exit.Done;
    }
}
