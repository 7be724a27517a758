using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NewsSearch.Archives.Cleaning;
using NewsSearch.Archives.Html;
using NewsSearch.Language;

namespace NewsSearch.Archives.Mapping;

/// <summary>Makes an article out of the named values that an archive holds of it.</summary>
/// <remarks>What has no place of its own, or does not look like what its name promises, is kept as an extra field.</remarks>
internal static class ArticleMaker
{
    private const int LongestId = 512;
    private const int LongestName = 1000;

    // What table programs and scrapers write where they have nothing.
    private static readonly FrozenSet<string> Nothing =
        new[] { "nan", "none", "null", "n/a", "na", "-", "nat", "undefined" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> NoTitle =
        new[] { "no title", "tanpa judul", "untitled" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Makes an article of <paramref name="fields"/>.</summary>
    /// <param name="fields">The values, in the order of the archive.</param>
    /// <param name="replaced">How many places in them could not be decoded.</param>
    /// <param name="dates">How its date is read.</param>
    /// <param name="article">The article.</param>
    /// <param name="date">Its date of publication as written, and why that cannot be read; each null for nothing.</param>
    /// <param name="summary">What the archive calls the summary that is taken for the text, there being no other; or null.</param>
    /// <param name="problem">When there is none, why.</param>
    public static bool TryMake(
        IReadOnlyList<Field> fields,
        int replaced,
        DateColumn dates,
        [NotNullWhen(true)] out Article? article,
        out (string? Text, Bilingual? Warning) date,
        out string? summary,
        [NotNullWhen(false)] out Bilingual? problem)
    {
        var parts = new string?[(int)FieldRole.RowNumber];
        var extra = new Dictionary<string, string>(StringComparer.Ordinal);
        var from = Sort(fields, parts, extra);
        summary = Summarize(parts, from, extra);
        JoinDate(parts, from, extra);
        string Part(FieldRole role) => parts[(int)role] ?? "";
        article = null;
        problem = null;
        date = (parts[(int)FieldRole.Date], null);
        if (Part(FieldRole.Title).Length == 0 && Part(FieldRole.Body).Length == 0)
            problem = Nameless(Seen(fields));
        else if (Part(FieldRole.Id).Length > LongestId)
            problem = new($"its id is longer than {LongestId} characters", $"id-nya lebih panjang daripada {LongestId} karakter");
        if (problem is not null) return false;

        if (replaced > 0) extra["replaced_bytes"] = replaced.ToString(CultureInfo.InvariantCulture);
        var url = parts[(int)FieldRole.Url];
        article = new Article
        {
            Id = parts[(int)FieldRole.Id] ?? (IsAddress(url) ? ArticleId.FromUrl(url) : ArticleId.FromContent(Part(FieldRole.Title), Part(FieldRole.Body))),
            Title = Part(FieldRole.Title),
            Deck = Part(FieldRole.Deck),
            Body = Part(FieldRole.Body),
            Dateline = Part(FieldRole.Dateline),
            Published = Date(date.Text, dates, extra, out date.Warning),
            Source = parts[(int)FieldRole.Source] ?? Outlets.NameOf(url),
            Url = url,
            Author = parts[(int)FieldRole.Author],
            Category = parts[(int)FieldRole.Category],
            Language = parts[(int)FieldRole.Language],
            Fields = extra,
        };
        if (article.Published is null) article = article with { PublishedWithin = dates.Within };
        return true;
    }

    /// <summary>Says that a date could not be read.</summary>
    public static Bilingual DateWarning(Bilingual problem) => new(
        $"the date of publication is left out: {TextCleaner.Line(problem.English)}", $"tanggal terbit dikosongkan: {TextCleaner.Line(problem.Indonesian)}");

    /// <summary>Whether an article could be made of fields of these names, whatever they hold.</summary>
    public static bool IsArticle(IEnumerable<FieldMeaning> fields) => fields.Any(field => field.Role is FieldRole.Title or FieldRole.Body or FieldRole.Summary);

    /// <summary>Names the fields that were seen, for a person.</summary>
    public static Bilingual Seen(IReadOnlyList<Field> fields) => Seen(fields.Select(field => field.Name).ToList());

    /// <inheritdoc cref="Seen(IReadOnlyList{Field})"/>
    public static Bilingual Seen(IReadOnlyList<string> names)
    {
        if (names.Count == 0) return new("it has no fields", "tidak ada kolomnya");
        var some = names.Take(8).Select(name => TextCleaner.Line(name) is { Length: > 40 } text ? text[..40] + "…" : TextCleaner.Line(name));
        var list = string.Join(", ", some) + (names.Count > 8 ? ", …" : "");
        return new($"its fields are {list}", $"kolomnya {list}");
    }

    private static Bilingual Nameless(Bilingual seen) => new($"no title and no body: {seen.English}", $"tanpa judul dan tanpa isi: {seen.Indonesian}");

    /// <summary>Takes the summary for the text where there is none.</summary>
    private static string? Summarize(string?[] parts, Field[] from, Dictionary<string, string> extra)
    {
        const int summary = (int)FieldRole.Summary, body = (int)FieldRole.Body;
        if (parts[summary] is null) return null;
        if (parts[body] is null)
        {
            parts[body] = parts[summary];
            return TextCleaner.Line(from[summary].Name);
        }
        Keep(extra, from[summary]);
        return null;
    }

    /// <summary>Puts a date together that has a column for each of its parts, or letters set apart.</summary>
    private static void JoinDate(string?[] parts, Field[] from, Dictionary<string, string> extra)
    {
        const int date = (int)FieldRole.Date, day = (int)FieldRole.Day, month = (int)FieldRole.Month, year = (int)FieldRole.Year;
        parts[date] = PartedDate.Close(parts[date]);
        // A column called tanggal holds the day alone where month and year have theirs.
        var isDay = parts[date] is { Length: <= 2 } && parts[month] is not null;
        var joined = parts[date] is null ? PartedDate.Join(parts[day], parts[month], parts[year])
            : isDay ? PartedDate.Join(parts[date], parts[month], parts[year]) : null;
        if (joined is not null) parts[date] = joined;
        foreach (var part in (ReadOnlySpan<int>)[day, month, year])
            if (parts[part] is { } value && (joined is null || part == day && (isDay || !value.Any(char.IsAsciiDigit)))) Keep(extra, from[part]);
    }

    private static Field[] Sort(IReadOnlyList<Field> fields, string?[] parts, Dictionary<string, string> extra)
    {
        var from = new Field[parts.Length];
        foreach (var field in fields)
        {
            var role = field.Meaning.Role;
            if (role == FieldRole.RowNumber) continue;
            var value = role == FieldRole.Other ? null : Value(role, field.Value);
            if (value is null)
            {
                Keep(extra, field);
                continue;
            }
            var taken = from[(int)role];
            if (parts[(int)role] is null || field.Meaning.Rank < taken.Meaning.Rank)
            {
                if (parts[(int)role] is not null) Keep(extra, taken);
                (parts[(int)role], from[(int)role]) = (value, field);
            }
            else
            {
                Keep(extra, field);
            }
        }
        return from;
    }

    /// <summary>The cleaned value, or null when it is not what the role asks for.</summary>
    private static string? Value(FieldRole role, string raw)
    {
        var value = role switch
        {
            FieldRole.Body or FieldRole.Summary => TextCleaner.Body(raw),
            FieldRole.Url or FieldRole.Id => TextCleaner.Value(raw),
            _ => TextCleaner.Line(raw),
        };
        if (value.Length == 0 || Nothing.Contains(value)) return null;
        return role switch
        {
            FieldRole.Title => NoTitle.Contains(value) ? null : value,
            FieldRole.Body or FieldRole.Summary or FieldRole.Deck or FieldRole.Id => value,
            FieldRole.Language => LanguageCode(value),
            // A column of numbers called label or class is somebody's mark, not a section of a newspaper.
            FieldRole.Category => value.Length <= LongestName && !double.TryParse(value, CultureInfo.InvariantCulture, out _) ? value : null,
            _ => value.Length <= LongestName ? value : null,
        };
    }

    private static void Keep(Dictionary<string, string> extra, Field field)
    {
        var (name, value) = (TextCleaner.Line(field.Name), TextCleaner.Value(field.Value));
        if (name.Length > 0 && value.Length > 0 && !Nothing.Contains(value)) extra.TryAdd(name, value);
    }

    private static DateValue? Date(string? text, DateColumn dates, Dictionary<string, string> extra, out Bilingual? warning)
    {
        warning = null;
        if (text is null) return null;
        var value = dates.Read(text, out var problem);
        if (problem is { } why) warning = DateWarning(why);
        // The time of day, or what nobody could read, is all that is left of it.
        if (text != value?.ToString() && !extra.TryAdd("date", text)) extra["date_text"] = text;
        return value;
    }

    private static string? LanguageCode(string value)
    {
        var word = value.Split('-', '_', ' ')[0].ToLowerInvariant();
        return word switch
        {
            "in" or "ind" or "indonesia" or "indonesian" or "bahasa" => "id",
            "eng" or "english" or "inggris" => "en",
            { Length: 2 } when word.All(char.IsAsciiLetterLower) => word,
            _ => null,
        };
    }

    private static bool IsAddress([NotNullWhen(true)] string? url) =>
        url is not null && (url.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || url.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || url.StartsWith("www.", StringComparison.OrdinalIgnoreCase));
}
