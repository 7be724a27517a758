using NewsSearch.Language.Structure;

namespace NewsSearch.Language.Dates;

/// <summary>Tells when an article was published.</summary>
/// <remarks>
/// From the best witness that speaks: the archive, the dateline or a credit line with a full date, the path of the url,
/// and last the dates in the text themselves. The clock is no witness.
/// </remarks>
internal static class PublishedDateReader
{
    private const int LongestCredit = 90;

    /// <summary>A dateline is at times that of the day before, and a url of another time zone.</summary>
    private const double InDateline = 0.95, InUrl = 0.97;

    /// <summary>How many lines at the top of the body may be a credit line.</summary>
    private const int CreditLines = 3;

    public static PublishedDate Read(ArticleText article, ReadingText text)
    {
        if (article.Published is { } stated) return new(stated, PublishedSource.Metadata, stated.ToString(), [stated]) { Confidence = 1 };
        if (FromDateline(text) is { } dateline) return dateline;
        if (article.Url is { Length: > 0 } url && UrlDate.Read(url, out var path) is { } day)
            return new(day, PublishedSource.Url, $"the url holds \"{path}\"", [day]) { Confidence = InUrl };
        var inBody = Datelines.LengthAtStart(text.Body);
        var (start, end) = text.Dateline.Length > 0
            ? (text.DatelineStart, text.All.Length) : (text.BodyStart, text.BodyStart + inBody);
        return PublishedInference.Read(text.All, DateScanner.Scan(text.All), start, end, article.PublishedWithin);
    }

    private static PublishedDate? FromDateline(ReadingText text)
    {
        var atStart = text.Dateline.Length > 0 ? text.Dateline : Datelines.AtStart(text.Body);
        if (FullDay(atStart) is { } day) return Told(day, atStart);
        var start = 0;
        for (var line = 0; line < CreditLines && start < text.Body.Length; line++)
        {
            var end = text.Body.IndexOf('\n', start);
            if (end < 0) end = text.Body.Length;
            if (end - start <= LongestCredit && text.Body[start..end] is var credit && IsCredit(credit) && FullDay(credit) is { } printed)
                return Told(printed, credit.Trim());
            start = end + 1;
        }
        return null;
    }

    private static PublishedDate Told(DateValue day, string line) => new(day, PublishedSource.Dateline, $"\"{line}\"", [day]) { Confidence = InDateline };

    private static DateValue? FullDay(string line) =>
        line.Length is > 0 and <= LongestCredit && MetadataDate.TryRead(line, out var value, out _) && value.Precision == DatePrecision.Day ? value : null;

    /// <summary>Whether a line is little else than a date, with a time of day or the name of the outlet beside it.</summary>
    private static bool IsCredit(string line)
    {
        var expressions = DateScanner.Scan(line);
        if (expressions.Count != 1 || Sentences.EndsOne(line)) return false;
        var rest = line.Remove(expressions[0].Start, expressions[0].End - expressions[0].Start).AsSpan();
        int letters = 0, digits = 0;
        foreach (var letter in rest)
        {
            if (char.IsLetter(letter)) letters++;
            else if (char.IsAsciiDigit(letter)) digits++;
        }
        var hasTime = digits is 3 or 4 or 6;
        return letters <= 6 || hasTime && letters <= 40;
    }
}
