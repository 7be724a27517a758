using System.Xml.Linq;

namespace NewsSearch.Archives.Xml;

/// <summary>One scanned page.</summary>
internal sealed class AltoPage
{
    private readonly XElement _root;
    private readonly Dictionary<string, XElement> _byId;

    public AltoPage(XElement root, string number)
    {
        (_root, Number) = (root, number);
        _byId = root.Descendants().Where(element => element.Named("ID") is not null)
            .GroupBy(element => element.Named("ID")!, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
    }

    /// <summary>Which page of the issue it is.</summary>
    public string Number { get; }

    /// <summary>The text blocks within the element of that name; all of the page for null.</summary>
    public IEnumerable<XElement> Blocks(string? id)
    {
        if (id is null) return _root.All("TextBlock");
        if (!_byId.TryGetValue(id, out var element)) return [];
        return element.Name.LocalName == "TextBlock" ? [element] : element.All("TextBlock");
    }
}
