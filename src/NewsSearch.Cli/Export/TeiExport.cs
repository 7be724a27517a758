using System.Text;
using System.Xml;

namespace NewsSearch.Cli.Export;

/// <summary>TEI P5: a corpus of one text an article, with a header each.</summary>
internal sealed class TeiExport : IArticleSink
{
    private const string Tei = "http://www.tei-c.org/ns/1.0";

    private readonly Session _session;
    private readonly XmlWriter _writer;

    public TeiExport(Session session)
    {
        _session = session;
        _writer = XmlWriter.Create(session.Output, new() { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n", CheckCharacters = false });
        _writer.WriteStartElement("teiCorpus", Tei);
        WriteHeader("newssearch", null);
    }

    public void Write(StoredArticle stored)
    {
        var (article, annotation) = stored;
        _writer.WriteStartElement("TEI", Tei);
        if (IsName(article.Id)) _writer.WriteAttributeString("xml", "id", null, article.Id);
        if (article.Language is { } language) _writer.WriteAttributeString("xml", "lang", null, Clean(language));
        WriteHeader(annotation.Title, stored);
        _writer.WriteStartElement("text", Tei);
        _writer.WriteStartElement("body", Tei);
        Element("dateline", annotation.Dateline);
        foreach (var paragraph in annotation.Body.Split('\n', StringSplitOptions.RemoveEmptyEntries)) Element("p", paragraph);
        if (annotation.Body.Length == 0) _writer.WriteElementString("p", Tei, "");
        _writer.WriteEndElement();
        _writer.WriteEndElement();
        _writer.WriteEndElement();
    }

    public void End()
    {
        _writer.WriteEndElement();
        _writer.Flush();
        _session.Output.WriteByte((byte)'\n');
    }

    public void Dispose() => _writer.Dispose();

    private void WriteHeader(string title, StoredArticle? stored)
    {
        _writer.WriteStartElement("teiHeader", Tei);
        _writer.WriteStartElement("fileDesc", Tei);
        _writer.WriteStartElement("titleStmt", Tei);
        _writer.WriteElementString("title", Tei, Clean(title));
        Element("author", stored?.Article.Author);
        _writer.WriteEndElement();
        _writer.WriteStartElement("publicationStmt", Tei);
        _writer.WriteElementString("p", Tei, "newssearch export");
        _writer.WriteEndElement();
        _writer.WriteStartElement("sourceDesc", Tei);
        if (stored is null) _writer.WriteElementString("p", Tei, "newssearch");
        else WriteSource(title, stored);
        _writer.WriteEndElement();
        _writer.WriteEndElement();
        _writer.WriteEndElement();
    }

    private void WriteSource(string title, StoredArticle stored)
    {
        var article = stored.Article;
        _writer.WriteStartElement("bibl", Tei);
        Title("a", title);
        if (article.Source is { } source) Title("j", source);
        if (stored.Annotation.Published.Value is { } date)
        {
            _writer.WriteStartElement("date", Tei);
            var day = date.ToString();
            var slash = day.IndexOf('/', StringComparison.Ordinal);
            if (slash < 0)
            {
                _writer.WriteAttributeString("when", day);
            }
            else
            {
                _writer.WriteAttributeString("from", day[..slash]);
                _writer.WriteAttributeString("to", day[(slash + 1)..]);
            }
            if (article.Published is null) _writer.WriteAttributeString("cert", "medium");
            _writer.WriteString(day);
            _writer.WriteEndElement();
        }
        Element("idno", article.Id);
        Element("ref", article.Url);
        _writer.WriteEndElement();

        void Title(string level, string text)
        {
            _writer.WriteStartElement("title", Tei);
            _writer.WriteAttributeString("level", level);
            _writer.WriteString(Clean(text));
            _writer.WriteEndElement();
        }
    }

    private void Element(string name, string? text)
    {
        if (!string.IsNullOrEmpty(text)) _writer.WriteElementString(name, Tei, Clean(text));
    }

    private static bool IsName(string id)
    {
        if (id.Contains(':', StringComparison.Ordinal)) return false;
        try
        {
            XmlConvert.VerifyNCName(id);
            return true;
        }
        catch (XmlException)
        {
            return false;
        }
    }

    // XML has no place for control characters and halves of pairs, however they are written.
    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            if (!rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value)) clean.Append(rune.ToString());
        return clean.ToString();
    }
}
