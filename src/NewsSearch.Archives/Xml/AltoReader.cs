using System.Text;
using System.Xml.Linq;
using NewsSearch.Archives.Files;
using NewsSearch.Archives.Mapping;

namespace NewsSearch.Archives.Xml;

/// <summary>Reads a scanned page in ALTO (Library of Congress, versions 1 to 4): its text blocks, words cut at line ends joined again.</summary>
internal static class AltoReader
{
    public static ArchiveItem Read(Source source, XElement root, int replaced)
    {
        var text = new StringBuilder();
        foreach (var block in root.All("TextBlock"))
        {
            var start = text.Length;
            foreach (var line in block.All("TextLine")) Append(line, text, start);
            if (text.Length > start) text.Append('\n');
        }
        var fields = new FieldList();
        // The only name a page has, by which it is found among the scans again.
        var page = Path.GetFileNameWithoutExtension(source.Name);
        fields.Add(FieldRole.Title, page);
        fields.Add(FieldRole.Body, text.ToString());
        fields.Add("scan", root.First("sourceImageInformation")?.Child("fileName").Line());
        fields.Add("page", root.First("Page").Named("PHYSICAL_IMG_NR"));
        return text.Length == 0 ? source.Reject(0, "a scanned page without any text") : source.Item(root.LineNumber(), fields.Fields, replaced);
    }

    private static void Append(XElement line, StringBuilder text, int start)
    {
        // Where spaces are marked, only there is one; other writers leave them to be understood.
        var isSpaced = line.Child("SP") is not null;
        var pending = ' ';
        var isFirst = true;
        foreach (var part in line.Elements())
        {
            if (part.Name.LocalName == "SP") pending = ' ';
            if (part.Name.LocalName != "String" || part.Named("CONTENT") is not { Length: > 0 } content) continue;
            var kind = part.Named("SUBS_TYPE");
            if (kind == "HypPart2") continue;
            if (kind == "HypPart1" && part.Named("SUBS_CONTENT") is { Length: > 0 } whole) content = whole;
            // Some writers mark no halves: a hyphen at the end of a line before a small letter joins.
            if (isFirst && text.Length > start + 1 && text[^1] == '-' && char.IsLetter(text[^2]) && char.IsLower(content[0])) text.Length--;
            else if (text.Length > start && pending == ' ') text.Append(' ');
            text.Append(content);
            (isFirst, pending) = (false, isSpaced ? '\0' : ' ');
        }
    }
}
