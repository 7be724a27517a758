using System.Globalization;
using System.Text.RegularExpressions;
using NewsSearch.Language;
using NewsSearch.Language.Dates;
using NewsSearch.Language.Structure;

namespace NewsSearch.Evaluation;

/// <summary>Dates found and resolved in TimeML documents.</summary>
/// <remarks>
/// Counts the DATE and TIME mentions that name a day, a month, a year or a week; bare times of day and parts of the day
/// are left out on both sides. A mention is found when a found one overlaps it, right when the value is equal too, to
/// the day where gold says the hour. What overlaps no gold mention of any kind is spurious.
/// </remarks>
internal static partial class DatesTimex
{
    public static IEnumerable<Figure> Run(string data)
    {
        var folder = Path.Combine(data, "dates");
        if (!Directory.Exists(folder)) yield break;
        int gold = 0, found = 0, right = 0, spurious = 0;
        foreach (var file in Directory.EnumerateFiles(folder, "*.tml").Order(StringComparer.Ordinal))
        {
            var score = Score(File.ReadAllText(file));
            gold += score.Gold;
            found += score.Found;
            right += score.Right;
            spurious += score.Spurious;
        }
        yield return new("dates.timex.f1", Share(2 * found, gold + found + spurious));
        yield return new("dates.timex.value_f1", Share(2 * right, gold + found + spurious));
    }

    private static (int Gold, int Found, int Right, int Spurious) Score(string document)
    {
        var (text, timexes) = Parse(document);
        DateValue? published = DateValue.TryParse(CreationDay().Match(document).Groups[1].Value, out var day) ? day : null;
        var mentions = DateReader.Read(new ReadingText("", text, "", ""), published)
            .Where(mention => mention.Value is not null)
            .Select(mention => (Start: mention.Mention.Start - 1, End: mention.Mention.Start - 1 + mention.Mention.Length, Value: mention.Value!.Value))
            .ToList();
        int gold = 0, found = 0, right = 0;
        foreach (var timex in timexes.Where(IsOnCalendar))
        {
            gold++;
            var overlapping = mentions.Where(mention => mention.Start < timex.End && mention.End > timex.Start).ToList();
            if (overlapping.Count > 0) found++;
            if (Value(timex.Value) is { } value && overlapping.Exists(mention => mention.Value == value)) right++;
        }
        var spurious = mentions.Count(mention => !timexes.Exists(timex => mention.Start < timex.End && mention.End > timex.Start));
        return (gold, found, right, spurious);
    }

    private static bool IsOnCalendar(Timex timex) =>
        timex.Type is "DATE" or "TIME" && CalendarValue().IsMatch(timex.Value) && !TimeOfDay().IsMatch(timex.Text);

    private static DateValue? Value(string timex)
    {
        if (timex.Length >= 8 && timex[4] == '-' && timex[5] == 'W' && int.TryParse(timex.AsSpan(6, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var week))
        {
            var monday = ISOWeek.ToDateTime(int.Parse(timex.AsSpan(0, 4), CultureInfo.InvariantCulture), week, DayOfWeek.Monday);
            return DateValue.Range(DateOnly.FromDateTime(monday), DateOnly.FromDateTime(monday.AddDays(6)));
        }
        return DateValue.TryParse(CalendarValue().Match(timex).Value, out var value) ? value : null;
    }

    private static (string Text, List<Timex> Timexes) Parse(string document)
    {
        var start = document.IndexOf("<TEXT>", StringComparison.Ordinal) + "<TEXT>".Length;
        var body = document[start..document.IndexOf("</TEXT>", StringComparison.Ordinal)];
        var text = new System.Text.StringBuilder();
        var timexes = new List<Timex>();
        var at = 0;
        foreach (Match match in Element().Matches(body))
        {
            text.Append(body, at, match.Index - at);
            var print = Tag().Replace(match.Groups[2].Value, "");
            timexes.Add(new(text.Length, text.Length + print.Length, Attribute(match, "type"), Attribute(match, "value"), print));
            text.Append(print);
            at = match.Index + match.Length;
        }
        return (text.Append(body, at, body.Length - at).ToString(), timexes);
    }

    private static string Attribute(Match element, string name) =>
        Regex.Match(element.Groups[1].Value, name + "=\"([^\"]*)\"").Groups[1].Value;

    private static double Share(int part, int whole) => whole == 0 ? 0 : 100.0 * part / whole;

    private sealed record Timex(int Start, int End, string Type, string Value, string Text);

    [GeneratedRegex("<DCT>.*?value=\"(\\d{4}-\\d\\d-\\d\\d)", RegexOptions.Singleline)]
    private static partial Regex CreationDay();

    [GeneratedRegex("<TIMEX3([^>]*)>(.*?)</TIMEX3>", RegexOptions.Singleline)]
    private static partial Regex Element();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"^\d{4}(-\d\d(-\d\d)?|-W\d\d)?")]
    private static partial Regex CalendarValue();

    [GeneratedRegex("^((sekitar |jam |pukul ).*|malam|siang|pagi)$", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex TimeOfDay();
}
