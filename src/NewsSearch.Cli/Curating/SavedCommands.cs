using System.CommandLine;
using NewsSearch.Cli.Output;

namespace NewsSearch.Cli.Curating;

/// <summary><c>save NAME QUERY</c>, <c>saved</c> and <c>news NAME</c>.</summary>
internal static class SavedCommands
{
    public static Command Save(CommandContext context)
    {
        var texts = context.Texts;
        var request = new RequestOptions(texts);
        var name = new Argument<string>("name") { Description = texts.Of("Letters, digits, - and _.", "Huruf, angka, - dan _."), HelpName = "NAME" };
        var remove = new Option<bool>("--remove") { Description = texts.Of("Forget the saved search.", "Lupakan pencarian tersimpan.") };
        var command = new Command("save", texts.Of("Save a search, to be asked as query:NAME.", "Simpan pencarian, untuk ditanyakan sebagai kueri:NAMA.")) { name, remove };
        request.AddTo(command);
        command.SetAction(parsed =>
        {
            var asked = parsed.GetRequiredValue(name);
            var saved = SavedSearch.Of(asked, request.Build(parsed));
            if (!parsed.GetValue(remove))
            {
                // What cannot be asked is not to be saved.
                using var index = context.OpenIndex(parsed);
                index.Count(saved.ToRequest(), context.Session.Cancel);
            }
            var changed = parsed.GetValue(remove) ? context.Curator(parsed).Forget(asked) : context.Curator(parsed).Save(saved);
            CurationOutput.Changed(context, parsed, changed ? 1 : 0, writer => writer.WriteString("name", asked));
            return changed || !parsed.GetValue(remove) ? Exit.Done : Exit.NothingFound;
        });
        return command;
    }

    public static Command Saved(CommandContext context)
    {
        var command = new Command("saved", context.Texts.Of("Your saved searches.", "Pencarian tersimpan Anda."));
        command.SetAction(parsed =>
        {
            var curation = context.Curation(parsed);
            if (parsed.GetValue(context.Globals.Json)) Json.Write(context.Session, writer => NewsJson.Write(writer, curation.Searches));
            else foreach (var search in curation.Searches) context.Session.Out.WriteLine($"{search.Name}  {Printable.Line(search.Written)}");
            return curation.Searches.Count > 0 ? Exit.Done : Exit.NothingFound;
        });
        return command;
    }

    public static Command News(CommandContext context)
    {
        var texts = context.Texts;
        var name = new Argument<string>("name") { Description = texts.Of("The name of a saved search.", "Nama pencarian tersimpan."), HelpName = "NAME" };
        var peek = new Option<bool>("--peek") { Description = texts.Of("Do not take them as seen.", "Jangan anggap sudah dilihat.") };
        var page = new PageOptions(texts);
        var command = new Command("news", texts.Of(
            "What came to the index, or changed in it, for a saved search since this was last asked; 1 when nothing did.",
            "Artikel yang masuk ke indeks, atau berubah, bagi pencarian tersimpan sejak terakhir ditanyakan; 1 bila tidak ada.")) { name, peek };
        page.AddTo(command);
        command.SetAction(parsed =>
        {
            var asked = parsed.GetRequiredValue(name);
            using var index = context.OpenIndex(parsed);
            var search = index.Curation.Search(asked) ?? throw new NewsSearchException(Problem.BadRequest, texts.Of(
                $"there is no saved search '{asked}': 'newssearch save {asked} QUERY' makes one", $"tidak ada pencarian tersimpan '{asked}': 'newssearch save {asked} KUERI' membuatnya"));
            var seen = index.Curation.SeenOf(asked);
            // An index that was made again from nothing counts its commits from the beginning.
            if (seen > index.Generation) seen = 0;
            using var sink = page.OpenSink(parsed, context);
            var request = page.Build(parsed, search.ToRequest() with { AddedAfter = seen, Sort = SortOrder.Newest });
            var exit = SearchCommand.Print(index, request, page.IsAll(parsed), sink, context.Session.Cancel);
            context.Session.Out.Flush();
            if (parsed.GetValue(peek)) return exit;
            if (page.IsAll(parsed) || index.Count(request, context.Session.Cancel) <= request.Take)
            {
                context.Curator(parsed).Advance(asked, index.Generation);
            }
            else
            {
                context.Session.Error.WriteLine(texts.Of("newssearch: not all were shown, so none is taken as seen: --all shows all", "newssearch: belum semua ditampilkan, jadi belum dianggap dilihat: --all menampilkan semua"));
            }
            return exit;
        });
        return command;
    }
}
