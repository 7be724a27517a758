using System.CommandLine;
using NewsSearch.Cli.Output;

namespace NewsSearch.Cli;

/// <summary>Which page of hits to print, and in which format.</summary>
internal sealed class PageOptions
{
    private const int PageOfAll = 1000;

    private readonly Option<int> _take;
    private readonly Option<string?> _cursor;
    private readonly Option<bool> _all;
    private readonly Option<string> _format;

    public PageOptions(Texts texts)
    {
        _take = new("--take") { Description = texts.Of("How many hits (10).", "Berapa hasil (10)."), HelpName = "N", DefaultValueFactory = _ => 10 };
        _take.Validators.Add(Ranges.Between(texts, 0, 10_000));
        _cursor = new("--cursor")
        {
            Description = texts.Of("Where the page begins: next_cursor of the page before.", "Awal halaman: next_cursor halaman sebelumnya."),
            HelpName = "CURSOR",
        };
        _all = new("--all") { Description = texts.Of("Every hit, not a page.", "Semua hasil, bukan satu halaman.") };
        _format = new("--format") { Description = $"{string.Join(", ", HitSinks.Names)}.", HelpName = "FORMAT", DefaultValueFactory = _ => "table" };
        _format.AcceptOnlyFromAmong([.. HitSinks.Names]);
    }

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _take, _cursor, _all, _format }) command.Options.Add(option);
    }

    /// <summary>Whether every hit is wanted, not a page.</summary>
    public bool IsAll(ParseResult parsed) => parsed.GetValue(_all);

    /// <summary>The request for the page.</summary>
    public SearchRequest Build(ParseResult parsed, SearchRequest request) => request with
    {
        Take = IsAll(parsed) ? PageOfAll : parsed.GetValue(_take),
        Cursor = parsed.GetValue(_cursor),
    };

    public IHitSink OpenSink(ParseResult parsed, CommandContext context)
    {
        var name = parsed.GetValue(context.Globals.Json) ? "json" : parsed.GetValue(_format)!;
        return HitSinks.Open(name, context.Session, context.Texts, new Ink(context.Globals.Color(parsed, context.Session)));
    }
}
