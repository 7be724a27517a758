using System.Xml.Linq;
using NewsSearch.Archives.Files;
using NewsSearch.Archives.Mapping;

namespace NewsSearch.Archives.Xml;

/// <summary>Reads the text items of NewsML-G2 (IPTC), one or many a message.</summary>
internal static class NewsMlReader
{
    public static IEnumerable<ArchiveItem> Read(Source source, XElement root, int replaced) =>
        root.DescendantsAndSelf().Where(item => item.Name.LocalName == "newsItem" && IsText(item)).Select(item => ReadItem(source, item, replaced));

    // Pictures and packages of links travel the same way.
    private static bool IsText(XElement item) =>
        item.First("itemClass").Named("qcode") is not { } kind || kind.EndsWith(":text", StringComparison.Ordinal) || kind.EndsWith(":composite", StringComparison.Ordinal);

    private static ArchiveItem ReadItem(Source source, XElement item, int replaced)
    {
        var fields = new FieldList();
        var (about, content) = (item.Child("itemMeta"), item.Child("contentMeta"));
        var set = item.Child("contentSet");
        fields.Add(FieldRole.Id, item.Named("guid"));
        fields.Add(FieldRole.Title, content?.Child("headline").Line() ?? about?.Child("title").Line());
        fields.Add(FieldRole.Deck, content?.Children("headline").Skip(1).FirstOrDefault().Line());
        fields.Add(FieldRole.Dateline, content?.Child("dateline").Line());
        fields.Add(FieldRole.Body, Body(set));
        fields.Add(FieldRole.Date,
            content?.Child("contentCreated").Line() is { Length: > 0 } created ? created : about?.Child("firstCreated").Line() ?? about?.Child("versionCreated").Line());
        fields.Add(FieldRole.Source, Name(content?.Child("infoSource")) ?? Name(about?.Child("provider")));
        fields.Add(FieldRole.Author, content?.Child("by").Line() is { Length: > 0 } by ? by : Name(content?.Child("creator")));
        fields.Add(FieldRole.Category, content?.Children("subject").Select(Name).FirstOrDefault(name => name is not null));
        fields.Add(FieldRole.Language, content?.Child("language").Named("tag") ?? item.Named("lang"));
        fields.Add("keywords", string.Join("; ", content?.Children("keyword").Select(word => word.Line()) ?? []));
        return source.Item(item.LineNumber(), fields.Fields, replaced);
    }

    private static string? Body(XElement? set)
    {
        if (set is null) return null;
        if (set.Child("inlineData") is { HasElements: false } plain) return plain.Value;
        var inner = set.First("body.content") ?? set.First("body") ?? set;
        var text = inner.Paragraphs("p", "h1", "h2", "h3", "h4", "hl2", "li", "pre", "blockquote");
        return text.Length > 0 ? text : inner.Line();
    }

    private static string? Name(XElement? party) =>
        party is null ? null : party.Child("name").Line() is { Length: > 0 } name ? name : party.Named("literal");
}
