using System.CommandLine;

namespace NewsSearch.Cli;

/// <summary>The order of hits, as four commands ask for it.</summary>
internal sealed class SortOption
{
    private readonly Option<string> _option;

    public SortOption(string name, string description)
    {
        _option = new(name) { Description = description, HelpName = "ORDER", DefaultValueFactory = _ => "relevance" };
        _option.AcceptOnlyFromAmong("relevance", "newest", "oldest");
    }

    /// <summary><c>--sort</c>.</summary>
    public static SortOption Of(Texts texts) => new(
        "--sort", texts.Of("relevance, newest or oldest first.", "relevance (paling cocok), newest (terbaru) atau oldest (terlama) dahulu."));

    /// <summary>To be added to a command.</summary>
    public Option Option => _option;

    public SortOrder Read(ParseResult parsed) => parsed.GetValue(_option) switch
    {
        "newest" => SortOrder.Newest,
        "oldest" => SortOrder.Oldest,
        _ => SortOrder.Relevance,
    };
}
