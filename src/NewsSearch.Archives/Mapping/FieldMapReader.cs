using System.Collections.Frozen;
using System.Globalization;
using NewsSearch.Language;
using Tomlyn.Parsing;
using Tomlyn.Syntax;

namespace NewsSearch.Archives.Mapping;

/// <summary>Reads a <see cref="FieldMap"/> from TOML.</summary>
internal sealed class FieldMapReader
{
    private static readonly FrozenDictionary<string, FieldRole> Roles = new Dictionary<string, FieldRole>(StringComparer.OrdinalIgnoreCase)
    {
        ["id"] = FieldRole.Id,
        ["title"] = FieldRole.Title,
        ["judul"] = FieldRole.Title,
        ["deck"] = FieldRole.Deck,
        ["subjudul"] = FieldRole.Deck,
        ["body"] = FieldRole.Body,
        ["isi"] = FieldRole.Body,
        ["date"] = FieldRole.Date,
        ["tanggal"] = FieldRole.Date,
        ["source"] = FieldRole.Source,
        ["sumber"] = FieldRole.Source,
        ["url"] = FieldRole.Url,
        ["tautan"] = FieldRole.Url,
        ["author"] = FieldRole.Author,
        ["penulis"] = FieldRole.Author,
        ["category"] = FieldRole.Category,
        ["kategori"] = FieldRole.Category,
        ["language"] = FieldRole.Language,
        ["bahasa"] = FieldRole.Language,
        ["dateline"] = FieldRole.Dateline,
        ["tempat"] = FieldRole.Dateline,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FieldRole[] MayBeConstant =
        [FieldRole.Date, FieldRole.Source, FieldRole.Author, FieldRole.Category, FieldRole.Language, FieldRole.Dateline];

    private readonly string _file;
    private readonly HashSet<FieldRole> _told = [];
    private readonly List<KeyValuePair<string, FieldMeaning>> _names = [];
    private readonly SortedDictionary<FieldRole, string> _constants = [];
    private DateValue? _date;
    private DateOrder? _order;

    private FieldMapReader(string file) => _file = file;

    /// <inheritdoc cref="FieldMap.Parse"/>
    public static FieldMap Read(string toml, string file) => new FieldMapReader(file).Read(toml);

    private FieldMap Read(string toml)
    {
        var document = SyntaxParser.Parse(toml, _file, validate: true);
        if (document.HasErrors)
        {
            var first = document.Diagnostics.First();
            throw Error(first.Span, $"this is no TOML ({first.Message.TrimEnd('.')}): write a line such as title = \"judul\"");
        }
        if (document.Tables.FirstOrDefault() is { } table)
            throw Error(table.Span, "a map has no tables: write a line such as title = \"judul\"");
        foreach (var pair in document.KeyValues) Read(pair, Name(pair));
        if (_told.Count == 0 && _order is null && _names.Count == 0)
        {
            throw new NewsSearchException(Problem.BadRequest, new Bilingual(
                $"{_file}: nothing in it: write a line such as title = \"judul\"",
                $"{_file}: kosong: tulis baris seperti title = \"judul\""));
        }

        var print = string.Join('\n', [
            $"{_order} {_date}", .. _told.Order().Select(role => role.ToString()),
            .. _names.Select(name => $"{name.Key}\t{name.Value}"), .. _constants.Select(constant => $"{constant.Key}\t{constant.Value}"),
        ]);
        return new(FieldNames.Default.With(_told, _names), _constants, _date, _order, ArticleId.KeyOf(print).ToString("x", CultureInfo.InvariantCulture));
    }

    private void Read(KeyValueSyntax pair, string key)
    {
        if (key == "date_order")
        {
            _order = Text(pair) switch
            {
                "day-first" => DateOrder.DayFirst,
                "month-first" => DateOrder.MonthFirst,
                _ => throw Error(pair.Span, "date_order is \"day-first\" or \"month-first\""),
            };
        }
        else if (key == "ignore")
        {
            foreach (var name in Names(pair, key)) _names.Add(new(name, new(FieldRole.RowNumber, 0)));
        }
        else if (!Roles.TryGetValue(key, out var role))
        {
            throw Error(pair.Span, $"no part of an article is called '{key}': there are {string.Join(", ", Roles.Keys.Order(StringComparer.Ordinal))}, date_order and ignore");
        }
        else if (!_told.Add(role))
        {
            throw Error(pair.Span, $"'{key}' is told twice: put all its names into one list, {key} = [\"...\", \"...\"]");
        }
        else if (pair.Value is InlineTableSyntax table)
        {
            ReadConstant(pair, table, key, role);
        }
        else
        {
            foreach (var (rank, name) in Names(pair, key).Index()) _names.Add(new(name, new(role, rank)));
        }
    }

    private void ReadConstant(KeyValueSyntax pair, InlineTableSyntax table, string key, FieldRole role)
    {
        var items = table.Items.Select(item => item.KeyValue!).ToList();
        if (items is not [var only] || Name(only) != "constant" || Text(only) is not { } value || string.IsNullOrWhiteSpace(value))
            throw Error(pair.Span, $"a value for all articles is written {key} = {{ constant = \"...\" }}");
        if (!MayBeConstant.Contains(role)) throw Error(pair.Span, $"'{key}' cannot be the same for all articles: name the field that holds it");
        if (role == FieldRole.Date)
        {
            if (!DateValue.TryParse(value, out var date)) throw Error(pair.Span, $"'{value}' is no date: write 2019-03-17, 2019-03 or 2019");
            _date = date;
        }
        _constants[role] = value;
    }

    private List<string> Names(KeyValueSyntax pair, string key)
    {
        var names = pair.Value is ArraySyntax list ? list.Items.Select(item => (item.Value as StringValueSyntax)?.Value).ToList() : [Text(pair)];
        return names.Count > 0 && names.TrueForAll(name => !string.IsNullOrWhiteSpace(name))
            ? names.ConvertAll(name => name!)
            : throw Error(pair.Span, $"name a field or a list of them: {key} = \"...\" or {key} = [\"...\", \"...\"]");
    }

    private static string? Text(KeyValueSyntax pair) => (pair.Value as StringValueSyntax)?.Value;

    private static string Name(KeyValueSyntax pair) => pair.Key!.ToString().Trim().Trim('"', '\'');

    private NewsSearchException Error(SourceSpan span, string what) => new(
        Problem.BadRequest, string.Create(CultureInfo.InvariantCulture, $"{_file}:{span.Start.Line + 1}: {what}"));
}
