using System.CommandLine;

namespace NewsSearch.Cli.Curating;

/// <summary><c>entity merge|split|rename|retype|hide|reset</c>.</summary>
internal static class EntityChanges
{
    public static IEnumerable<Command> Create(CommandContext context)
    {
        var texts = context.Texts;
        yield return Many(context, "merge", texts.Of("Say that names are one; the first names it.", "Nyatakan bahwa nama-nama adalah satu; yang pertama menjadi namanya."),
            texts.Of("Names of the others.", "Nama yang lain."), ArgumentArity.OneOrMore,
            (curator, index, facet, name, others) => curator.Merge(index, facet, name, others));
        yield return Many(context, "split", texts.Of("Take names out of an entity, each to be its own; without names, all.", "Pisahkan nama dari entitas, masing-masing berdiri sendiri; tanpa nama berarti semua."),
            texts.Of("Which of its names.", "Nama mana yang dipisahkan."), ArgumentArity.ZeroOrMore,
            (curator, index, facet, name, others) => curator.Split(index, facet, name, others));
        yield return Many(context, "rename", texts.Of("Call it otherwise.", "Ganti namanya."),
            texts.Of("The new name.", "Nama baru."), ArgumentArity.OneOrMore,
            (curator, index, facet, name, others) => curator.Rename(index, facet, name, string.Join(' ', others)));
        yield return Many(context, "retype", texts.Of("Count it in another facet.", "Hitung dalam faset lain."),
            texts.Of("person, organization or place.", "person (tokoh), organization (organisasi), atau place (tempat)."), ArgumentArity.OneOrMore,
            (curator, index, facet, name, others) => curator.Retype(index, facet, name, FacetNames.TryRead(string.Join(' ', others), out var to, out var problem)
                ? to!.Facet : throw new NewsSearchException(Problem.BadRequest, problem)));
        yield return Many(context, "hide", texts.Of("No facet counts it, no filter finds it; words still do.", "Tidak dihitung faset, tidak ditemukan saringan; kata tetap menemukannya."),
            "", ArgumentArity.Zero, (curator, index, facet, name, _) => curator.Hide(index, facet, name));
        yield return Many(context, "reset", texts.Of("Take back all that you said of it: as the archive tells.", "Batalkan semua kurasi atasnya: kembali seperti menurut arsip."),
            "", ArgumentArity.Zero, (curator, index, facet, name, _) => curator.Reset(index, facet, name));
    }

    private static Command Many(CommandContext context, string act, string description, string ofOthers, ArgumentArity arity,
        Func<Curator, NewsIndex, FacetName, string, string[], int> change)
    {
        var name = EntityCommand.Name(context.Texts);
        var facet = EntityCommand.Facet(context.Texts);
        var others = new Argument<string[]>("other") { Description = ofOthers, HelpName = act switch { "rename" => "NEW-NAME", "retype" => "FACET", _ => "OTHER" }, Arity = arity };
        var command = new Command(act, description) { name };
        if (arity.MaximumNumberOfValues > 0) command.Arguments.Add(others);
        command.Options.Add(facet);
        command.SetAction(parsed =>
        {
            using var index = context.OpenIndex(parsed);
            var asked = parsed.GetRequiredValue(name);
            if (EntityCommand.Find(index, parsed.GetValue(facet), asked) is not { } page) return EntityCommand.TellMissing(context, asked);
            var changed = change(context.Curator(parsed), index, page.Facet, asked, arity.MaximumNumberOfValues > 0 ? parsed.GetValue(others) ?? [] : []);
            CurationOutput.Changed(context, parsed, changed, writer =>
            {
                writer.WriteString("act", act);
                writer.WriteString("facet", FacetNames.NameOf(page.Facet));
                writer.WriteString("name", page.Name);
            });
            return Exit.Done;
        });
        return command;
    }
}
