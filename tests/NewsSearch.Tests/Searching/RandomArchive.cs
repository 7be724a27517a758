namespace NewsSearch.Tests;

/// <summary>Makes articles and requests by chance, from so few words and names that they often meet.</summary>
internal sealed class RandomArchive(int seed)
{
    private static readonly string[] Words =
    [
        "banjir", "Banjir", "kebanjiran", "membanjiri", "gempa", "menulis", "ditulis", "tulisan", "anak-anak", "anak", "KPK-nya", "KPK",
        "Israel-Palestina", "Israel", "Palestina", "1.500", "1500", "yang", "di", "siapa", "Jum’at", "jumat", "détik", "bandung", "bandar",
    ];

    private static readonly string[] Persons = ["Budi Santoso", "Budi", "Ani Budi", "budi santoso", "Siti Nur Aminah", "Aminah", "José"];
    private static readonly string[][] Places = [["Indonesia"], ["Indonesia", "Jawa Barat"], ["Indonesia", "Jawa Barat", "Garut"], ["Rusia"], ["Rusia", "Moskow"]];
    private static readonly string[] Organizations = ["KPK", "Komisi Pemberantasan Korupsi", "Bank Indonesia", "BANK INDONESIA", "Bank", "Badan Uji", "BU"];

    private static readonly (string Name, string Variant)[] Called =
    [
        ("Siti Nur Aminah", "Aminah"), ("Siti Nur Aminah", "Aminah"), ("Budi Santoso", "Budi"), ("Ani Budi", "Budi"),
        ("Badan Uji", "BU"), ("Komisi Pemberantasan Korupsi", "KPK"), ("Bank Indonesia", "Bank"),
    ];

    private static readonly string[] Sources = ["Harian Pagi", "harian pagi", "Kompas"];
    private static readonly string[] Categories = ["Politik", "Olah Raga"];
    private static readonly string[] Dates =
        ["2025", "2025-04", "2025-04-28", "2025-04-01", "2024-12-31", "2024", "1998-05", "2025-04-01/2025-04-07", "2024-12-30/2025-01-03", "2025-01-01/2025-06-30"];

    private static readonly string[] Ranges = ["2025", "2025-04", "2025-04-28", "2024..2025", "..1998", "2024-12-31..", "1999"];

    private static readonly string[] Tags = ["penting", "Bab 2", "énak"];
    private static readonly string[] NewNames = ["Budi Baru", "aaa", "Ämbar", "zzz", "Aminah", "Jawa", "BUDI"];
    private static readonly string[] Curated = ["tag:penting", "-tag:\"bab 2\"", "person:baru", "person:aminah", "organization:budi", "place:aaa", "tokoh:jawa", "organisasi:\"jawa barat\"", "koleksi:skripsi"];

    private static readonly Filter[] UsersFilters =
    [
        new(FacetName.Tag, ["penting", "énak"]), new(FacetName.Tag, ["Bab 2"], Exclude: true), new(FacetName.Collection, ["skripsi"]),
        new(FacetName.Person, ["zzz", "Budi Baru"]), new(FacetName.Organization, ["budi santoso", "aaa"]), new(FacetName.Place, ["Budi", "KPK", "zzz"]),
        new(FacetName.Person, ["Garut", "Bank"], Exclude: true),
    ];

    private readonly Random _random = new(seed);

    public StoredArticle Article(string id) => Stored.Article(
        id,
        Text(0, 5),
        Text(0, 25),
        _random.Next(3) == 0 ? Text(1, 4) : "",
        _random.Next(4) == 0 ? Text(1, 2) : "",
        Maybe(Dates),
        Maybe(Sources),
        Maybe(Categories),
        Maybe(Persons),
        null,
        Some(Persons),
        Some(Places),
        Some(Organizations),
        Some(Dates),
        called: Some(Called));

    public SearchRequest Request() => new()
    {
        Query = _random.Next(6) == 0 ? "" : Query(3),
        AnyWord = _random.Next(4) == 0,
        Filters = [.. Enumerable.Range(0, _random.Next(4)).Select(_ => Filter())],
        Facets = [.. Enum.GetValues<FacetName>().Select(facet => new FacetRequest(facet) { Take = 1000 })],
        Sort = _random.Next(3) switch { 0 => SortOrder.Relevance, 1 => SortOrder.Newest, _ => SortOrder.Oldest },
        Take = 1000,
    };

    /// <summary>A request that may ask for tags, collections and names that the user gave.</summary>
    public SearchRequest CuratedRequest()
    {
        var request = Request();
        return _random.Next(3) switch
        {
            0 => request with { Query = $"{request.Query} {Pick(Curated)}" },
            1 => request with { Filters = [.. request.Filters, Pick(UsersFilters)] },
            _ => request,
        };
    }

