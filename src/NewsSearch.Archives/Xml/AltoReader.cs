using System.Xml.Linq;
using NewsSearch.Archives.Files;
using NewsSearch.Archives.Mapping;

namespace NewsSearch.Archives.Xml;

/// <summary>Reads a scanned page in ALTO (Library of Congress, versions 1 to 4): its text blocks, words cut at line ends joined again.</summary>
internal static class AltoReader
{
    public static ArchiveItem Read(Source source, XElement root, int replaced)
    {
        var text = new AltoText(isOrdered: false);
        text.Add(root.All("TextBlock"));
        var fields = new FieldList();
        // The only name a page has, by which it is found among the scans again.
        var page = Path.GetFileNameWithoutExtension(source.Name);
        fields.Add(FieldRole.Title, page);
        fields.Add(FieldRole.Body, text.ToString());
        fields.Add("scan", root.First("sourceImageInformation")?.Child("fileName").Line());
        fields.Add("page", root.First("Page").Named("PHYSICAL_IMG_NR"));
        return text.IsEmpty ? source.Reject(0, new("a scanned page without any text", "halaman pindaian tanpa teks")) : source.Item(root.LineNumber(), fields.Fields, replaced);
    }
}
