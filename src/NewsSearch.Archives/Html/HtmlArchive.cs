using AngleSharp.Html.Parser;
using NewsSearch.Archives.Files;
using NewsSearch.Archives.Mapping;
using NewsSearch.Language;

namespace NewsSearch.Archives.Html;

/// <summary>Reads a web page that holds one article.</summary>
internal static class HtmlArchive
{
    private const int LinesAboveText = 8;
    private const int LongestDate = 60;
    private const int LongestDateline = 60;

    private static readonly Bilingual TooDeep = new(
        "its elements are nested too deep: browsers stop at 512 levels", "unsurnya bersarang terlalu dalam: peramban berhenti pada 512 tingkat");

    private static readonly Bilingual NoText = new(
        "no article text in this page: it may be a front page or a list", "tidak ada teks artikel di halaman ini: mungkin halaman muka atau daftar");

    private static readonly HtmlParser Parser = new(new HtmlParserOptions { IsScripting = false });

    public static IEnumerable<ArchiveItem> Read(Source source)
    {
        var page = source.ReadAll(Inputs.Page, out var replaced, out var problem);
        if (page is null) return [problem!];
        var fields = new FieldList();
        return [TryRead(page, null, fields) is { } why ? source.Reject(0, why) : source.Item(0, fields.Fields, replaced)];
    }

    /// <summary>Reads the article of a page.</summary>
    /// <param name="page">Its source text.</param>
    /// <param name="url">Where it was found, or null to believe what the page says.</param>
    /// <param name="fields">Receives what it says.</param>
    /// <returns>Null, or why it holds no article.</returns>
    /// <exception cref="DamagedException">The page cannot be parsed.</exception>
    public static Bilingual? TryRead(string page, string? url, FieldList fields)
    {
        if (Nesting.IsTooDeep(page)) return TooDeep;
        using var document = DamagedException.Guard(Inputs.Page, () => Parser.ParseDocument(page));
        if (Nesting.IsTooDeep(document)) return TooDeep;
        var metadata = PageMetadata.Read(document);
        var address = url ?? metadata.Url ?? metadata.Site;
        var outlet = address is null ? PageSite.Find(document) : Outlets.Find(address);
        var body = PageBody.Find(document, metadata, outlet);
        if (body is null) return NoText;
        var title = PageTitle.Find(document, metadata);
        body = WithoutHeadline(body, title);
        fields.Add(FieldRole.Title, title);
        fields.Add(FieldRole.Deck, metadata.Deck is { } deck && !body.Contains(deck, StringComparison.Ordinal) && deck != metadata.Description ? deck : null);
        fields.Add(FieldRole.Body, body);
        fields.Add(FieldRole.Date, metadata.Date ?? PageDate.Find(document, outlet));
        fields.Add(FieldRole.Url, url ?? metadata.Url);
        fields.Add(FieldRole.Source, outlet?.Name ?? metadata.Source);
        // Where the data of a page name its editor, the reporter is printed.
        fields.Add(FieldRole.Author, PageAuthor.Known(document, outlet?.Author) ?? metadata.Author ?? PageAuthor.Find(document));
        fields.Add(FieldRole.Category, metadata.Category);
        fields.Add(FieldRole.Language, metadata.Language);
        fields.Add("description", metadata.Description);
        fields.Add("keywords", metadata.Keywords);
        return null;
    }

    // Where the element found holds the headline as well, what stands above and right below it is navigation and the date.
    private static string WithoutHeadline(string body, string? title)
    {
        var lines = body.Split('\n');
        if (lines.Length > 1 && IsDate(lines[0])) lines = lines[1..];
        var at = title is null ? -1 : Array.FindIndex(lines, 0, Math.Min(LinesAboveText, lines.Length), line => line.Equals(title, StringComparison.OrdinalIgnoreCase));
        if (at >= 0 && at + 1 < lines.Length && IsDate(lines[at + 1])) at++;
        lines = lines[(at + 1)..];
        // Pages that print the dateline apart from the paragraph: <strong>Jakarta</strong> - <p>...
        if (lines is [{ Length: > 0 and < LongestDateline } dateline, _, ..] && dateline[^1] is '-' or '–' or '—') lines = [$"{dateline} {lines[1]}", .. lines[2..]];
        return string.Join('\n', lines);
    }

    private static bool IsDate(string line) => line.Length < LongestDate && MetadataDate.TryRead(line, out _, out _);
}
