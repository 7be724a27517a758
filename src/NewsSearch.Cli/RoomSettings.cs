namespace NewsSearch.Cli;

/// <summary>What the user has set for the reading room in <c>reading-room.conf</c>: a line a setting, <c>theme = light</c>.</summary>
internal sealed record RoomSettings
{
    public string? Theme { get; private init; }
    public bool Ascii { get; private init; }
    public bool Mouse { get; private init; } = true;

    /// <summary>Reads them; what is not understood is told and passed over.</summary>
    public static RoomSettings Read(Session session)
    {
        var file = Path.Combine(UserFolders.Config(session), "reading-room.conf");
        var settings = new RoomSettings();
        if (!File.Exists(file)) return settings;
        try
        {
            foreach (var (number, line) in File.ReadLines(file).Index())
            {
                var text = line.Split('#')[0].Trim();
                if (text.Length == 0) continue;
                if (settings.With(text) is { } with) settings = with;
                else session.Error.WriteLine($"newssearch: {file}:{number + 1}: {Printable.Line(text)}: theme = auto|dark|light|16|mono, ascii = true|false, mouse = true|false");
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            session.Error.WriteLine($"newssearch: {Printable.Line(error.Message)}");
        }
        return settings;
    }

    private RoomSettings? With(string line) => line.Split('=', 2, StringSplitOptions.TrimEntries) switch
    {
        ["theme", "auto" or "dark" or "light" or "16" or "mono"] pair => this with { Theme = pair[1] },
        ["ascii", "true" or "false"] pair => this with { Ascii = pair[1] == "true" },
        ["mouse", "true" or "false"] pair => this with { Mouse = pair[1] == "true" },
        _ => null,
    };
}
