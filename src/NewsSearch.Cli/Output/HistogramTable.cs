using System.Globalization;
using NewsSearch.Language;

namespace NewsSearch.Cli.Output;

/// <summary>A histogram for a person to read: a line and a bar for each time.</summary>
internal static class HistogramTable
{
    private const int WidestBar = 40;

    public static void Write(Session session, Texts texts, Ink ink, FacetName facet, DateHistogram histogram)
    {
        session.Out.WriteLine(ink.Strong(FacetArguments.TitleOf(facet, texts)));
        var most = histogram.Bars.Count == 0 ? 0 : histogram.Bars.Max(bar => bar.Count);
        var width = texts.Number(most).Length;
        foreach (var (days, count) in histogram.Bars)
        {
            // At least one mark for what is there at all.
            var length = count == 0 ? 0 : Math.Max(1, (int)Math.Round((double)count / most * WidestBar));
            session.Out.WriteLine($"  {Label(histogram.Unit, days)}  {texts.Number(count).PadLeft(width)}  {ink.Name(new string('█', length))}".TrimEnd());
        }
        var notes = new List<string>();
        Note(histogram.Coarse, "articles known less exactly", "artikel yang tanggalnya kurang rinci");
        Note(histogram.Outside, "articles outside", "artikel di luar rentang");
        Note(histogram.Undated, "articles without", "artikel tanpa");
        if (notes.Count > 0) session.Out.WriteLine(ink.Dim($"  {string.Join(", ", notes)}"));

        void Note(int count, string english, string indonesian)
        {
            if (count > 0) notes.Add($"{texts.Number(count)} {texts.Of(english, indonesian)}");
        }
    }

    private static string Label(HistogramUnit unit, DateValue days) => unit switch
    {
        HistogramUnit.Quarter => string.Create(CultureInfo.InvariantCulture, $"{days.First:yyyy}-Q{(days.First.Month + 2) / 3}"),
        HistogramUnit.Decade => string.Create(CultureInfo.InvariantCulture, $"{days.First:yyyy}-{days.Last:yyyy}"),
        HistogramUnit.Week => string.Create(CultureInfo.InvariantCulture, $"{days.First:yyyy-MM-dd}/{days.Last:MM-dd}"),
        _ => days.ToString(),
    };
}
