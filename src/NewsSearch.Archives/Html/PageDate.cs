using AngleSharp.Html.Dom;
using NewsSearch.Archives.Cleaning;
using NewsSearch.Language;

namespace NewsSearch.Archives.Html;

/// <summary>Finds the date that a page prints near its headline.</summary>
internal static class PageDate
{
    private const string Marked = "[itemprop=datePublished], time[datetime], time";
    private const int LongestDate = 80;
    private const int MostLooked = 12;

    public static string? Find(IHtmlDocument document, Outlet? outlet)
    {
        if (outlet?.Date is { } printed && Read(document, printed) is { } date) return date;
        return Read(document, Marked) ?? Read(document, "[class*=date], [class*=tanggal], [class*=tgl], [class*=time]");
    }

    private static string? Read(IHtmlDocument document, string selector)
    {
        foreach (var element in document.QuerySelectorAll(selector).Take(MostLooked))
        {
            foreach (var text in (ReadOnlySpan<string?>)[element.GetAttribute("datetime"), element.GetAttribute("content"), element.TextContent])
            {
                if (text is null) continue;
                var line = TextCleaner.Line(text);
                if (line.Length is > 5 and <= LongestDate && MetadataDate.TryRead(line, out _, out _)) return line;
            }
        }
        return null;
    }
}
