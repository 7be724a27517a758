namespace NewsSearch.Language.Structure;

/// <summary>Finds headline, deck, dateline and body in a plain text.</summary>
internal static class LayoutReader
{
    public static ArticleLayout Read(string text)
    {
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return lines.Length == 0 ? new("", "", "", "") : new(lines[0], "", "", string.Join('\n', lines[1..]));
    }
}
