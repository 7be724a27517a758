using System.Text.Json;

namespace NewsSearch.Tests;

/// <summary>Many questions from a file: each is answered as it is alone, in order, and what cannot be read is told.</summary>
public class BatchTests(SampleIndex sample) : IClassFixture<SampleIndex>
{
    private static readonly string[] Queries =
        ["gempa", "gempa tsunami", "\"Budi Santoso\"", "person:budi", "date:1992..2004 banjir", "tidakadakatabegini", "des*", "-gempa", "siapa presiden", "title:banjir OR title:gempa"];

    [Fact]
    public void Answers_are_those_of_single_runs_in_the_order_of_the_file()
    {
        string[] lines = [.. Enumerable.Range(0, 60).Select(i => Queries[i % Queries.Length])];
        var batch = Run(string.Join('\n', lines), "batch", "-", "--take", "3", "--facet", "place:3", "--not-category", "Olahraga", "--threads", "4");
        Assert.Equal(0, batch.Exit);
        Assert.Equal(lines, batch.JsonLines.Select(line => line.GetProperty("asked").GetString()));
        foreach (var line in batch.JsonLines.Take(Queries.Length))
        {
            var single = sample.Run("search", "--take", "3", "--facet", "place:3", "--not-category", "Olahraga", "--json", "--", line.GetProperty("asked").GetString()!).Json;
            Assert.Equal(Untimed(single), Untimed(line.GetProperty("answer")));
        }
    }

    [Theory]
    [InlineData("lines", "gempa\n\n(rusak\nbanjir\n", "3", "parenthesis is not closed")]
    [InlineData("jsonl", "{\"query\":\"gempa\"}\n\nrusak\n{\"query\":\"banjir\",\"place\":[\"Jawa Tengah\",\"Aceh\"]}\n", "3", "no JSON object")]
    [InlineData("jsonl", "{\"query\":\"gempa\"}\n\n{\"query\":{}}\n{\"query\":\"banjir\"}\n", "3", "'query' is neither text nor a list")]
    [InlineData("csv", "query,date,not_place\ngempa,1992|2004,\n\"a\nb\",baru,\nbanjir,,Aceh\n", "3", "'baru' is no date")]
    [InlineData("csv", "query,suasana\ngempa,\n,baik\nbanjir,\n", "3", "there is no column 'suasana'")]
    [InlineData("tsv", "query\tany\ngempa\ttrue\ngempa\tya\nbanjir\t\n", "3", "'any' is neither true nor false")]
    public void A_line_that_cannot_be_asked_is_told_and_the_rest_goes_on(string input, string text, string line, string why)
    {
        var run = Run(text, "batch", "-", "--input", input, "--take", "0");
        Assert.Equal(5, run.Exit);
        Assert.StartsWith($"-:{line}: ", run.Error, StringComparison.Ordinal);
        Assert.Contains(why, run.Error, StringComparison.Ordinal);
        Assert.Equal([false, true, false], run.JsonLines.Select(answer => answer.TryGetProperty("error", out _)));
    }

    [Fact]
    public void Filters_of_a_line_are_those_of_the_command_line()
    {
        var batch = Run("""{"query":"gempa","place":["Aceh"],"not_date":"2004","collapse":true}""", "batch", "-", "--input", "jsonl").JsonLines.Single();
        var single = sample.Run("search", "gempa", "--place", "Aceh", "--not-date", "2004", "--collapse", "--json").Json;
        Assert.Equal(Untimed(single), Untimed(batch.GetProperty("answer")));
    }

    [Fact]
    public void A_list_of_names_is_asked_as_phrases_and_answered_in_columns()
    {
        var run = Run("Budi Santoso\nBudi (Santoso)\n", "batch", "-", "--phrase", "--take", "1", "--format", "csv");
        Assert.Equal("line,query,total,ids,error", run.Output.Split('\n')[0]);
        Assert.Equal(["1,Budi Santoso", "2,Budi (Santoso)"], run.Output.Split('\n')[1..3].Select(row => string.Join(',', row.Split(',')[..2])));
        Assert.Equal(run.Output.Split('\n')[1].Split(',')[2..], run.Output.Split('\n')[2].Split(',')[2..]);
    }

    private ProgramRun Run(string input, params string[] arguments) => ProgramRun.With(sample.Environment, input, arguments);

    private static string Untimed(JsonElement answer) =>
        string.Join('\n', answer.EnumerateObject().Where(property => property.Name != "took_ms").Select(property => $"{property.Name} {property.Value.GetRawText()}"));
}
