using NewsSearch.Language;

namespace NewsSearch.Archives.Mapping;

/// <summary>Tells, once a file, that the texts of its articles are mere summaries.</summary>
internal static class Summaries
{
    /// <summary>Hands on what a file holds, the first article with a summary in place of its text marked with a warning.</summary>
    public static IEnumerable<ArchiveItem> SayOnce(IEnumerable<ArchiveItem> items)
    {
        var isSaid = false;
        foreach (var item in items)
        {
            if (isSaid || item.SummaryField is not { } name)
            {
                yield return item;
                continue;
            }
            isSaid = true;
            var warning = new Bilingual(
                $"'{name}' is taken for the text, here and further on, where there is no other: it may be a summary",
                $"'{name}' dianggap isi, di sini dan selanjutnya, jika tidak ada yang lain: mungkin hanya ringkasan");
            if (item.Warning is { } other) warning = new($"{other.English}; {warning.English}", $"{other.Indonesian}; {warning.Indonesian}");
            yield return item with { Warning = warning };
        }
    }
}
