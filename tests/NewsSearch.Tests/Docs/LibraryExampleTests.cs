using NewsSearch.Archives;
using NewsSearch.Language;

namespace NewsSearch.Tests;

/// <summary>The examples of the libraries in the documents, as code that compiles and runs.</summary>
public class LibraryExampleTests(SampleIndex sample) : IClassFixture<SampleIndex>
{
    [Fact]
    public void The_example_of_a_search_finds_what_it_says()
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
    public async Task The_example_of_an_index_finds_what_it_added()
    {
        using var temporary = new TemporaryFolder();
        var folder = temporary.Path;
        // example
        using (var writer = NewsIndexWriter.Open(folder))
        {
            writer.Add(new Article { Id = "1", Title = "Gempa guncang Liwa", Body = "LIWA - Gempa mengguncang Lampung Barat, Senin (14/11)." });
            await writer.CommitAsync();
        }
        using var index = NewsIndex.Open(folder);
        var results = index.Search(new SearchRequest { Query = "gempa", Facets = [new FacetRequest(FacetName.Place)] });
        foreach (var hit in results.Hits) Console.WriteLine($"{hit.Published.Value} {hit.Title}");
        foreach (var (place, count) in results.Facets[0].Value.Values) Console.WriteLine($"{count} {place}");
        // end of example
        Assert.Equal("1", Assert.Single(results.Hits).Id);
        Assert.Contains(results.Facets[0].Value.Values, value => value.Value == "Lampung");
    }

    [Fact]
    public async Task The_example_of_an_archive_reads_it()
    {
        using var temporary = new TemporaryFolder();
        var (folder, archive) = (temporary.Path, SampleIndex.Archive);
        // example
        using var writer = NewsIndexWriter.Open(folder);
        var report = await ArchiveIndexer.RunAsync(writer, [archive], new IndexingOptions());
        Console.WriteLine($"{report.Added} added, {report.Updated} updated, {report.Unchanged} unchanged");
        foreach (var rejection in report.Rejected) Console.WriteLine($"{rejection.File}:{rejection.Line}: {rejection.Reason}");
        // end of example
        Assert.Equal(report.Articles, report.Added);
        Assert.True(report.Added > 100);
    }

    [Fact]
    public void The_example_of_the_language_finds_what_is_there()
    {
        var (title, body) = ("Bupati Garut tinjau banjir", "GARUT - Bupati Garut Rahmat Hidayat meninjau banjir di Garut, Jawa Barat, Senin (14/11/2022).");
        // example
        var annotation = Annotator.Default.Annotate(new ArticleText { Title = title, Body = body });
        foreach (var person in annotation.Persons) Console.WriteLine($"{person.Name} ({person.Mentions.Count})");
        foreach (var place in annotation.Places) Console.WriteLine(string.Join(" ‹ ", place.Path.Reverse()));
        Console.WriteLine($"{annotation.Published.Value} ({annotation.Published.Source}: {annotation.Published.Evidence})");
        // end of example
        Assert.Contains(annotation.Persons, person => person.Name == "Rahmat Hidayat");
        Assert.Contains(annotation.Places, place => place.Name == "Garut");
    }

    [Fact]
    public void Documents_show_no_code_but_what_is_here()
    {
        var examples = Examples().ToList();
        var shown = 0;
        foreach (var document in Documents())
        {
            foreach (var block in File.ReadAllText(document).Split("```csharp\n").Skip(1).Select(rest => rest[..rest.IndexOf("```", StringComparison.Ordinal)].Trim()))
            {
                Assert.True(examples.Contains(block), $"{document} shows code that no test compiles:\n{block}");
                shown++;
            }
        }
        Assert.True(shown >= examples.Count);
    }

    private static IEnumerable<string> Examples() =>
        from part in File.ReadAllText(Path.Combine(Repository.Folder, "tests", "NewsSearch.Tests", "Docs", "LibraryExampleTests.cs"))
            .Split("        // " + "example\n").Skip(1)
        select part[..part.IndexOf("        // end of example", StringComparison.Ordinal)].Replace("\n        ", "\n", StringComparison.Ordinal).Trim();

    private static IEnumerable<string> Documents() =>
        Directory.EnumerateDirectories(Path.Combine(Repository.Folder, "src"))
            .Append(Repository.Folder).Append(Path.Combine(Repository.Folder, "docs"))
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.md"));
}
