using System.Text.Json;

namespace NewsSearch.Server.Questions;

/// <summary>Reads a search from JSON.</summary>
internal static class RequestReader
{
    private const int Most = 10_000;
    private const int MostValues = 1000;

    /// <summary>Reads <c>{"query":"...","filters":[...],"facets":[...],...}</c>.</summary>
    /// <exception cref="QuestionException">A member is unknown or of the wrong type.</exception>
    public static SearchRequest Read(JsonElement root)
    {
        var request = new SearchRequest();
        foreach (var member in JsonReading.Members(root, "the body"))
        {
            request = member.Name switch
            {
                "query" => request with { Query = JsonReading.Text(member) },
                "any" => request with { AnyWord = JsonReading.Flag(member) },
                "exact" => request with { ExactWords = JsonReading.Flag(member) },
                "collapse" => request with { Collapse = JsonReading.Flag(member) },
                "like" => request with { Like = JsonReading.Text(member) },
                "filters" => request with { Filters = Few(member, ReadFilter) },
                "facets" => request with { Facets = Few(member, ReadFacet) },
                "sort" => request with { Sort = JsonReading.Choice<SortOrder>(member) },
                "added_after" => request with { AddedAfter = JsonReading.Whole(member, 0, int.MaxValue) },
                "recency" => request with { Recency = JsonReading.Whole(member, 1, 100_000) },
                "take" => request with { Take = JsonReading.Whole(member, 0, Most) },
                "cursor" => request with { Cursor = JsonReading.Text(member) },
                _ => throw JsonReading.Unknown(member, "a search", "query, any, exact, collapse, added_after, like, filters, facets, sort, recency, take, cursor"),
            };
        }
        return request;
    }

    private static Filter ReadFilter(JsonElement value)
    {
        FacetName? facet = null;
        IReadOnlyList<string> values = [];
        var exclude = false;
        foreach (var member in JsonReading.Members(value, "filters"))
        {
            switch (member.Name)
            {
                case "facet": facet = JsonReading.Choice<FacetName>(member); break;
                case "values": values = JsonReading.Texts(member); break;
                case "exclude": exclude = JsonReading.Flag(member); break;
                default: throw JsonReading.Unknown(member, "a filter", "facet, values, exclude");
            }
        }
        if (facet is null || values.Count is 0 or > MostValues)
        {
            throw QuestionException.Bad("filters",
                $"a filter needs a facet and 1 to {MostValues} values: {{\"facet\":\"place\",\"values\":[\"Garut\"]}}",
                $"saringan perlu faset dan 1 sampai {MostValues} nilai: {{\"facet\":\"place\",\"values\":[\"Garut\"]}}");
        }
        return new Filter(facet.Value, values, exclude);
    }

    private static FacetRequest ReadFacet(JsonElement value)
    {
        FacetName? facet = null;
        // Which facet it is may stand behind what is asked of it.
        var asked = new FacetRequest(default);
        foreach (var member in JsonReading.Members(value, "facets"))
        {
            switch (member.Name)
            {
                case "facet": facet = JsonReading.Choice<FacetName>(member); break;
                case "take": asked = asked with { Take = JsonReading.Whole(member, 0, Most) }; break;
                case "skip": asked = asked with { Skip = JsonReading.Whole(member, 0, int.MaxValue) }; break;
                case "sort": asked = asked with { Sort = JsonReading.Choice<FacetSort>(member) }; break;
                case "contains": asked = asked with { Contains = JsonReading.Text(member) }; break;
                case "under": asked = asked with { Under = JsonReading.Text(member) }; break;
                case "histogram": asked = asked with { Histogram = JsonReading.Choice<HistogramUnit>(member) }; break;
                case "span": asked = asked with { Span = JsonReading.Text(member) }; break;
                default: throw JsonReading.Unknown(member, "a facet", "facet, take, skip, sort, contains, under, histogram, span");
            }
        }
        return facet is { } named
            ? asked with { Facet = named }
            : throw QuestionException.Bad("facets", "a facet needs its name: {\"facet\":\"person\",\"take\":10}", "faset perlu namanya: {\"facet\":\"person\",\"take\":10}");
    }

    private static List<T> Few<T>(JsonProperty member, Func<JsonElement, T> read)
    {
        var items = JsonReading.Items(member).Take(101).ToList();
        return items.Count <= 100 ? [.. items.Select(read)]
            : throw QuestionException.Bad(member.Name, $"'{member.Name}' has more than 100 items: ask for fewer at once", $"'{member.Name}' lebih dari 100 butir: minta lebih sedikit");
    }
}
