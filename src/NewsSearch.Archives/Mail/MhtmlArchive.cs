using MimeKit;
using NewsSearch.Archives.Files;
using NewsSearch.Archives.Html;
using NewsSearch.Archives.Mapping;

namespace NewsSearch.Archives.Mail;

/// <summary>Reads a web page saved with all that belongs to it (MHTML, RFC 2557): the first page in it is the article.</summary>
internal static class MhtmlArchive
{
    public static IEnumerable<ArchiveItem> Read(Source source)
    {
        source.Window.Hold(source.LongestRecord + 1);
        if (source.Window.Held.Length > source.LongestRecord) return [source.RejectLong(0, Inputs.File)];
        var bytes = source.Window.Held.ToArray();
        return [DamagedException.Guard(Inputs.SavedPage, () => Read(source, bytes))];
    }

    private static ArchiveItem Read(Source source, byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        using var message = MimeMessage.Load(stream);
        var part = message.BodyParts.OfType<TextPart>().FirstOrDefault(text => text.IsHtml);
        if (part is null) return source.Reject(0, new("a saved page without any HTML in it", "halaman tersimpan tanpa HTML di dalamnya"));
        var fields = new FieldList();
        var url = part.ContentLocation?.ToString() ?? message.Headers["Snapshot-Content-Location"];
        if (HtmlArchive.TryRead(part.Text, url, fields) is { } problem) return source.Reject(0, problem);
        fields.Add("saved", message.Date == default ? null : message.Date.ToString("yyyy-MM-dd'T'HH:mm:sszzz", System.Globalization.CultureInfo.InvariantCulture));
        return source.Item(0, fields.Fields, 0);
    }
}
