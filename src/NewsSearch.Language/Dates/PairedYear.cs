using System.Globalization;
using System.Text.RegularExpressions;

namespace NewsSearch.Language.Dates;

/// <summary>Reads the year of publication off a date that is told in two ways: from today and by its year.</summary>
internal static partial class PairedYear
{
    /// <summary>How far before a year the words that count from it may stand, in characters.</summary>
    private const int Reach = 160;

    /// <summary>
    /// Reads <c>tiga tahun lagi, yaitu pada 1961</c> (written in 1958) and <c>dua belas tahun berlalu sejak ... Oktober
    /// 1957</c> (written in 1969).
    /// </summary>
    /// <returns>The year of publication, or 0.</returns>
    public static int Read(string text, List<DateExpression> expressions, int at, out string print)
    {
        print = "";
        var other = expressions[at];
        if (at > 0 && Beside(text, expressions[at - 1], other) is > 0 and var beside)
        {
            print = text[expressions[at - 1].Start..other.End];
            return beside;
        }
        if (other is not PointExpression { Point.Year: > 0, IsPlanned: false } point) return 0;
        var start = Math.Max(0, other.Start - Reach);
        var before = text.AsSpan(start, other.Start - start);
        // Most years have no such words before them, and a search for one word is cheap.
        if (!before.Contains("tahun", StringComparison.Ordinal)) return 0;
        var match = Since().Match(text[start..other.Start]);
        if (!match.Success) return 0;
        var years = Number(match.Groups["count"].Value);
        if (years is < 1 or > 200) return 0;
        print = $"{match.Groups["lead"].Value} … {text[other.Start..other.End]}";
        return point.Point.Year + years;
    }

    private static int Beside(string text, DateExpression one, DateExpression other)
    {
        var (offset, point) = one is OffsetExpression ? (one as OffsetExpression, other as PointExpression) : (other as OffsetExpression, one as PointExpression);
        if (offset is not { Unit: DateUnit.Year } || point is not { Point.Year: > 0 }) return 0;
        var between = text.AsSpan(one.End, other.Start - one.End).Trim().TrimStart(',').Trim();
        foreach (var small in (ReadOnlySpan<string>)["pada", "tahun", "di"])
            if (between.EndsWith(small, StringComparison.Ordinal)) between = between[..^small.Length].TrimEnd();
        return between is "(" or "yaitu" or "yakni" or "jaitu" or "jakni" or "atau" or "alias" ? point.Point.Year - offset.Count : 0;
    }

    private static int Number(string count)
    {
        if (int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return number;
        var total = 0;
        foreach (var word in count.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var (kind, value) = DateWords.Find(word, hasApostrophe: false);
            switch (kind)
            {
                case DateWord.Count:
                    total += value;
                    break;
                case DateWord.Teen:
                    total += 10;
                    break;
                case DateWord.Tens:
                    total *= 10;
                    break;
                default:
                    return 0;
            }
        }
        return total;
    }

    [GeneratedRegex(@"\b(?<lead>(?<count>\d{1,3}|(?:(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|belas|puluh) ){1,4}) ?(?:tahun|tahoen) (?:(?:telah|sudah) )?(?:berlalu|lewat|berselang) se(?:jak|djak))\b[^.\n?]*$",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Since();
}
