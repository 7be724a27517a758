namespace NewsSearch.Tests;

/// <summary>The example of the library in the README, as code that compiles and runs.</summary>
public class LibraryExampleTests(SampleIndex sample) : IClassFixture<SampleIndex>
{
    private const string Begin = "        // example\n";
    private const string End = "        // end of example\n";

    [Fact]
    public void The_example_finds_what_it_says()
    {
        var folder = sample.Folder;
        // example
        using var index = NewsIndex.Open(folder);
        var results = index.Search(new SearchRequest
        {
            Query = "gempa",
            Filters = [new Filter(FacetName.Place, ["Jawa Tengah"])],
            Facets = [new FacetRequest(FacetName.Person)],
        });
        foreach (var hit in results.Hits) Console.WriteLine($"{hit.Published.Value} {hit.Title}");
        foreach (var (person, count) in results.Facets[0].Value.Values) Console.WriteLine($"{count} {person}");
        // end of example
        Assert.True(results.Total > 0);
        Assert.Equal(results.Total, index.Count(new SearchRequest { Query = "gempa place:\"Jawa Tengah\"" }));
    }

    [Fact]
    public void The_readme_shows_the_same_code()
    {
        var source = File.ReadAllText(Path.Combine(Repository.Folder, "tests", "NewsSearch.Tests", "Docs", "LibraryExampleTests.cs"));
        var start = source.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        var code = source[start..source.IndexOf(End, StringComparison.Ordinal)].Replace("\n        ", "\n", StringComparison.Ordinal).Trim();
        Assert.Contains(code, File.ReadAllText(Path.Combine(Repository.Folder, "README.md")), StringComparison.Ordinal);
    }
}
