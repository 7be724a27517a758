using System.Globalization;
using System.Text;
using System.Text.Json;
using NewsSearch.Language;

namespace NewsSearch.Cli.Output;

/// <summary>BibTeX entries, for LaTeX and Zotero.</summary>
internal sealed class BibtexSink(Session session) : IHitSink
{
    public void Begin(SearchResults first) { }

    public void Write(Hit hit)
    {
        var output = session.Out;
        output.WriteLine($"@article{{{Key(hit.Id)},");
        Field("title", hit.Title);
        Field("journal", hit.Source);
        if (hit.Published.Value is { } date)
        {
            Field("date", date.ToString());
            Field("year", date.First.Year.ToString(CultureInfo.InvariantCulture));
        }
        Field("url", hit.Url);
        if (hit.Published.Source == PublishedSource.Inferred) Field("note", "date inferred from the text");
        output.WriteLine("}");

        void Field(string name, string? value)
        {
            if (value is not null) output.WriteLine($"  {name} = {{{Escape(Printable.Line(value))}}},");
        }
    }

    public void End(SearchResults last) { }

    private static string Key(string id) => string.Concat(id.Select(c => char.IsAsciiLetterOrDigit(c) || c is '-' or ':' ? c : '_'));

    private static string Escape(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is '&' or '%' or '$' or '#' or '_' or '{' or '}') result.Append('\\').Append(c);
            else if (c == '\\') result.Append("\\textbackslash{}");
            else result.Append(c);
        }
        return result.ToString();
    }
}

/// <summary>RIS records, for EndNote, Mendeley and Zotero.</summary>
internal sealed class RisSink(Session session) : IHitSink
{
    public void Begin(SearchResults first) { }

    public void Write(Hit hit)
    {
        Tag("TY", "NEWS");
        Tag("ID", hit.Id);
        Tag("TI", hit.Title);
        Tag("T2", hit.Source);
        if (hit.Published.Value is { } date)
        {
            Tag("PY", date.First.Year.ToString(CultureInfo.InvariantCulture));
            if (date.Precision == DatePrecision.Day) Tag("DA", date.First.ToString("yyyy/MM/dd", CultureInfo.InvariantCulture));
        }
        Tag("UR", hit.Url);
        if (hit.Published.Source == PublishedSource.Inferred) Tag("N1", "date inferred from the text");
        session.Out.WriteLine("ER  - ");
        session.Out.WriteLine();

        void Tag(string tag, string? value)
        {
            if (value is not null) session.Out.WriteLine($"{tag}  - {Printable.Line(value)}");
        }
    }

    public void End(SearchResults last) { }
}

/// <summary>CSL-JSON: an array of items, for pandoc and citation processors.</summary>
internal sealed class CslSink(Session session) : IHitSink
{
    private string _separator = "[\n";

    public void Begin(SearchResults first) { }

    public void Write(Hit hit)
    {
        session.Out.Write(_separator);
        _separator = ",\n";
        Json.Write(session, writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("id", hit.Id);
            writer.WriteString("type", "article-newspaper");
            writer.WriteString("title", hit.Title);
            if (hit.Source is not null) writer.WriteString("container-title", hit.Source);
            if (hit.Url is not null) writer.WriteString("URL", hit.Url);
            if (hit.Published.Value is { } date) WriteDate(writer, date);
            writer.WriteEndObject();
        });
    }

    public void End(SearchResults last) => session.Out.WriteLine(_separator == "[\n" ? "[]" : "]");

    private static void WriteDate(Utf8JsonWriter writer, DateValue date)
    {
        writer.WriteStartObject("issued");
        writer.WriteStartArray("date-parts");
        writer.WriteStartArray();
        writer.WriteNumberValue(date.First.Year);
        if (date.Precision is DatePrecision.Month or DatePrecision.Day) writer.WriteNumberValue(date.First.Month);
        if (date.Precision == DatePrecision.Day) writer.WriteNumberValue(date.First.Day);
        writer.WriteEndArray();
        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}

/// <summary>A Markdown list with links.</summary>
internal sealed class MarkdownSink(Session session) : IHitSink
{
    public void Begin(SearchResults first) { }

    public void Write(Hit hit)
    {
        var title = Escape(Printable.Line(hit.Title));
        var link = hit.Url is { } url && Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
            ? $"[{title}](<{Printable.Line(hit.Url).Replace(">", "%3E", StringComparison.Ordinal)}>)"
            : $"**{title}**";
        var about = string.Join(", ", new[] { hit.Source, hit.Published.Value?.ToString() }.OfType<string>().Select(Printable.Line).Select(Escape));
        session.Out.WriteLine($"- {link}{(about.Length > 0 ? $" ({about})" : "")}  ");
        session.Out.WriteLine($"  {Escape(Printable.Line(hit.Snippet))}");
    }

    public void End(SearchResults last) { }

    /// <summary>The text without what Markdown would take for marks.</summary>
    public static string Escape(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '#' or '|') result.Append('\\');
            result.Append(c);
        }
        return result.ToString();
    }
}
