using System.Text.Json;
using System.Text.Json.Nodes;
using NewsSearch.Server.Schemas;

namespace NewsSearch.Tests;

/// <summary>The answers of the command line have the shapes that are promised for HTTP and MCP.</summary>
public class JsonSchemaTests(SampleIndex sample) : IClassFixture<SampleIndex>
{
    public static TheoryData<string, string[]> Answers => new()
    {
        { "Search", ["search", "gempa", "--facet", "person", "--facet", "date", "--json"] },
        { "Search", ["search", "gmepa", "--json"] },
        { "Search", ["similar", "CK-1990-011", "--json"] },
        { "Hit", ["search", "gempa", "--format", "jsonl"] },
        { "Count", ["count", "gempa", "--json"] },
        { "Facets", ["facets", "place", "--json"] },
        { "Facets", ["facets", "date", "--histogram", "decade", "--json"] },
        { "Concordance", ["kwic", "gempa", "--json"] },
        { "ConcordanceGroups", ["kwic", "gempa", "--group", "1R", "--json"] },
        { "Trend", ["trend", "gempa", "tsunami", "--json"] },
        { "Collocates", ["collocates", "gempa", "--json"] },
        { "Keyness", ["keyness", "gempa", "--json"] },
        { "Suggest", ["suggest", "jak", "--json"] },
        { "EntityPage", ["entity", "show", "BMKG", "--json"] },
        { "Explain", ["explain", "gempa bumi", "--doc", "kbn-19940216-003", "--json"] },
        { "Analyze", ["analyze", "Pemerintah mengajarkan", "--json"] },
        { "Stats", ["stats", "--json"] },
    };

    [Theory]
    [MemberData(nameof(Answers))]
    public void An_answer_is_as_its_schema_says(string schema, string[] arguments)
    {
        var promised = JsonElement.Parse(AnswerSchemas.Standalone(schema, new HashSet<string>()).ToJsonString());
        var answers = sample.Run(arguments).JsonLines;
        Assert.NotEmpty(answers);
        foreach (var answer in answers) Shapes.Check(promised, WithoutFolder(answer));
    }

    [Fact]
    public void A_line_of_a_concordance_is_the_same_alone_as_in_the_whole()
    {
        var whole = sample.Run("kwic", "gempa", "--json").Json.GetProperty("lines").EnumerateArray().Select(line => line.GetRawText()).ToList();
        Assert.NotEmpty(whole);
        Assert.Equal(whole, sample.Run("kwic", "gempa", "--format", "jsonl").JsonLines.Select(line => line.GetRawText()).Take(whole.Count));
    }

    // The command line tells where the index is; a server keeps that to itself.
    private static JsonElement WithoutFolder(JsonElement answer)
    {
        var members = (JsonObject)JsonNode.Parse(answer.GetRawText())!;
        members.Remove("index");
        return JsonElement.Parse(members.ToJsonString());
    }
}
