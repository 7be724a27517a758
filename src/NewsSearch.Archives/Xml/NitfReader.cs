using System.Xml.Linq;
using NewsSearch.Archives.Files;
using NewsSearch.Archives.Mapping;

namespace NewsSearch.Archives.Xml;

/// <summary>Reads an article in NITF, the format of news agencies (IPTC, versions 2.5 to 3.6).</summary>
internal static class NitfReader
{
    public static ArchiveItem Read(Source source, XElement root, int replaced)
    {
        var fields = new FieldList();
        var (head, data) = (root.First("body.head"), root.First("docdata"));
        fields.Add(FieldRole.Id, data?.Child("doc-id").Named("id-string"));
        fields.Add(FieldRole.Title, head?.First("hl1").Line() ?? root.Child("head")?.Child("title").Line());
        fields.Add(FieldRole.Deck, head?.First("hl2").Line());
        fields.Add(FieldRole.Dateline, head?.First("dateline")?.Child("location").Line());
        fields.Add(FieldRole.Body, Body(root.First("body.content")));
        fields.Add(FieldRole.Date, Date(
            data?.Child("date.issue").Named("norm") ?? root.First("pubdata").Named("date.publication") ?? data?.Child("date.release").Named("norm")
            ?? head?.First("story.date").Named("norm") ?? root.All("meta").FirstOrDefault(meta => meta.Named("name") == "timestamp").Named("content")));
        fields.Add(FieldRole.Source, head?.Child("distributor").Line() ?? data?.Child("doc.copyright").Named("holder") ?? data?.Child("doc-id").Named("regsrc"));
        fields.Add(FieldRole.Author, Author(head?.First("byline")));
        fields.Add(FieldRole.Category, root.First("fixture").Named("fix-id") ?? root.First("tobject.subject").Named("tobject.subject.type"));
        fields.Add(FieldRole.Language, root.Named("baselang") ?? root.Named("lang"));
        fields.Add("abstract", head?.First("abstract").Line());
        fields.Add("keywords", string.Join("; ", root.All("keyword").Select(word => word.Named("key"))));
        return source.Item(root.LineNumber(), fields.Fields, replaced);
    }

    // The basic form of ISO 8601 without hyphens, which looks like a number to everybody else.
    private static string? Date(string? date) =>
        date is { Length: >= 8 } && date.AsSpan(0, 8).IndexOfAnyExceptInRange('0', '9') < 0 ? $"{date[..4]}-{date[4..6]}-{date[6..8]}" : date;

    // "By A NAME", and below it an element that says what the person is.
    private static string? Author(XElement? byline)
    {
        if (byline is null) return null;
        var name = (byline.Child("person") is { } person ? person.Line() : string.Concat(byline.Nodes().OfType<XText>().Select(text => text.Value)))?.Trim();
        if (string.IsNullOrEmpty(name)) name = byline.Line();
        return name!.StartsWith("By ", StringComparison.OrdinalIgnoreCase) ? name[3..] : name;
    }

    private static string? Body(XElement? content)
    {
        if (content is null) return null;
        var text = content.Paragraphs("p", "hl2", "li", "bq", "pre");
        return text.Length > 0 ? text : content.Line();
    }
}
