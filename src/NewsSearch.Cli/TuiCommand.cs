using System.CommandLine;
using NewsSearch.Cli.Export;
using NewsSearch.Tui;

namespace NewsSearch.Cli;

/// <summary><c>tui</c>: the reading room.</summary>
internal static class TuiCommand
{
    public static Command Create(CommandContext context)
    {
        var texts = context.Texts;
        var request = new RequestOptions(texts);
        var sort = SortOption.Of(texts);
        var plain = new Option<bool>("--plain")
        {
            Description = texts.Of("A dialogue of lines instead of a screen: for screen readers, dumb terminals and pipes.",
                "Dialog baris demi baris, bukan layar: untuk pembaca layar, terminal sederhana dan pipa."),
        };
        var theme = new Option<string>("--theme")
        {
            Description = texts.Of("auto, dark, light, 16 or mono.", "auto, dark (gelap), light (terang), 16 atau mono."),
            HelpName = "THEME",
            DefaultValueFactory = _ => "auto",
        };
        theme.AcceptOnlyFromAmong("auto", "dark", "light", "16", "mono");
        var ascii = new Option<bool>("--ascii") { Description = texts.Of("Frames and signs in ASCII alone.", "Bingkai dan tanda dengan ASCII saja.") };
        var noMouse = new Option<bool>("--no-mouse") { Description = texts.Of("Leave the mouse to the terminal.", "Tetikus tetap milik terminal.") };
        var listKeys = new Option<bool>("--list-keys")
        {
            Description = texts.Of("Print every command with its keys, as a file to change and keep as keys.toml.",
                "Cetak semua perintah dengan tombolnya, sebagai berkas untuk diubah dan disimpan sebagai keys.toml."),
        };
        var command = new Command("tui", texts.Of("Search and read in the terminal.", "Mencari dan membaca di terminal."))
        {
            plain, theme, ascii, noMouse, listKeys, sort.Option,
        };
        request.AddTo(command);
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(listKeys))
            {
                context.Session.Out.Write(TerminalApp.ListKeys(Keys(context.Session), texts.Indonesian));
                return Exit.Done;
            }
            var asked = request.Build(parsed) with { Sort = sort.Read(parsed) };
            var look = new Look(Theme(parsed.GetValue(theme)), parsed.GetValue(ascii), parsed.GetValue(noMouse));
            if (parsed.GetValue(plain) || context.Session.Variable("TERM") == "dumb") return Open(context, parsed, asked, look, plain: true);
            if (!TerminalApp.HasTerminal)
            {
                context.Session.Error.WriteLine(texts.Of(
                    "newssearch: there is no terminal to draw on: use 'newssearch tui --plain' or 'newssearch search'",
                    "newssearch: tidak ada terminal: pakai 'newssearch tui --plain' atau 'newssearch search'"));
                return Exit.Usage;
            }
            return Open(context, parsed, asked, look, plain: false);
        });
        return command;
    }

    public static int Open(CommandContext context, ParseResult parsed, SearchRequest asked, Look look, bool plain)
    {
        var folder = context.Globals.IndexFolder(parsed, context.Session);
        if (FirstIndex.Offer(context, folder) is { } code) return code;
        var settings = RoomSettings.Read(context.Session);
        return TerminalApp.Run(new TerminalOptions
        {
            IndexFolder = folder,
            Request = asked,
            Theme = look.Theme != Tui.Theme.Auto ? look.Theme : Theme(settings.Theme),
            Ascii = look.Ascii || settings.Ascii,
            NoMouse = look.NoMouse || !settings.Mouse,
            Lines = plain ? new(new StreamReader(context.Session.Input), context.Session.Out) : null,
            StateFolder = UserFolders.State(context.Session),
            Formats = ArticleSinks.Names,
            Export = (request, format, path, cancel) => ExportCommand.WriteNew(context, folder, request, format, path, cancel),
            Indonesian = context.Texts.Indonesian,
            Keys = Keys(context.Session),
            NoColor = parsed.GetValue(context.Globals.NoColor) || !string.IsNullOrEmpty(context.Session.Variable("NO_COLOR")),
        });
    }

    private static Theme Theme(string? name) => name switch
    {
        "dark" => Tui.Theme.Dark,
        "light" => Tui.Theme.Light,
        "16" => Tui.Theme.Sixteen,
        "mono" => Tui.Theme.Mono,
        _ => Tui.Theme.Auto,
    };

    // A file that cannot be read is as good as none: the reading room opens all the same.
    private static string Keys(Session session)
    {
        var file = Path.Combine(UserFolders.Config(session), "keys.toml");
        try
        {
            return File.Exists(file) ? File.ReadAllText(file) : "";
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            session.Error.WriteLine($"newssearch: {Printable.Line(error.Message)}");
            return "";
        }
    }
}

/// <summary>How the reading room is to look.</summary>
internal sealed record Look(Theme Theme, bool Ascii, bool NoMouse)
{
    public static Look Default { get; } = new(Theme.Auto, false, false);
}
