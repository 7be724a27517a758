using System.CommandLine;
using NewsSearch.Cli.Output;

namespace NewsSearch.Cli.Curating;

/// <summary><c>tag ID... --add --remove</c>, <c>tags</c> and <c>note ID</c>.</summary>
internal static class TagCommands
{
    public static Command Tag(CommandContext context)
    {
        var texts = context.Texts;
        var ids = new ArticleIds(texts);
        var add = new Option<string[]>("--add") { Description = texts.Of("Give them this tag; again for more.", "Beri label ini; ulangi untuk lebih banyak."), HelpName = "TAG", Arity = ArgumentArity.OneOrMore };
        var remove = new Option<string[]>("--remove") { Description = texts.Of("Take this tag from them.", "Lepas label ini."), HelpName = "TAG", Arity = ArgumentArity.OneOrMore };
        var command = new Command("tag", texts.Of("Give articles tags of your own, or take them away.", "Beri artikel label Anda sendiri, atau lepas.")) { ids.Argument, add, remove };
        command.SetAction(parsed =>
        {
            var (added, removed) = (parsed.GetValue(add) ?? [], parsed.GetValue(remove) ?? []);
            if (added.Length + removed.Length == 0)
            {
                throw new NewsSearchException(Problem.BadRequest, texts.Of("no tag: write --add TAG or --remove TAG", "tidak ada label: tulis --add LABEL atau --remove LABEL"));
            }
            var (known, unknown) = ids.Read(context, parsed);
            var changed = known.Count == 0 ? 0 : context.Curator(parsed).Tag(known, added, removed);
            CurationOutput.Changed(context, parsed, changed, writer => writer.WriteNumber("articles", known.Count));
            return ArticleIds.Ended(known.Count, unknown);
        });
        return command;
    }

    public static Command Tags(CommandContext context)
    {
        var command = new Command("tags", context.Texts.Of("Your tags, with how many articles have each.", "Label Anda, dengan jumlah artikelnya."));
        command.SetAction(parsed => CurationOutput.Counts(context, parsed, "tags", context.Curation(parsed).Tags));
        return command;
    }

    public static Command Note(CommandContext context)
    {
        var texts = context.Texts;
        var id = new Argument<string>("id") { Description = texts.Of("The id of the article.", "Id artikel."), HelpName = "ID" };
        var text = new Argument<string[]>("text")
        {
            Description = texts.Of("What to note; - reads it from standard input; none shows the note.", "Isi catatan; - membacanya dari masukan baku; kosong menampilkan catatan."),
            HelpName = "TEXT",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var remove = new Option<bool>("--remove") { Description = texts.Of("Take the note away.", "Hapus catatan.") };
        var command = new Command("note", texts.Of("Note something on an article, or show the note.", "Catat sesuatu pada artikel, atau tampilkan catatannya.")) { id, text, remove };
        command.SetAction(parsed =>
        {
            var (asked, words) = (parsed.GetRequiredValue(id), parsed.GetValue(text) ?? []);
            using (var index = context.OpenIndex(parsed))
                if (!index.Holds(asked)) return MissingArticle.Tell(context, asked);
            if (words is ["-"])
            {
                using var reader = new StreamReader(context.Session.Input, leaveOpen: true);
                words = [reader.ReadToEnd().TrimEnd()];
            }
            if (words.Length > 0 || parsed.GetValue(remove))
                context.Curator(parsed).Note(asked, parsed.GetValue(remove) ? null : string.Join(' ', words));
            var note = context.Curation(parsed).NoteOf(asked);
            if (parsed.GetValue(context.Globals.Json))
            {
                Json.WriteAnswer(context.Session, writer =>
                {
                    writer.WriteString("id", asked);
                    writer.WriteString("note", note);
                });
            }
            else if (note is not null)
            {
                context.Session.Out.WriteLine(Printable.Lines(note));
            }
            return note is null && words.Length == 0 && !parsed.GetValue(remove) ? Exit.NothingFound : Exit.Done;
        });
        return command;
    }
}
