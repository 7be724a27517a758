using System.Xml;
using System.Xml.Linq;
using NewsSearch.Archives.Files;
using NewsSearch.Language;

namespace NewsSearch.Archives.Xml;

/// <summary>Reads the XML formats of news: feeds, NITF, NewsML-G2, scanned pages in ALTO, issues in METS, TEI, TimeML.</summary>
/// <remarks>
/// No entity is expanded and no other file is opened: document types are passed over unread (an entity that one declares
/// is then an error), so that neither a bomb of entities nor a path to a file of the machine does anything.
/// </remarks>
internal static class XmlArchive
{
    private const int DeepestNesting = 256;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        MaxCharactersFromEntities = 1 << 20,
        CheckCharacters = false,
        CloseInput = true,
    };

    public static IEnumerable<ArchiveItem> Read(Source source)
    {
        var text = source.ReadAll(Inputs.File, out var replaced, out var problem);
        if (text is null) return [problem!];
        // Servers print blank lines above the declaration, which no parser allows.
        var root = Parse(text.TrimStart(), out var why, out var line);
        if (root is null) return [source.Reject(line, why)];
        return root.Name.LocalName switch
        {
            "rss" or "feed" or "RDF" => FeedReader.Read(source, root, replaced),
            "nitf" => [NitfReader.Read(source, root, replaced)],
            "newsItem" or "newsMessage" or "packageItem" => NewsMlReader.Read(source, root, replaced),
            "alto" => [AltoReader.Read(source, root, replaced)],
            "TEI" or "TEI.2" or "teiCorpus" => TeiReader.Read(source, root, replaced),
            "TimeML" => [TimeMlReader.Read(source, root, replaced)],
            "mets" => MetsReader.Read(source, root, replaced),
            var name => [source.Reject(0, Unknown(name.Length > 40 ? name[..40] + "…" : name))],
        };
    }

    private static Bilingual Unknown(string root) =>
        new($"XML of a kind that is not read: its root is <{root}>", $"XML jenis yang tidak dibaca: akarnya <{root}>");

    /// <summary>Reads XML, or says why not.</summary>
    /// <param name="text">The text.</param>
    /// <param name="problem">What is wrong with it.</param>
    /// <param name="line">Where.</param>
    public static XElement? Parse(string text, out Bilingual problem, out long line)
    {
        (problem, line) = (default, 0);
        try
        {
            using (var depth = XmlReader.Create(new StringReader(text), Settings))
            {
                while (depth.Read())
                {
                    if (depth.Depth <= DeepestNesting) continue;
                    problem = new($"its elements are nested deeper than {DeepestNesting} levels", $"unsurnya bersarang lebih dari {DeepestNesting} tingkat");
                    return null;
                }
            }
            using var reader = XmlReader.Create(new StringReader(text), Settings);
            return XElement.Load(reader, LoadOptions.PreserveWhitespace | LoadOptions.SetLineInfo);
        }
        catch (XmlException error)
        {
            var about = error.Message;
            var place = about.LastIndexOf(" Line ", StringComparison.Ordinal);
            about = (place > 0 ? about[..place] : about).TrimEnd('.');
            (problem, line) = (new($"not well-formed XML: {about}", $"XML yang salah bentuk: {about}"), error.LineNumber);
            return null;
        }
    }
}
