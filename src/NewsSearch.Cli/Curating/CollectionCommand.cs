using System.CommandLine;

namespace NewsSearch.Cli.Curating;

/// <summary><c>collection add|remove|list|show</c>: sets of articles that the user puts together.</summary>
internal static class CollectionCommand
{
    public static Command Create(CommandContext context) => new("collection", context.Texts.Of("Your collections of articles.", "Koleksi artikel Anda."))
    {
        Add(context), Remove(context), List(context), Show(context),
    };

    private static Argument<string> Name(Texts texts) =>
        new("name") { Description = texts.Of("The name of the collection.", "Nama koleksi."), HelpName = "NAME" };

    private static Command Add(CommandContext context)
    {
        var texts = context.Texts;
        var (name, ids) = (Name(texts), new ArticleIds(texts));
        var command = new Command("add", texts.Of("Put articles into a collection.", "Masukkan artikel ke koleksi.")) { name, ids.Argument };
        command.SetAction(parsed =>
        {
            var (known, unknown) = ids.Read(context, parsed);
            var changed = known.Count == 0 ? 0 : context.Curator(parsed).Collect(parsed.GetRequiredValue(name), known);
            CurationOutput.Changed(context, parsed, changed, writer => writer.WriteNumber("articles", known.Count));
            return ArticleIds.Ended(known.Count, unknown);
        });
        return command;
    }

    private static Command Remove(CommandContext context)
    {
        var texts = context.Texts;
        var name = Name(texts);
        var ids = new Argument<string[]>("id") { Description = texts.Of("Ids of articles.", "Id artikel."), HelpName = "ID", Arity = ArgumentArity.ZeroOrMore };
        var all = new Option<bool>("--all") { Description = texts.Of("Every article: the collection is gone.", "Semua artikel: koleksi hilang.") };
        var command = new Command("remove", texts.Of("Take articles out of a collection.", "Keluarkan artikel dari koleksi.")) { name, ids, all };
        command.SetAction(parsed =>
        {
            var asked = parsed.GetValue(ids) ?? [];
            if (asked.Length == 0 && !parsed.GetValue(all))
                throw new NewsSearchException(Problem.BadRequest, texts.Of("no article: write ids, or --all", "tidak ada artikel: tulis id, atau --all"));
            var changed = context.Curator(parsed).Drop(parsed.GetRequiredValue(name), parsed.GetValue(all) ? null : asked);
            CurationOutput.Changed(context, parsed, changed);
            return changed > 0 ? Exit.Done : Exit.NothingFound;
        });
        return command;
    }

    private static Command List(CommandContext context)
    {
        var command = new Command("list", context.Texts.Of("Your collections, with how many articles each has.", "Koleksi Anda, dengan jumlah artikelnya."));
        command.SetAction(parsed => CurationOutput.Counts(context, parsed, "collections", context.Curation(parsed).Collections));
        return command;
    }

    private static Command Show(CommandContext context)
    {
        var texts = context.Texts;
        var (name, page) = (Name(texts), new PageOptions(texts));
        var command = new Command("show", texts.Of("The articles of a collection, the newest first.", "Artikel sebuah koleksi, yang terbaru dahulu.")) { name };
        page.AddTo(command);
        command.SetAction(parsed =>
        {
            using var index = context.OpenIndex(parsed);
            using var sink = page.OpenSink(parsed, context);
            var asked = page.Build(parsed, new SearchRequest { Filters = [new Filter(FacetName.Collection, [parsed.GetRequiredValue(name)])], Sort = SortOrder.Newest });
            return SearchCommand.Print(index, asked, page.IsAll(parsed), sink, context.Session.Cancel);
        });
        return command;
    }
}
