namespace NewsSearch.Tests;

public sealed class DateOptionsTests
{
    private const string Article = """{"id":"a","judul":"J","isi":"Katanya, Senin (28/04), hujan turun."}""";

    [Theory]
    [InlineData("--dates", "2020..2026", "2025-04-28")]
    [InlineData("--dates", "2014", "2014-04-28")]
    [InlineData("--dates", "2024-05..2025-12", "2025-04-28")]
    [InlineData("--base-year", "2003", "2003-04-28")]
    [InlineData("--dates", "..2005", null)]
    public void What_is_given_of_the_archive_narrows_what_is_inferred_and_stands_in_the_evidence(string option, string value, string? day)
    {
        var published = Run(Article, option, value).Json.GetProperty("published");
        Assert.Equal(day, published.GetProperty("value").GetString());
        Assert.Contains("as given for the archive", published.GetProperty("evidence").GetString(), StringComparison.Ordinal);
        Assert.Equal(day is null, published.GetProperty("confidence").GetDouble() == 0);
    }

    [Theory]
    [InlineData("--dates", "kemarin")]
    [InlineData("--dates", "2026..2020")]
    [InlineData("--base-year", "0")]
    [InlineData("--base-year", "1965", "--dates", "1965")]
    public void What_is_no_range_is_a_usage_error(params string[] options) => Assert.Equal(2, Run(Article, options).Exit);

    [Fact]
    public void A_date_that_cannot_be_is_a_warning_and_no_rejection()
    {
        var run = Run("""{"id":"a","judul":"J","isi":"I","tanggal":"31/04/2025"}""");
        Assert.Equal(0, run.Exit);
        Assert.Equal("-:1: warning: the date of publication is left out: no such day: '31/04/2025'\n", run.Error.ReplaceLineEndings("\n"));
        Assert.Single(run.JsonLines);
    }

    [Fact]
    public void A_misprinted_date_keeps_its_print_and_carries_a_warning()
    {
        var date = Run("""{"id":"a","judul":"J","isi":"Katanya, Senin (29/04/2025).","tanggal":"2025-04-29"}""").Json.GetProperty("dates")[0];
        Assert.Equal("Senin (29/04/2025)", date.GetProperty("text").GetString());
        Assert.Equal("2025-04-29 is a Selasa, not a Senin", date.GetProperty("warning").GetString());
    }

    private static ProgramRun Run(string input, params string[] options) =>
        ProgramRun.With(new Dictionary<string, string>(), input + "\n", ["extract", "-", "--format", "jsonl", .. options]);
}
