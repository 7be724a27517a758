using System.CommandLine;
using System.CommandLine.Parsing;
using NewsSearch.Cli.Output;

namespace NewsSearch.Cli;

/// <summary>The options of <c>kwic</c>.</summary>
internal sealed class KwicOptions
{
    private readonly Texts _texts;
    private readonly Option<int> _width;
    private readonly Option<bool> _words;
    private readonly Option<KwicKey[]> _sort;
    private readonly SortOption _order;
    private readonly Option<KwicValue[]> _only;
    private readonly Option<int?> _sample;
    private readonly Option<int> _seed;
    private readonly Option<int> _take;
    private readonly Option<string?> _cursor;

    public KwicOptions(Texts texts)
    {
        _texts = texts;
        _width = new("--width") { Description = texts.Of("Context on each side, in characters (40).", "Konteks di tiap sisi, dalam huruf (40)."), HelpName = "N", DefaultValueFactory = _ => 40 };
        _width.Validators.Add(Ranges.Between(texts, 0, 1000));
        _words = new("--words") { Description = texts.Of("--width counts words.", "--width menghitung kata.") };
        _sort = new("--sort")
        {
            Description = texts.Of("left, right, position, or keys such as 1R,2R,1L; also match, source, year, id.",
                "left (kiri), right (kanan), position (posisi), atau kunci seperti 1R,2R,1L; juga match, source, year, id."),
            HelpName = "KEYS",
            CustomParser = ParseKeys,
        };
        _order = new("--order", texts.Of("Articles by relevance, newest or oldest.", "Artikel menurut relevance, newest atau oldest."));
        Group = new("--group")
        {
            Description = texts.Of("Count lines by one key: 1L to 5R, match, source, year, id.", "Hitung baris menurut satu kunci: 1L sampai 5R, match, source, year, id."),
            HelpName = "KEY",
            CustomParser = result => ParseKey(result, result.Tokens[^1].Value),
        };
        _only = new("--only")
        {
            Description = texts.Of("Only lines of a group, such as 1R=bandang or year=2024; again for both.", "Hanya baris satu kelompok, misalnya 1R=bandang atau year=2024; ulangi untuk keduanya."),
            HelpName = "KEY=VALUE",
            CustomParser = ParseValues,
        };
        _sample = new("--sample") { Description = texts.Of("Only so many lines, drawn by chance.", "Hanya sekian baris, diambil acak."), HelpName = "N" };
        _sample.Validators.Add(Ranges.Between(texts, 1, int.MaxValue));
        _seed = new("--seed") { Description = texts.Of("Which sample (0).", "Sampel yang mana (0)."), HelpName = "N" };
        _take = new("--take") { Description = texts.Of("How many lines (20).", "Berapa baris (20)."), HelpName = "N", DefaultValueFactory = _ => 20 };
        _take.Validators.Add(Ranges.Between(texts, 0, 10_000));
        _cursor = new("--cursor") { Description = texts.Of("Where the page begins: next_cursor of the page before.", "Awal halaman: next_cursor halaman sebelumnya."), HelpName = "CURSOR" };
        All = new("--all") { Description = texts.Of("Every line, not a page.", "Semua baris, bukan satu halaman.") };
        Format = new("--format") { Description = $"{string.Join(", ", KwicSinks.Names)}.", HelpName = "FORMAT", DefaultValueFactory = _ => "table" };
        Format.AcceptOnlyFromAmong([.. KwicSinks.Names]);
    }

    public Option<KwicKey?> Group { get; }

    public Option<bool> All { get; }

    public Option<string> Format { get; }

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _width, _words, _sort, _order.Option, Group, _only, _sample, _seed, _take, _cursor, All, Format })
            command.Options.Add(option);
    }

    public ConcordanceRequest Build(ParseResult parsed, SearchRequest search) => new(
        search with { Sort = _order.Read(parsed) })
    {
        Width = parsed.GetValue(_width),
        InWords = parsed.GetValue(_words),
        Sort = parsed.GetValue(_sort) ?? [],
        Only = parsed.GetValue(_only) ?? [],
        Sample = parsed.GetValue(_sample),
        Seed = parsed.GetValue(_seed),
        Take = parsed.GetValue(_take),
        Cursor = parsed.GetValue(_cursor),
    };

    private KwicKey[] ParseKeys(ArgumentResult result)
    {
        if (!KwicKey.TryParseList(string.Join(',', result.Tokens.Select(token => token.Value)), out var keys, out var unknown)) AddError(result, unknown);
        return [.. keys];
    }

    private KwicValue[] ParseValues(ArgumentResult result)
    {
        var values = new List<KwicValue>();
        foreach (var token in result.Tokens)
        {
            if (KwicValue.TryParse(token.Value, out var value)) values.Add(value);
            else AddError(result, token.Value.Split('=')[0]);
        }
        return [.. values];
    }

    private KwicKey? ParseKey(ArgumentResult result, string name)
    {
        if (KwicKey.TryParse(name, out var key)) return key;
        AddError(result, name);
        return null;
    }

    private void AddError(ArgumentResult result, string name) =>
        result.AddError(_texts.Of(
            $"no key '{name}': one of 1L 2L 3L 4L 5L 1R 2R 3R 4R 5R match source year id",
            $"tidak ada kunci '{name}': salah satu dari 1L 2L 3L 4L 5L 1R 2R 3R 4R 5R match source year id"));
}
