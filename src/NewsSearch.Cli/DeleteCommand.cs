using System.CommandLine;
using NewsSearch.Cli.Output;

namespace NewsSearch.Cli;

/// <summary><c>delete QUERY</c>: removes articles from the index.</summary>
internal static class DeleteCommand
{
    public static Command Create(CommandContext context)
    {
        var texts = context.Texts;
        var request = new RequestOptions(texts);
        var id = new Option<string[]>("--id")
        {
            Description = texts.Of("The article of this id; again for more.", "Artikel dengan id ini; ulangi untuk lebih banyak."),
            HelpName = "ID",
            Arity = ArgumentArity.OneOrMore,
        };
        var dryRun = new Option<bool>("--dry-run")
        {
            Description = texts.Of("Only count what would be removed.", "Hanya hitung apa yang akan dihapus."),
        };
        var command = new Command("delete", texts.Of("Remove articles from the index: what a query or a filter finds.",
            "Hapus artikel dari indeks: hasil kueri atau saringan.")) { id, dryRun };
        request.AddTo(command);
        command.SetAction(parsed =>
        {
            var (session, ids) = (context.Session, parsed.GetValue(id) ?? []);
            var asked = request.Build(parsed);
            var all = ids.Length == 0 && string.IsNullOrWhiteSpace(asked.Query) && asked.Filters.Count == 0;
            if (all)
            {
                throw new NewsSearchException(Problem.BadRequest, texts.Of(
                    "nothing says what to delete: give a query, a filter or --id (to delete all, delete the folder of the index)",
                    "tidak disebut apa yang dihapus: beri kueri, saringan, atau --id (untuk semuanya, hapus folder indeks)"));
            }
            // A writer would make an index where there is none.
            using (context.OpenIndex(parsed)) { }
            using var writer = NewsIndexWriter.Open(context.Globals.IndexFolder(parsed, session));
            var found = Find(context, parsed, asked, ids);
            var isDry = parsed.GetValue(dryRun);
            if (!isDry)
            {
                foreach (var one in found) writer.Remove(one);
                writer.Commit();
            }
            Tell(context, parsed, found.Count, writer.Articles, isDry);
            return found.Count > 0 ? Exit.Done : Exit.NothingFound;
        });
        return command;
    }

    private static List<string> Find(CommandContext context, ParseResult parsed, SearchRequest asked, string[] ids)
    {
        using var index = context.OpenIndex(parsed);
        return ids.Length > 0 && string.IsNullOrWhiteSpace(asked.Query) && asked.Filters.Count == 0
            ? [.. ids.Distinct(StringComparer.Ordinal).Where(one => index.Find(one) is not null)]
            : [.. index.Articles(asked, context.Session.Cancel).Select(stored => stored.Article.Id).Where(one => ids.Length == 0 || ids.Contains(one))];
    }

    private static void Tell(CommandContext context, ParseResult parsed, int count, int articles, bool isDry)
    {
        var (session, texts) = (context.Session, context.Texts);
        if (parsed.GetValue(context.Globals.Json))
        {
            Json.WriteAnswer(session, writer =>
            {
                writer.WriteBoolean("dry_run", isDry);
                writer.WriteNumber("removed", count);
                writer.WriteNumber("articles", articles);
            });
        }
        else if (isDry)
        {
            session.Out.WriteLine(texts.Of($"{texts.Number(count)} would be removed", $"{texts.Number(count)} akan dihapus"));
        }
        else
        {
            session.Out.WriteLine(texts.Of(
                $"{texts.Number(count)} removed; the index holds {texts.Number(articles)} articles",
                $"{texts.Number(count)} dihapus; indeks memuat {texts.Number(articles)} artikel"));
        }
    }
}
