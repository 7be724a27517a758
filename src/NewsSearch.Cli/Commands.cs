using System.CommandLine;
using NewsSearch.Cli.Batches;
using NewsSearch.Cli.Curating;
using NewsSearch.Cli.Receipts;

namespace NewsSearch.Cli;

/// <summary>Every command the program has.</summary>
internal static class Commands
{
    private static readonly (string Name, Func<CommandContext, Command> Create)[] All =
    [
        ("index", IndexCommand.Create),
        ("search", SearchCommand.Create),
        ("count", CountCommand.Create),
        ("facets", FacetsCommand.Create),
        ("similar", SimilarCommand.Create),
        ("suggest", SuggestCommand.Create),
        ("show", ShowCommand.Create),
        ("diff", DiffCommand.Create),
        ("kwic", KwicCommand.Create),
        ("entity", EntityCommand.Create),
        ("tag", TagCommands.Tag),
        ("tags", TagCommands.Tags),
        ("note", TagCommands.Note),
        ("collection", CollectionCommand.Create),
        ("save", SavedCommands.Save),
        ("saved", SavedCommands.Saved),
        ("news", SavedCommands.News),
        ("curation", CurationCommand.Create),
        ("batch", BatchCommand.Create),
        ("replay", ReplayCommand.Create),
        ("trend", TrendCommand.Create),
        ("collocates", CollocatesCommand.Create),
        ("keyness", KeynessCommand.Create),
        ("explain", ExplainCommand.Create),
        ("extract", ExtractCommand.Create),
        ("analyze", AnalyzeCommand.Create),
        ("export", ExportCommand.Create),
        ("delete", DeleteCommand.Create),
        ("rebuild", RebuildCommand.Create),
        ("stats", StatsCommand.Create),
        ("check", CheckCommand.Create),
        ("compact", CompactCommand.Create),
        ("snapshot", BackupCommands.Snapshot),
        ("restore", BackupCommands.Restore),
        ("tui", TuiCommand.Create),
        ("serve", ServeCommand.Create),
        ("mcp", McpCommand.Create),
        ("completions", CompletionCommands.Script),
        ("spec", SpecCommand.Create),
        ("complete", CompletionCommands.Complete),
    ];

    /// <summary>The program with the commands that <paramref name="arguments"/> name; with every command when they name none.</summary>
    /// <remarks>
    /// A command has dozens of options, and to make them all takes longer than to search. Not a RootCommand: that one takes
    /// its name from the file it runs from, which a tool and a test do not share.
    /// </remarks>
    public static Command Root(Session session, Texts texts, IReadOnlyList<string> arguments)
    {
        var globals = new GlobalOptions(texts);
        var context = new CommandContext(session, texts, globals);
        var root = new Command("newssearch", texts.Of(
            "Index and search Indonesian news archives, with facets by person, place and date.",
            "Mengindeks dan mencari arsip berita Indonesia, dengan faset tokoh, tempat, dan tanggal."));
        var named = All.Where(command => arguments.Contains(command.Name)).ToList();
        foreach (var (_, create) in named.Count > 0 ? named : [.. All]) root.Subcommands.Add(create(context));
        foreach (var option in globals.All) root.Options.Add(option);
        root.Options.Add(HelpWriter.Option(texts));
        root.Options.Add(VersionWriter.Option(texts));
        root.SetAction(parsed => OverviewCommand.Run(context, parsed));
        return root;
    }
}

/// <summary>What every command needs.</summary>
internal sealed record CommandContext(Session Session, Texts Texts, GlobalOptions Globals)
{
    public NewsIndex OpenIndex(ParseResult parsed) => NewsIndex.Open(Globals.IndexFolder(parsed, Session));

    /// <summary>Opens the index for as long as the session lasts: for commands that read and are done.</summary>
    /// <remarks>
    /// The session of a process is not disposed of: the system takes all memory back at once, and sooner than file after file is
    /// released. That is a fifteenth of a short search.
    /// </remarks>
    public NewsIndex ReadIndex(ParseResult parsed) => Session.Keep(OpenIndex(parsed));

    /// <summary>Writes down what the user says of the index.</summary>
    public Curator Curator(ParseResult parsed) => new(Globals.IndexFolder(parsed, Session), Session.Time);

    /// <summary>What the user says of the index, which must be there.</summary>
    public Curation Curation(ParseResult parsed)
    {
        using var index = OpenIndex(parsed);
        return index.Curation;
    }
}
