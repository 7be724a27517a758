using System.Xml.Linq;
using NewsSearch.Archives.Files;
using NewsSearch.Archives.Mapping;

namespace NewsSearch.Archives.Xml;

/// <summary>Reads texts in TEI P4 and P5, one or a corpus of them; a division of type article is an article of its own.</summary>
internal static class TeiReader
{
    private static readonly string[] Paragraphs = ["p", "head", "l", "ab", "item"];

    public static IEnumerable<ArchiveItem> Read(Source source, XElement root, int replaced)
    {
        var texts = root.DescendantsAndSelf().Where(element => element.Name.LocalName is "TEI" or "TEI.2").ToList();
        return texts.SelectMany(text => ReadText(source, text, replaced));
    }

    private static IEnumerable<ArchiveItem> ReadText(Source source, XElement text, int replaced)
    {
        var header = text.Child("teiHeader");
        var body = text.First("body") ?? text.First("text");
        if (body is null) return [source.Reject(text.LineNumber(), new("a TEI text without a body", "teks TEI tanpa isi"))];
        var divisions = body.Descendants().Where(part => part.Name.LocalName is "div" or "div1" or "div2" && part.Named("type") == "article").ToList();
        return divisions.Count == 0
            ? [ReadOne(source, text, header, body, text.Named("id"), replaced)]
            : divisions.Select(part => ReadOne(source, part, header, part, part.Named("id"), replaced));
    }

    private static ArchiveItem ReadOne(Source source, XElement at, XElement? header, XElement body, string? id, int replaced)
    {
        var fields = new FieldList();
        var file = header?.Child("fileDesc");
        var bibliography = file?.First("sourceDesc");
        var isDivision = body.Name.LocalName.StartsWith("div", StringComparison.Ordinal);
        var head = isDivision ? body.Child("head") : null;
        fields.Add(FieldRole.Id, id);
        fields.Add(FieldRole.Title, head.Line() ?? file?.First("title").Line());
        fields.Add(FieldRole.Body, head is null ? body.Paragraphs(Paragraphs) : Without(body, head).Paragraphs(Paragraphs));
        fields.Add(FieldRole.Date, Date(isDivision ? body.First("date") : null) ?? Date(bibliography?.First("date")) ?? Date(file?.Child("publicationStmt")?.First("date")));
        fields.Add(FieldRole.Dateline, body.First("dateline").Line());
        fields.Add(FieldRole.Source, bibliography?.All("title").Skip(1).FirstOrDefault().Line() ?? file?.First("publisher").Line());
        fields.Add(FieldRole.Author, (isDivision ? body.First("byline").Line() : null) ?? file?.First("author").Line());
        fields.Add(FieldRole.Language, header?.First("language").Named("ident") ?? at.Named("lang"));
        return source.Item(at.LineNumber(), fields.Fields, replaced);
    }

    private static XElement Without(XElement body, XElement head)
    {
        var copy = new XElement(body);
        copy.Elements().First(child => child.Name == head.Name).Remove();
        return copy;
    }

    private static string? Date(XElement? date) => date.Named("when") ?? date.Named("when-iso") ?? (date.Line() is { Length: > 0 } text ? text : null);
}