    /// <summary>Says something of the articles or the names of an index, if it can be said.</summary>
    public void Curate(Curator curator, NewsIndex index)
    {
        var (facet, names) = _random.Next(3) switch
        {
            0 => (FacetName.Person, Persons),
            1 => (FacetName.Organization, Organizations),
            _ => (FacetName.Place, [.. Places.Select(path => path[^1])]),
        };
        string[] ids = [.. Enumerable.Range(0, 5).Select(_ => $"a{_random.Next(40)}")];
        try
        {
            _ = _random.Next(9) switch
            {
                0 or 1 => curator.Merge(index, facet, Pick(names), [Pick(names), Pick(names)]),
                2 => curator.Split(index, facet, Pick(names), []),
                3 => curator.Rename(index, facet, Pick(names), Pick(NewNames)),
                4 => curator.Retype(index, facet, Pick(names), Pick(Curating.CuratedNames.Facets)),
                5 => curator.Hide(index, facet, Pick(names)),
                6 => curator.Reset(index, facet, Pick(names)),
                7 => curator.Tag(ids, [Pick(Tags)], [Pick(Tags)]),
                _ => curator.Collect("skripsi", ids),
            };
            if (_random.Next(6) == 0) curator.Undo();
        }
        catch (NewsSearchException unsaid) when (unsaid.Problem == Problem.BadRequest)
        {
            // No article has the name, it is hidden, has nothing to split, or is another's already.
        }
    }

    public int Next(int below) => _random.Next(below);

    private Filter Filter()
    {
        var facet = Enum.GetValues<FacetName>()[_random.Next(7)];
        var values = facet switch
        {
            FacetName.Person => [.. Persons, "BUDI", "jose", "aminah", "nobody"],
            FacetName.Place => [.. Places.SelectMany(path => path), "jawa barat"],
            FacetName.Organization => [.. Organizations, "bank indonesia", "kpk", "badan uji"],
            FacetName.Source => [.. Sources, "kompas", "HARIAN PAGI"],
            FacetName.Category => [.. Categories, "olah raga"],
            _ => Ranges,
        };
        return new Filter(facet, [.. Enumerable.Range(0, _random.Next(1, 3)).Select(_ => Pick(values))], _random.Next(4) == 0);
    }

    private string Query(int depth)
    {
        var kind = _random.Next(depth == 0 ? 7 : 12);
        return kind switch
        {
            0 or 1 or 2 => Word(),
            3 => Leaf(),
            4 => (_random.Next(2) == 0 ? "title:" : "body:") + Leaf(),
            5 => Value(),
            6 => "-" + Leaf(),
            7 or 8 => Query(depth - 1) + " " + Query(depth - 1),
            9 => $"({Query(depth - 1)} OR {Query(depth - 1)})",
            10 => $"NOT ({Query(depth - 1)})",
            _ => $"({Query(depth - 1)})^2",
        };
    }

    private string Leaf() => _random.Next(9) switch
    {
        0 => "=" + Word(),
        1 => "\"" + Text(1, 3) + "\"",
        2 => $"\"{Word()} {Word()}\"",
        3 => "\"banjir gempa\"~" + _random.Next(1, 5),
        4 => "\"israel anak tulisan\"~" + _random.Next(1, 12),
        5 => Pick(["ban*", "*an", "b?nd*", "*ul*", "?npa"]),
        6 => Pick(["/ban(jir|dar).*/", "/[a-k]+/", "/.*-.*/"]),
        7 => Pick(["gempa~1", "banjir~", "bandrag~2", "jumat~2"]),
        _ => Word(),
    };

    private string Value() => _random.Next(8) switch
    {
        0 => $"person:\"{Pick(Persons)}\"",
        1 => Pick(["person:budi", "tokoh:aminah", "person:\"nur aminah\"", "person:\"budi ani\""]),
        2 => $"place:\"{Pick(Places)[^1]}\"",
        3 => $"organization:\"{Pick(Organizations)}\"",
        4 => $"source:\"{Pick(Sources)}\"",
        5 => $"author:\"{Pick(Persons)}\"",
        6 => "date:" + Pick(Ranges),
        _ => "mentions:" + Pick(Ranges),
    };

    private string Word() => Pick(Words);

    private string Text(int least, int most) => string.Join(' ', Enumerable.Range(0, _random.Next(least, most + 1)).Select(_ => Word()));

    private T[] Some<T>(T[] from) => [.. Enumerable.Range(0, _random.Next(4)).Select(_ => Pick(from))];

    private string? Maybe(string[] from) => _random.Next(3) == 0 ? null : Pick(from);

    private T Pick<T>(IReadOnlyList<T> from) => from[_random.Next(from.Count)];
}
