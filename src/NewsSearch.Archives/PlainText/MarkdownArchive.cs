using Markdig;
using NewsSearch.Archives.Cleaning;
using NewsSearch.Archives.Files;
using NewsSearch.Archives.Html;
using NewsSearch.Archives.Mapping;

namespace NewsSearch.Archives.PlainText;

/// <summary>Reads a Markdown file as one article: front matter, the first heading, the text.</summary>
internal static class MarkdownArchive
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().Build();

    public static IEnumerable<ArchiveItem> Read(Source source)
    {
        var text = source.ReadAll(Inputs.File, out var replaced, out var problem);
        if (text is null) return [problem!];
        var fields = new List<Field>();
        var markdown = FrontMatter(text.ReplaceLineEndings("\n"), fields, source.Names);
        var html = DamagedException.Guard(Inputs.Markdown, () => Markdown.ToHtml(markdown, Pipeline));
        var lines = Fragment.Text(html).Split('\n');
        var hasTitle = fields.Exists(field => field.Meaning.Role == FieldRole.Title);
        var isHeaded = Heading(markdown) is not null;
        if (!hasTitle && isHeaded) fields.Add(new("title", new(FieldRole.Title, 0), lines[0]));
        // A heading that says what the front matter says is the headline again.
        var skip = isHeaded && (!hasTitle || fields.Exists(field => field.Meaning.Role == FieldRole.Title && TextCleaner.Line(field.Value) == lines[0])) ? 1 : 0;
        fields.Add(new("body", new(FieldRole.Body, 0), string.Join('\n', lines.Skip(skip))));
        return [source.Item(0, fields, replaced)];
    }

    /// <summary>Reads what stands between two lines of three hyphens at the top: a name, a colon and a value a line.</summary>
    private static string FrontMatter(string text, List<Field> fields, FieldNames names)
    {
        if (!text.StartsWith("---\n", StringComparison.Ordinal)) return text;
        var end = text.IndexOf("\n---", 3, StringComparison.Ordinal);
        if (end < 0) return text;
        foreach (var line in text[4..Math.Max(4, end)].Split('\n'))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon <= 0 || char.IsWhiteSpace(line[0]) || line[0] == '#') continue;
            var (name, value) = (line[..colon].Trim(), line[(colon + 1)..].Trim().Trim('"', '\'', '[', ']'));
            if (value.Length > 0) fields.Add(new(name, names.Find(name), value));
        }
        var feed = text.IndexOf('\n', end + 1);
        return feed < 0 ? "" : text[(feed + 1)..];
    }

    private static string? Heading(string markdown)
    {
        var first = markdown.TrimStart();
        if (first.StartsWith("# ", StringComparison.Ordinal)) return first;
        var lines = first.Split('\n', 3);
        return lines.Length > 1 && lines[1].Length >= 3 && lines[1].TrimEnd().All(letter => letter == '=') ? lines[0] : null;
    }
}
