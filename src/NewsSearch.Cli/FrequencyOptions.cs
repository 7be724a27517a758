using System.CommandLine;

namespace NewsSearch.Cli;

/// <summary>The options that <c>collocates</c> and <c>keyness</c> share.</summary>
internal sealed class FrequencyOptions
{
    private readonly Option<bool> _roots;
    private readonly Option<int> _min;
    private readonly Option<int> _take;
    private readonly Option<string> _format;

    public FrequencyOptions(Texts texts)
    {
        _roots = new("--roots") { Description = texts.Of("Count words by their roots.", "Hitung kata menurut kata dasarnya.") };
        _min = new("--min") { Description = texts.Of("Only words counted at least so often (3).", "Hanya kata yang muncul sedikitnya sekian kali (3)."), HelpName = "N", DefaultValueFactory = _ => 3 };
        _min.Validators.Add(Ranges.Between(texts, 1, int.MaxValue));
        _take = new("--take") { Description = texts.Of("How many words (50).", "Berapa kata (50)."), HelpName = "N", DefaultValueFactory = _ => 50 };
        _take.Validators.Add(Ranges.Between(texts, 0, int.MaxValue));
        _format = new("--format") { Description = "table, json, csv, tsv.", HelpName = "FORMAT", DefaultValueFactory = _ => "table" };
        _format.AcceptOnlyFromAmong("table", "json", "csv", "tsv");
    }

    public bool Roots(ParseResult parsed) => parsed.GetValue(_roots);

    public int Min(ParseResult parsed) => parsed.GetValue(_min);

    public int Take(ParseResult parsed) => parsed.GetValue(_take);

    public string Format(ParseResult parsed, GlobalOptions globals) => parsed.GetValue(globals.Json) ? "json" : parsed.GetValue(_format)!;

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _roots, _min, _take, _format }) command.Options.Add(option);
    }
}
