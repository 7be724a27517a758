using System.Xml.Linq;
using NewsSearch.Archives.Files;
using NewsSearch.Archives.Mapping;

namespace NewsSearch.Archives.Xml;

/// <summary>Reads an issue in METS (Library of Congress) with its pages in ALTO beside it: each article of the logical structure is one.</summary>
/// <remarks>
/// An article's blocks are joined in the order that the structure tells, over columns and pages: a word that a page cuts is whole
/// again. Where the structure tells of no articles, the issue is one. Files are looked for below the folder of the METS file alone.
/// </remarks>
internal sealed class MetsReader
{
    // What stands in the logical structure of newspapers besides articles, and is read as one; see ENMAP, the profile of Europeana Newspapers.
    private static readonly HashSet<string> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        "article", "advertisement", "advert", "ad", "obituary", "editorial", "letter", "feature", "poem", "weather", "death_notice", "review",
    };

    private static readonly HashSet<string> Headings = new(StringComparer.OrdinalIgnoreCase) { "heading", "headline", "title", "subheadline", "overline" };

    private readonly Source _source;
    private readonly XElement _root;
    private readonly AltoPages _pages;
    private readonly Dictionary<string, XElement> _about;
    private readonly int _replaced;

    private MetsReader(Source source, XElement root, int replaced)
    {
        (_source, _root, _replaced) = (source, root, replaced);
        _pages = new AltoPages(Path.GetDirectoryName(Path.GetFullPath(source.Layer.Path!))!, root, source);
        _about = root.All("dmdSec").Where(section => section.Named("ID") is not null)
            .GroupBy(section => section.Named("ID")!, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
    }

    public static IEnumerable<ArchiveItem> Read(Source source, XElement root, int replaced) => source.Layer.Path is null
        ? [source.Reject(0, new(
            "the issue lies in an archive, apart from its pages, which are read one by one: unpack the archive to have its articles read",
            "edisi ini berada di dalam arsip, terpisah dari halamannya, yang dibaca satu per satu: bongkar arsipnya agar artikelnya terbaca"))]
        : new MetsReader(source, root, replaced).Read();

    private IEnumerable<ArchiveItem> Read()
    {
        var structure = Structure("LOGICAL") ?? Structure("PHYSICAL") ?? _root.First("structMap");
        if (structure is null)
        {
            yield return _source.Reject(0, new("a METS file that does not say how the issue is put together", "berkas METS yang tidak menyebut susunan edisinya"));
            yield break;
        }
        var found = Outermost(structure).ToList();
        // Without articles, the pages one after the other.
        if (found.Count == 0) found = [(Structure("PHYSICAL") ?? structure)];
        foreach (var part in found)
        {
            if (Article(part) is { } item) yield return item with { DependsOnOthers = true };
        }
        foreach (var problem in _pages.Problems) yield return _source.Reject(0, problem) with { IsUnread = true };
    }

    private XElement? Structure(string type) =>
        _root.All("structMap").FirstOrDefault(map => type.Equals(map.Named("TYPE"), StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<XElement> Outermost(XElement part) => part.Children("div")
        .SelectMany(child => Kinds.Contains(child.Named("TYPE") ?? "") ? [child] : Outermost(child));

    private ArchiveItem? Article(XElement part)
    {
        var (title, body, pages) = (new AltoText(isOrdered: true), new AltoText(isOrdered: true), new List<string>());
        foreach (var area in part.All("area"))
        {
            if (_pages.Find(area.Named("FILEID")) is not { } page) continue;
            if (!pages.Contains(page.Number)) pages.Add(page.Number);
            (IsHeading(area, part) ? title : body).Add(page.Blocks(area.Named("BEGIN")));
        }
        if (title.IsEmpty && body.IsEmpty) return null;
        var (own, issue) = (About(part), Issue(part));
        var fields = new FieldList();
        var kind = part.Named("TYPE") ?? "";
        var headline = own?.First("titleInfo")?.Child("title").Line() ?? title.ToString().Replace('\n', ' ');
        fields.Add(FieldRole.Id, _root.Named("OBJID") is { Length: > 0 } id && part.Named("ID") is { } division ? $"{id}#{division}" : null);
        fields.Add(FieldRole.Title, headline.Length > 0 ? headline : part.Named("LABEL"));
        fields.Add(FieldRole.Body, body.IsEmpty ? title.ToString() : body.ToString());
        fields.Add(FieldRole.Date, Date(own) ?? Date(issue));
        fields.Add(FieldRole.Source, issue?.First("titleInfo")?.Child("title").Line() ?? _root.Named("LABEL"));
        fields.Add(FieldRole.Author, own?.First("namePart").Line());
        fields.Add(FieldRole.Category, kind.Equals("article", StringComparison.OrdinalIgnoreCase) ? null : kind.ToLowerInvariant());
        fields.Add(FieldRole.Language, Language(own) ?? Language(issue));
        fields.Add("issue", issue?.First("partNumber").Line() ?? _root.Named("LABEL"));
        fields.Add("page", string.Join(", ", pages));
        return _source.Item(part.LineNumber(), fields.Fields, _replaced);
    }

    private static bool IsHeading(XElement area, XElement part) =>
        area.Ancestors().TakeWhile(above => above != part).Any(above => Headings.Contains(above.Named("TYPE") ?? ""));

    private XElement? About(XElement part) =>
        part.Named("DMDID")?.Split(' ').Select(id => _about.GetValueOrDefault(id)).FirstOrDefault(section => section?.First("mods") is not null);

    // What holds for the issue is told of the divisions around an article, or of none of them.
    private XElement? Issue(XElement part) => part.Ancestors().TakeWhile(above => above != _root).Select(About).FirstOrDefault(about => about is not null && Date(about) is not null)
        ?? _about.Values.FirstOrDefault(about => Date(about) is not null);

    private static string? Date(XElement? about) => about?.First("dateIssued").Line() is { Length: > 0 } date ? date : null;

    private static string? Language(XElement? about) => about?.First("languageTerm").Line();
}
