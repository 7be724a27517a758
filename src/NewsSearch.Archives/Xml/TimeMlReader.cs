using System.Xml.Linq;
using NewsSearch.Archives.Files;
using NewsSearch.Archives.Mapping;

namespace NewsSearch.Archives.Xml;

/// <summary>Reads a text of TimeML, the format of research on dates: its annotations aside.</summary>
internal static class TimeMlReader
{
    public static ArchiveItem Read(Source source, XElement root, int replaced)
    {
        var fields = new FieldList();
        fields.Add(FieldRole.Id, root.Child("DOCID").Line());
        fields.Add(FieldRole.Title, root.Child("TITLE").Line());
        fields.Add(FieldRole.Body, root.Child("TEXT")?.Value);
        fields.Add(FieldRole.Date, root.Child("DCT")?.First("TIMEX3").Named("value") ?? root.Child("DCT").Line());
        return source.Item(root.LineNumber(), fields.Fields, replaced);
    }
}
