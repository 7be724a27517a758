using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace NewsSearch.Archives.Xml;

/// <summary>Asks XML for elements and texts whatever namespace they are written in.</summary>
internal static class XmlText
{
    /// <summary>The first element below that is called so, or null.</summary>
    public static XElement? First(this XElement element, string name) => element.All(name).FirstOrDefault();

    /// <summary>All elements below that are called so, in document order.</summary>
    public static IEnumerable<XElement> All(this XElement element, string name) =>
        element.Descendants().Where(below => below.Name.LocalName == name);

    /// <summary>The children that are called so.</summary>
    public static IEnumerable<XElement> Children(this XElement element, string name) =>
        element.Elements().Where(child => child.Name.LocalName == name);

    /// <summary>The first child that is called so, or null.</summary>
    public static XElement? Child(this XElement element, string name) => element.Children(name).FirstOrDefault();

    /// <summary>The value of an attribute, or null.</summary>
    public static string? Named(this XElement? element, string name) =>
        element?.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == name)?.Value;

    /// <summary>The text of an element on one line, or null.</summary>
    public static string? Line(this XElement? element) =>
        element is null ? null : string.Join(' ', element.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The line that an element begins on; 0 when it is not known.</summary>
    public static long LineNumber(this XElement element) => element is IXmlLineInfo info && info.HasLineInfo() ? info.LineNumber : 0;

    /// <summary>The texts of the innermost elements called by one of <paramref name="names"/>, a line each.</summary>
    public static string Paragraphs(this XElement element, params string[] names)
    {
        var text = new StringBuilder();
        foreach (var below in element.Descendants().Where(below => names.Contains(below.Name.LocalName)))
        {
            if (below.Descendants().Any(inner => names.Contains(inner.Name.LocalName)) || below.Line() is not { Length: > 0 } line) continue;
            if (text.Length > 0) text.Append('\n');
            text.Append(line);
        }
        return text.ToString();
    }
}
