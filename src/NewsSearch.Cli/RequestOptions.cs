using System.CommandLine;

namespace NewsSearch.Cli;

/// <summary>The query and the filters: every command that asks something takes them, and builds the same request.</summary>
internal sealed class RequestOptions
{
    private readonly List<(FacetName Facet, Option<string[]> Include, Option<string[]> Exclude)> _filters = [];

    public RequestOptions(Texts texts)
    {
        Query = new("query")
        {
            Description = texts.Of("Words to find, in the query language; none finds every article.",
                "Kata yang dicari, dalam bahasa kueri; kosong berarti semua artikel."),
            Arity = ArgumentArity.ZeroOrMore,
            HelpName = "QUERY",
            CustomParser = result => [.. result.Tokens.Select(token => token.Value)],
        };
        Any = new("--any")
        {
            Description = texts.Of("One of the words is enough, best first: for questions in plain language.",
                "Satu kata saja cukup, yang paling cocok dahulu: untuk pertanyaan biasa."),
        };
        Exact = new("--exact")
        {
            Description = texts.Of("Words in exactly this form: no roots, no other spelling.", "Kata persis dalam bentuk ini: tanpa kata dasar, tanpa ejaan lain."),
        };
        Collapse = new("--collapse")
        {
            Description = texts.Of("Near copies of one article count and show as one, the first published.",
                "Salinan dari artikel yang sama dihitung dan ditampilkan satu kali, yang terbit lebih dahulu."),
        };
        AddedAfter = new("--added-after")
        {
            Description = texts.Of("Only articles that came, or were changed, with a later commit than this: the generation that 'stats' tells.",
                "Hanya artikel yang masuk atau berubah setelah commit ini: generasi yang disebut 'stats'."),
            HelpName = "N",
        };
        foreach (var facet in FacetNames.All)
        {
            var option = FacetNames.NameOf(facet);
            var value = FacetNames.IsDate(facet) ? "DATE" : "NAME";
            _filters.Add((
                facet,
                new("--" + option) { Description = Describe(texts, facet, false), HelpName = value, Arity = ArgumentArity.OneOrMore },
                new("--not-" + option) { Description = Describe(texts, facet, true), HelpName = value, Arity = ArgumentArity.OneOrMore }));
        }
    }

    public Argument<string[]> Query { get; }

    private Option<bool> Any { get; }

    private Option<bool> Exact { get; }

    private Option<bool> Collapse { get; }

    private Option<long?> AddedAfter { get; }

    public void AddTo(Command command)
    {
        command.Arguments.Add(Query);
        AddFiltersTo(command);
    }

    /// <summary>All but the query.</summary>
    public void AddFiltersTo(Command command)
    {
        command.Options.Add(Any);
        command.Options.Add(Exact);
        command.Options.Add(Collapse);
        command.Options.Add(AddedAfter);
        foreach (var (_, include, exclude) in _filters)
        {
            command.Options.Add(include);
            command.Options.Add(exclude);
        }
    }

    public SearchRequest Build(ParseResult parsed) => new()
    {
        AddedAfter = parsed.GetValue(AddedAfter),
        Query = string.Join(' ', parsed.GetValue(Query) ?? []),
        AnyWord = parsed.GetValue(Any),
        ExactWords = parsed.GetValue(Exact),
        Collapse = parsed.GetValue(Collapse),
        Filters = [.. Filters(parsed)],
    };

    private IEnumerable<Filter> Filters(ParseResult parsed)
    {
        foreach (var (facet, include, exclude) in _filters)
        {
            if (Given(include) is { Length: > 0 } included) yield return new Filter(facet, included);
            if (Given(exclude) is { Length: > 0 } excluded) yield return new Filter(facet, excluded, Exclude: true);
        }

        // The value of an option that is not there would be made by reflection.
        string[]? Given(Option<string[]> option) => parsed.GetResult(option) is null ? null : parsed.GetValue(option);
    }

    private static string Describe(Texts texts, FacetName facet, bool exclude) => (facet, exclude) switch
    {
        (FacetName.Person, false) => texts.Of("Only articles that name this person; again for 'or'.", "Hanya artikel yang menyebut tokoh ini; ulangi untuk 'atau'."),
        (FacetName.Place, false) => texts.Of("Only articles that name this place or one within it.", "Hanya artikel yang menyebut tempat ini atau bagiannya."),
        (FacetName.Organization, false) => texts.Of("Only articles that name this organization.", "Hanya artikel yang menyebut organisasi ini."),
        (FacetName.Source, false) => texts.Of("Only articles of this outlet.", "Hanya artikel media ini."),
        (FacetName.Category, false) => texts.Of("Only articles of this section.", "Hanya artikel rubrik ini."),
        (FacetName.Date, false) => texts.Of("Only articles published then: 2025, 2025-04, 2025-04-28, 2019..2024, ..1998.", "Hanya artikel yang terbit saat itu: 2025, 2025-04, 2025-04-28, 2019..2024, ..1998."),
        (FacetName.Mentions, false) => texts.Of("Only articles that mention a date then.", "Hanya artikel yang menyebut tanggal itu."),
        (FacetName.Tag, false) => texts.Of("Only articles that you gave this tag.", "Hanya artikel yang Anda beri label ini."),
        (FacetName.Collection, false) => texts.Of("Only articles of this collection of yours.", "Hanya artikel dalam koleksi Anda ini."),
        _ => texts.Of("Without these.", "Tanpa ini."),
    };
}
