using System.Globalization;
using NewsSearch.Archives.Mapping;
using NewsSearch.Language;

namespace NewsSearch.Archives;

/// <summary>Says which fields of an archive are which parts of an article, where their names do not tell. Immutable.</summary>
/// <remarks>
/// Written in TOML: <c>title = "kepala"</c>, several names in order of preference as <c>body = ["isi", "teks"]</c>, a value for
/// all articles as <c>source = { constant = "Harian Contoh" }</c>, <c>date_order = "day-first"</c> or <c>"month-first"</c>, and
/// <c>ignore = ["views"]</c>. Roles have their Indonesian names too. A role that is told of is read from these fields alone;
/// the others are guessed as ever.
/// </remarks>
public sealed class FieldMap
{
    internal FieldMap(FieldNames names, IReadOnlyDictionary<FieldRole, string> constants, DateValue? date, DateOrder? order, string fingerprint) =>
        (Names, Constants, Date, DateOrder, Fingerprint) = (names, constants, date, order, fingerprint);

    internal FieldNames Names { get; }

    /// <summary>What holds for every article.</summary>
    internal IReadOnlyDictionary<FieldRole, string> Constants { get; }

    /// <summary>The date of publication of every article, or null.</summary>
    internal DateValue? Date { get; }

    internal DateOrder? DateOrder { get; }

    internal string Fingerprint { get; }

    internal bool HasConstants => Constants.Count > 0;

    /// <summary>Reads a map.</summary>
    /// <param name="toml">The text.</param>
    /// <param name="file">What messages call it.</param>
    /// <exception cref="NewsSearchException">It is no such map; the message names file, line and repair.</exception>
    public static FieldMap Parse(string toml, string file)
    {
        ArgumentNullException.ThrowIfNull(toml);
        ArgumentNullException.ThrowIfNull(file);
        return FieldMapReader.Read(toml, file);
    }

    /// <summary>The article with what holds for all.</summary>
    internal Article Apply(Article article) => article with
    {
        Published = Date ?? article.Published,
        PublishedWithin = Date is null ? article.PublishedWithin : null,
        Source = Constants.GetValueOrDefault(FieldRole.Source) ?? article.Source,
        Author = Constants.GetValueOrDefault(FieldRole.Author) ?? article.Author,
        Category = Constants.GetValueOrDefault(FieldRole.Category) ?? article.Category,
        Language = Constants.GetValueOrDefault(FieldRole.Language) ?? article.Language,
        Dateline = Constants.GetValueOrDefault(FieldRole.Dateline) ?? article.Dateline,
    };

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{nameof(FieldMap)} {Fingerprint}");
}
