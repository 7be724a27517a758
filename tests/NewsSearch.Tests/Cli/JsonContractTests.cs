using System.Text.Json;

namespace NewsSearch.Tests;

/// <summary>The shapes of the JSON answers, which scripts rely on: names may be added, never changed.</summary>
public class JsonContractTests(SampleIndex sample) : IClassFixture<SampleIndex>
{
    public static TheoryData<string, string[]> Answers => new()
    {
        { "search", ["search", "gempa", "--facet", "person", "--facet", "place:3", "--take", "2", "--json"] },
        { "search-nothing", ["search", "tidakadakatabegini", "--facet", "person", "--json"] },
        { "count", ["count", "gempa", "--json"] },
        { "facets", ["facets", "place", "gempa", "--take", "2", "--json"] },
        { "stats", ["stats", "--json"] },
        { "show-copies", ["show", "CK-1992-049", "--copies", "--json"] },
        { "diff", ["diff", "CK-1992-049", "kbn-19921214-001", "--json"] },
        { "search-slip", ["search", "gmepa", "--json"] },
        { "similar", ["similar", "CK-1990-011", "--json"] },
        { "suggest", ["suggest", "jak", "--json"] },
        { "collocates", ["collocates", "gempa", "--take", "2", "--json"] },
        { "keyness", ["keyness", "gempa", "--take", "2", "--json"] },
        { "trend", ["trend", "gempa", "tsunami", "--json"] },
        { "explain", ["explain", "siapa gempa bumi", "--not-person", "budi", "--doc", "kbn-19940216-003", "--json"] },
        { "explain-absence", ["explain", "gempa tsunami", "--doc", "kbn-19940216-003", "--json"] },
        { "kwic", ["kwic", "gempa", "--take", "3", "--json"] },
        { "kwic-group", ["kwic", "gempa", "--group", "1R", "--json"] },
        { "entity", ["entity", "show", "BMKG", "--json"] },
        { "show", ["show", "CK-1990-011", "--json"] },
        { "analyze", ["analyze", "Pemerintah mengajarkan", "--json"] },
        { "extract", ["extract", Path.Combine(SampleIndex.Archive, "majalah-cakrawala.json")] },
        { "delete", ["delete", "gempa", "--dry-run", "--json"] },
        { "check", ["check", "--json"] },
        { "compact", ["compact", "--json"] },
        { "index-dry-run", ["index", Path.Combine(SampleIndex.Archive, "gema-timur.csv"), "--dry-run", "--json"] },
        { "index", ["index", Path.Combine(SampleIndex.Archive, "nowhere"), SampleIndex.Archive, "--json"] },
    };

    [Theory]
    [MemberData(nameof(Answers))]
    public void Json_has_the_shape_that_was_agreed(string golden, string[] arguments)
    {
        var run = sample.Run(arguments);
        var shape = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var answer in run.JsonLines) Describe("", answer, shape);
        Golden.Check($"json-{golden}", string.Join('\n', shape) + "\n");
    }

    [Fact]
    public void A_page_and_all_pages_give_the_same_hits()
    {
        var all = sample.Run("search", "desa", "--all", "--format", "ids").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var paged = new List<string>();
        for (string? cursor = ""; cursor is not null;)
        {
            var page = sample.Run(["search", "desa", "--take", "7", "--json", .. cursor.Length > 0 ? new[] { "--cursor", cursor } : []]).Json;
            paged.AddRange(page.GetProperty("hits").EnumerateArray().Select(hit => hit.GetProperty("id").GetString()!));
            cursor = page.GetProperty("next_cursor").GetString();
        }
        Assert.True(all.Length > 7);
        Assert.Equal(all, paged);
    }

    [Theory]
    [InlineData("person")]
    [InlineData("place")]
    [InlineData("organization")]
    [InlineData("source")]
    [InlineData("category")]
    [InlineData("date")]
    [InlineData("mentions")]
    public void A_count_beside_a_value_is_what_count_gives_for_it(string facet)
    {
        var values = sample.Run("facets", facet, "air", "--take", "8", "--json").Json.GetProperty("values").EnumerateArray().ToList();
        Assert.NotEmpty(values);
        foreach (var value in values)
        {
            var counted = sample.Run("count", "air", $"--{facet}", value.GetProperty("value").GetString()!, "--json").Json;
            Assert.Equal(value.GetProperty("count").GetInt32(), counted.GetProperty("total").GetInt32());
        }
    }

    [Fact]
    public void Highlights_are_spans_of_the_snippet()
    {
        foreach (var hit in sample.Run("search", "gempa", "--take", "50", "--json").Json.GetProperty("hits").EnumerateArray())
        {
            foreach (var (text, spans) in new[] { ("snippet", "highlights"), ("title", "title_highlights") })
            {
                foreach (var span in hit.GetProperty(spans).EnumerateArray())
                {
                    var marked = hit.GetProperty(text).GetString()!.Substring(span.GetProperty("start").GetInt32(), span.GetProperty("length").GetInt32());
                    Assert.Contains("gempa", marked, StringComparison.OrdinalIgnoreCase);
                }
            }
        }
    }

    // There only when a deck, a dateline or a misprint gives reason: which articles have it changes with the weights.
    private static bool IsOptional(string name) => name is "elsewhere" or "dates_elsewhere" or "warning";

    private static void Describe(string path, JsonElement element, SortedSet<string> shape)
    {
        shape.Add($"{(path.Length == 0 ? "." : path)} {element.ValueKind switch
        {
            JsonValueKind.True or JsonValueKind.False => "boolean",
            var kind => kind.ToString().ToLowerInvariant(),
        }}");
        if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in element.EnumerateObject().Where(member => !IsOptional(member.Name)))
                Describe($"{path}.{member.Name}", member.Value, shape);
        }
        else if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray()) Describe($"{path}[]", item, shape);
        }
    }
}
