using System.CommandLine;
using System.Globalization;
using NewsSearch.Cli.Curating;
using NewsSearch.Cli.Output;
using NewsSearch.Language;

namespace NewsSearch.Cli;

/// <summary><c>entity show NAME</c>, what the archive knows of one person, organization or place; and how to put that right.</summary>
internal static class EntityCommand
{
    private const int MostEvidence = 20;

    private static readonly FacetName[] Facets = [FacetName.Person, FacetName.Organization, FacetName.Place];

    public static Command Create(CommandContext context)
    {
        var texts = context.Texts;
        var command = new Command("entity", texts.Of("One person, organization or place of the archive.", "Satu tokoh, organisasi, atau tempat dalam arsip."))
        {
            Show(context),
        };
        foreach (var change in EntityChanges.Create(context)) command.Subcommands.Add(change);
        command.Subcommands.Add(CurationCommand.Undo(context, "undo", entitiesOnly: true));
        return command;
    }

    private static Command Show(CommandContext context)
    {
        var texts = context.Texts;
        var (name, facet) = (Name(texts), Facet(texts));
        var command = new Command("show", texts.Of("Show its names, how often each is used, and why they are one.", "Tunjukkan nama-namanya, seberapa sering dipakai, dan mengapa dianggap satu.")) { name, facet };
        command.SetAction(parsed =>
        {
            var index = context.ReadIndex(parsed);
            var asked = parsed.GetRequiredValue(name);
            if (Find(index, parsed.GetValue(facet), asked) is not { } page) return TellMissing(context, asked);
            if (parsed.GetValue(context.Globals.Json)) Json.Write(context.Session, writer => NewsJson.Write(writer, page));
            else WriteTable(context, page, new Ink(context.Globals.Color(parsed, context.Session)));
            return Exit.Done;
        });
        return command;
    }

    public static Argument<string> Name(Texts texts) => new("name") { Description = texts.Of("Any of its names.", "Salah satu namanya."), HelpName = "NAME" };

    public static Option<string?> Facet(Texts texts)
    {
        var facet = new Option<string?>("--facet")
        {
            Description = texts.Of("person, organization or place; else the one with most articles.", "person (tokoh), organization (organisasi), atau place (tempat); jika tidak, yang artikelnya terbanyak."),
            HelpName = "NAME",
        };
        facet.AcceptOnlyFromAmong([.. Facets.Select(FacetNames.NameOf)]);
        return facet;
    }

    /// <summary>The entity of that name; of several in different facets a visible one before a hidden one, then the one of most articles.</summary>
    public static EntityPage? Find(NewsIndex index, string? facet, string name) =>
        Facets.Where(one => facet is null || facet == FacetNames.NameOf(one)).Select(one => index.Entity(one, name)).OfType<EntityPage>()
            .OrderBy(page => page.IsHidden).ThenByDescending(page => page.Articles).FirstOrDefault();

    public static int TellMissing(CommandContext context, string name)
    {
        context.Session.Error.WriteLine(context.Texts.Of(
            $"newssearch: no article names '{Printable.Line(name)}': 'newssearch facets person --contains TEXT' looks for names",
            $"newssearch: tidak ada artikel yang menyebut '{Printable.Line(name)}': 'newssearch facets person --contains TEKS' mencari nama"));
        return Exit.NothingFound;
    }

    private static void WriteTable(CommandContext context, EntityPage page, Ink ink)
    {
        var (texts, to) = (context.Texts, context.Session.Out);
        to.WriteLine(ink.Strong(Printable.Line(page.Name)));
        to.WriteLine(ink.Dim($"{FacetArguments.TitleOf(page.Facet, texts)} · {texts.Number(page.Articles)} {texts.Of("articles", "artikel")}{Span(page.First, page.Last)}"));
        if (page.IsHidden) to.WriteLine(texts.Of("hidden by you: 'newssearch entity reset' shows it again", "Anda sembunyikan: 'newssearch entity reset' menampilkannya lagi"));
        to.WriteLine();
        to.WriteLine(ink.Name(texts.Of("Names", "Nama")));
        var width = page.Variants.Max(variant => texts.Number(variant.Articles).Length);
        foreach (var variant in page.Variants)
            to.WriteLine($"  {texts.Number(variant.Articles).PadLeft(width)}  {Printable.Line(variant.Name)}{ink.Dim(Span(variant.First, variant.Last) + Said(texts, variant))}");
        if (page.Evidence.Count == 0) return;
        to.WriteLine();
        to.WriteLine(ink.Name(texts.Of("Evidence", "Bukti")));
        width = page.Evidence.Max(evidence => texts.Number(evidence.Articles).Length);
        foreach (var evidence in page.Evidence.Take(MostEvidence))
        {
            to.WriteLine($"  {texts.Number(evidence.Articles).PadLeft(width)}  {Printable.Line(evidence.Variant)} = {Printable.Line(evidence.Name)}"
                + ink.Dim($"  {Say(texts, evidence.Origin)}, {texts.Of("as in", "misalnya")} {Printable.Line(evidence.Example)}"));
        }
        var more = page.Evidence.Count - MostEvidence;
        if (more > 0) to.WriteLine(ink.Dim(texts.Of($"  {texts.Number(more)} more: --json prints all", $"  {texts.Number(more)} lagi: --json mencetak semua")));
    }

    private static string Said(Texts texts, EntityVariant variant) =>
        (variant.From is { } from ? texts.Of($" · a {FacetNames.NameOf(from)} in the articles", $" · {FacetNames.IndonesianNameOf(from)} dalam artikel") : "")
        + (variant.IsUsers ? texts.Of(" · said by you", " · menurut Anda") : "");

    private static string Say(Texts texts, VariantOrigin origin) => origin switch
    {
        VariantOrigin.Stated => texts.Of("stated", "dinyatakan"),
        VariantOrigin.Listed => texts.Of("well known", "nama terkenal"),
        VariantOrigin.Spelt => texts.Of("spelt so", "dieja begitu"),
        _ => texts.Of("called so", "disebut begitu"),
    };

    private static string Span(DateOnly? first, DateOnly? last) =>
        first is null ? "" : first == last ? $" · {Day(first)}" : $" · {Day(first)} – {Day(last)}";

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
