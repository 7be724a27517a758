using System.CommandLine;

namespace NewsSearch.Cli;

/// <summary>The options that every command takes.</summary>
internal sealed class GlobalOptions
{
    public GlobalOptions(Texts texts)
    {
        Index = new("--index")
        {
            Description = texts.Of("The folder of the index (else NEWSSEARCH_INDEX, else the user's data folder).",
                "Folder indeks (atau NEWSSEARCH_INDEX, atau folder data pengguna)."),
            HelpName = "DIR",
            Recursive = true,
        };
        Json = new("--json") { Description = texts.Of("Answer in JSON.", "Jawab dalam JSON."), Recursive = true };
        Language = new("--lang")
        {
            Description = texts.Of("The language of messages: id or en (else LC_ALL, LANG).", "Bahasa pesan: id atau en (atau LC_ALL, LANG)."),
            HelpName = "id|en",
            Recursive = true,
        };
        Language.AcceptOnlyFromAmong("id", "en");
        NoColor = new("--no-color") { Description = texts.Of("No colour (also NO_COLOR).", "Tanpa warna (juga NO_COLOR)."), Recursive = true };
        Quiet = new("--quiet") { Description = texts.Of("Say nothing on standard error but errors.", "Di galat baku hanya galat."), Recursive = true };
    }

    public Option<string?> Index { get; }
    public Option<bool> Json { get; }
    public Option<string?> Language { get; }
    public Option<bool> NoColor { get; }
    public Option<bool> Quiet { get; }

    public IEnumerable<Option> All => [Index, Json, Language, NoColor, Quiet];

    /// <summary>The folder of the index: the option, else the environment, else the user's data folder.</summary>
    public string IndexFolder(ParseResult parsed, Session session)
    {
        if (parsed.GetValue(Index) is { Length: > 0 } named) return named;
        if (session.Variable("NEWSSEARCH_INDEX") is { Length: > 0 } variable) return variable;
        return Path.Combine(UserFolders.Data(session), "index");
    }

    /// <summary>Whether colour may be used on standard output.</summary>
    public bool Color(ParseResult parsed, Session session) =>
        session.OutputIsTerminal && !parsed.GetValue(NoColor) && string.IsNullOrEmpty(session.Variable("NO_COLOR"))
        && session.Variable("TERM") != "dumb";
}
