using System.CommandLine;
using System.CommandLine.Parsing;
using System.Net;
using System.Runtime.CompilerServices;
using System.Text;
using NewsSearch.Language;
using NewsSearch.Server;

namespace NewsSearch.Cli;

/// <summary><c>serve</c>: the same answers by HTTP.</summary>
internal static class ServeCommand
{
    private const string TokenVariable = "NEWSSEARCH_TOKEN";
    private const int MostTokenBytes = 4096;

    public static Command Create(CommandContext context)
    {
        var texts = context.Texts;
        var listen = new Option<IPEndPoint>("--listen")
        {
            Description = texts.Of("Where to listen (127.0.0.1:7700); elsewhere than on this machine only with a token.",
                "Alamat pelayanan (127.0.0.1:7700); dari luar komputer ini hanya dengan token."),
            HelpName = "HOST:PORT",
            DefaultValueFactory = _ => new IPEndPoint(IPAddress.Loopback, 7700),
            CustomParser = result => ParseEndPoint(result, texts),
        };
        var tokenFile = new Option<string?>("--token-file")
        {
            Description = texts.Of($"A file that holds the token callers must show (else {TokenVariable}).",
                $"Berkas berisi token yang harus ditunjukkan pemanggil (atau {TokenVariable})."),
            HelpName = "FILE",
        };
        var origins = new Option<string[]>("--allow-origin")
        {
            Description = texts.Of("Web pages of this origin may ask; again for more, * for all. None otherwise.",
                "Halaman web dari origin ini boleh bertanya; ulangi untuk lainnya, * untuk semua. Jika tidak, tidak ada."),
            HelpName = "ORIGIN",
            Arity = ArgumentArity.OneOrMore,
        };
        var timeout = new Option<int>("--timeout")
        {
            Description = texts.Of("After how many seconds a question is given up (10).", "Setelah berapa detik pertanyaan dihentikan (10)."),
            HelpName = "SECONDS",
            DefaultValueFactory = _ => 10,
        };
        timeout.Validators.Add(Ranges.Between(texts, 1, 3600));
        var workers = new Option<int>("--workers")
        {
            Description = texts.Of("How many questions are worked on at once (as many as processors).", "Berapa pertanyaan dikerjakan sekaligus (sebanyak prosesor)."),
            HelpName = "N",
        };
        workers.Validators.Add(Ranges.Between(texts, 0, 1024));
        var command = new Command("serve", texts.Of("Answer by HTTP: JSON, feeds, OpenAPI, and MCP at /mcp.", "Menjawab lewat HTTP: JSON, feed, OpenAPI, dan MCP di /mcp."))
        {
            listen, tokenFile, origins, timeout, workers,
        };
        command.SetAction(parsed => Serve(context, parsed.GetValue(context.Globals.Quiet), new ServeChoices(
            context.Globals.IndexFolder(parsed, context.Session),
            parsed.GetValue(listen)!,
            Token(context.Session, parsed.GetValue(tokenFile)),
            parsed.GetValue(origins) ?? [],
            TimeSpan.FromSeconds(parsed.GetValue(timeout)),
            parsed.GetValue(workers))));
        return command;
    }

    // Apart and not inlined: only what runs this loads the server and ASP.NET.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Serve(CommandContext context, bool quiet, ServeChoices chosen)
    {
        var (session, texts) = (context.Session, context.Texts);
        var options = new ServerOptions(chosen.Folder)
        {
            Listen = chosen.Listen,
            Token = chosen.Token,
            AllowedOrigins = chosen.Origins,
            TimeLimit = chosen.TimeLimit,
            Workers = chosen.Workers,
            Time = session.Time,
            Log = line =>
            {
                if (!quiet) session.Error.WriteLine($"newssearch: {Printable.Line(line)}");
            },
        };
        ServeAsync().GetAwaiter().GetResult();
        return Exit.Done;

        async Task ServeAsync()
        {
            await using var server = await NewsServer.StartAsync(options, session.Cancel);
            // Who started it on port 0 learns here where it is.
            options.Log(texts.Of($"listening on {server.Address}", $"melayani di {server.Address}"));
            var stopped = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            await using (session.Cancel.Register(stopped.SetResult)) await stopped.Task;
            options.Log(texts.Of("stopping: questions under way are answered", "berhenti: pertanyaan yang sedang dikerjakan diselesaikan"));
            await server.StopAsync();
        }
    }

    private static string? Token(Session session, string? file)
    {
        if (file is null) return session.Variable(TokenVariable) is { Length: > 0 } token ? token : null;
        try
        {
            if (new FileInfo(file).Length is 0 or > MostTokenBytes)
            {
                throw new NewsSearchException(Problem.BadRequest, new Bilingual(
                $"the file '{file}' is empty or larger than {MostTokenBytes} bytes: give one that holds the token alone",
                $"berkas '{file}' kosong atau lebih besar dari {MostTokenBytes} bita: beri berkas yang hanya berisi token"));
            }

            return File.ReadAllText(file, Encoding.UTF8).Trim();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new NewsSearchException(Problem.BadRequest, new Bilingual(
                $"the token file '{file}' cannot be read: check its name and who owns it",
                $"berkas token '{file}' tidak dapat dibaca: periksa nama dan pemiliknya"), e);
        }
    }

    private static IPEndPoint? ParseEndPoint(ArgumentResult result, Texts texts)
    {
        var text = result.Tokens[^1].Value;
        var named = text.StartsWith("localhost:", StringComparison.OrdinalIgnoreCase) ? "127.0.0.1" + text[9..] : text;
        // Without a colon the number would be read as an address.
        if (named.Contains(':', StringComparison.Ordinal) && IPEndPoint.TryParse(named, out var read)) return read;
        result.AddError(texts.Of(
            $"cannot listen on '{text}': write an address and a port, as 127.0.0.1:7700, [::1]:7700 or 0.0.0.0:7700",
            $"tidak dapat mendengarkan di '{text}': tulis alamat dan porta, seperti 127.0.0.1:7700, [::1]:7700, atau 0.0.0.0:7700"));
        return null;
    }

    private sealed record ServeChoices(
        string Folder, IPEndPoint Listen, string? Token, IReadOnlyList<string> Origins, TimeSpan TimeLimit, int Workers);
}
