using System.CommandLine;

namespace NewsSearch.Cli;

/// <summary>Every command the program has.</summary>
internal static class Commands
{
    // Not a RootCommand: that one takes its name from the file it runs from, which a tool and a test do not share.
    public static Command Root(Session session, Texts texts)
    {
        var globals = new GlobalOptions(texts);
        var context = new CommandContext(session, texts, globals);
        var root = new Command("newssearch", texts.Of(
            "Index and search Indonesian news archives, with facets by person, place and date.",
            "Mengindeks dan mencari arsip berita Indonesia, dengan faset tokoh, tempat, dan tanggal."))
        {
            IndexCommand.Create(context),
            SearchCommand.Create(context),
            CountCommand.Create(context),
            FacetsCommand.Create(context),
            SimilarCommand.Create(context),
            SuggestCommand.Create(context),
            ShowCommand.Create(context),
            DiffCommand.Create(context),
            KwicCommand.Create(context),
            EntityCommand.Create(context),
            TrendCommand.Create(context),
            CollocatesCommand.Create(context),
            KeynessCommand.Create(context),
            ExplainCommand.Create(context),
            ExtractCommand.Create(context),
            AnalyzeCommand.Create(context),
            ExportCommand.Create(context),
            DeleteCommand.Create(context),
            RebuildCommand.Create(context),
            StatsCommand.Create(context),
            CheckCommand.Create(context),
            CompactCommand.Create(context),
            BackupCommands.Snapshot(context),
            BackupCommands.Restore(context),
            TuiCommand.Create(context),
        };
        foreach (var option in globals.All) root.Options.Add(option);
        root.Options.Add(HelpWriter.Option(texts));
        root.Options.Add(new VersionOption("--version") { Description = texts.Of("Show the version.", "Tampilkan versi.") });
        root.SetAction(parsed => OverviewCommand.Run(context, parsed));
        return root;
    }
}

/// <summary>What every command needs.</summary>
internal sealed record CommandContext(Session Session, Texts Texts, GlobalOptions Globals)
{
    public NewsIndex OpenIndex(ParseResult parsed) => NewsIndex.Open(Globals.IndexFolder(parsed, Session));
}
