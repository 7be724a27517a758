using System.CommandLine;
using System.Globalization;
using NewsSearch.Cli.Output;
using NewsSearch.Language;

namespace NewsSearch.Cli;

/// <summary><c>entity show NAME</c>: what the archive knows of one person, organization or place.</summary>
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
        return command;
    }

    private static Command Show(CommandContext context)
    {
        var texts = context.Texts;
        var name = new Argument<string>("name") { Description = texts.Of("Any of its names.", "Salah satu namanya."), HelpName = "NAME" };
        var facet = new Option<string?>("--facet")
        {
            Description = texts.Of("person, organization or place; else the one with most articles.", "person (tokoh), organization (organisasi), atau place (tempat); jika tidak, yang artikelnya terbanyak."),
            HelpName = "NAME",
        };
        facet.AcceptOnlyFromAmong([.. Facets.Select(FacetNames.NameOf)]);
        var command = new Command("show", texts.Of("Show its names, how often each is used, and why they are one.", "Tunjukkan nama-namanya, seberapa sering dipakai, dan mengapa dianggap satu.")) { name, facet };
        command.SetAction(parsed =>
        {
            using var index = context.OpenIndex(parsed);
            var asked = parsed.GetRequiredValue(name);
            var page = Facets.Where(one => parsed.GetValue(facet) is not { } chosen || chosen == FacetNames.NameOf(one))
                .Select(one => index.Entity(one, asked)).OfType<EntityPage>().MaxBy(found => found.Articles);
            if (page is null)
            {
                context.Session.Error.WriteLine(texts.Of(
                    $"newssearch: no article names '{Printable.Line(asked)}': 'newssearch facets person --contains TEXT' looks for names",
                    $"newssearch: tidak ada artikel yang menyebut '{Printable.Line(asked)}': 'newssearch facets person --contains TEKS' mencari nama"));
                return Exit.NothingFound;
            }
            if (parsed.GetValue(context.Globals.Json)) Json.Write(context.Session, writer => NewsJson.Write(writer, page));
            else WriteTable(context, page, new Ink(context.Globals.Color(parsed, context.Session)));
            return Exit.Done;
        });
        return command;
    }

    private static void WriteTable(CommandContext context, EntityPage page, Ink ink)
    {
        var (texts, to) = (context.Texts, context.Session.Out);
        to.WriteLine(ink.Strong(Printable.Line(page.Name)));
        to.WriteLine(ink.Dim($"{FacetArguments.TitleOf(page.Facet, texts)} · {texts.Number(page.Articles)} {texts.Of("articles", "artikel")}{Span(page.First, page.Last)}"));
        to.WriteLine();
        to.WriteLine(ink.Name(texts.Of("Names", "Nama")));
        var width = page.Variants.Max(variant => texts.Number(variant.Articles).Length);
        foreach (var variant in page.Variants)
            to.WriteLine($"  {texts.Number(variant.Articles).PadLeft(width)}  {Printable.Line(variant.Name)}{ink.Dim(Span(variant.First, variant.Last))}");
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

    private static string Say(Texts texts, VariantOrigin origin) => origin switch
    {
        VariantOrigin.Stated => texts.Of("stated", "dinyatakan"),
        VariantOrigin.Listed => texts.Of("well known", "nama terkenal"),
        _ => texts.Of("called so", "disebut begitu"),
    };

    private static string Span(DateOnly? first, DateOnly? last) =>
        first is null ? "" : first == last ? $" · {Day(first)}" : $" · {Day(first)} – {Day(last)}";

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
