using NewsSearch.Facets;

namespace NewsSearch.Tests;

/// <summary>The numbers of facets that a commit leaves beside it only save time: nothing changes where they are not.</summary>
public sealed class NumberingFileTests
{
    public static TheoryData<string> Losses => ["none", "gone", "empty", "cut", "of another commit", "noise"];

    [Theory]
    [MemberData(nameof(Losses))]
    public void Facets_are_the_same_whatever_became_of_the_file(string loss)
    {
        using var made = Made();
        var file = Path.Combine(made.Folder, NumberingFile.Name);
        Assert.True(File.Exists(file));
        made.Index.Dispose();
        using (var earlier = TestIndex.Of([Stored.Article("x", persons: ["Xaver"])]))
        {
            earlier.Index.Dispose();
            switch (loss)
            {
                case "gone": File.Delete(file); break;
                case "empty": File.WriteAllBytes(file, []); break;
                case "cut": File.WriteAllBytes(file, File.ReadAllBytes(file)[..^8]); break;
                case "of another commit": File.WriteAllBytes(file, File.ReadAllBytes(Path.Combine(earlier.Folder, NumberingFile.Name))); break;
                case "noise": File.WriteAllBytes(file, [.. Enumerable.Range(0, 400).Select(i => (byte)i)]); break;
            }
        }
        using var index = NewsIndex.Open(made.Folder);
        var facets = index.Search(new SearchRequest { Take = 0, Facets = [new(FacetName.Person), new(FacetName.Date) { Sort = FacetSort.Name }] }).Facets;
        Assert.Equal(
            ["Joko Widodo 12", "Budi 6", "Ani 3"],
            facets[0].Value.Values.Select(value => $"{value.Value} {value.Count}"));
        Assert.Equal(["2019 6", "2020 6"], facets[1].Value.Values.Select(value => $"{value.Value} {value.Count}"));
    }

    [Fact]
    public void A_reader_counts_on_when_its_files_are_gone()
    {
        using var made = Made();
        using (var writer = NewsIndexWriter.Open(made.Folder))
        {
            for (var i = 0; i < 12; i++) writer.Remove($"{i}");
            writer.Add(Stored.Article("new", persons: ["Citra"]));
            writer.Commit();
        }
        foreach (var file in Directory.GetFiles(made.Folder)) File.Delete(file);
        Assert.Equal(12, made.Facet(new FacetRequest(FacetName.Person)).Values[0].Count);
        Assert.Equal(12, made.Index.Count(new SearchRequest()));
    }

    [Fact]
    public void Opening_and_closing_a_thousand_times_leaves_nothing_behind()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "only Linux lists what a process has mapped");
        using var made = Made();
        made.Index.Dispose();
        for (var i = 0; i < 50; i++) Ask(made.Folder);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        for (var i = 0; i < 1000; i++) Ask(made.Folder);
        Assert.DoesNotContain(made.Folder, File.ReadAllText("/proc/self/maps"), StringComparison.Ordinal);
        // Other tests run beside this one: what a thousand readers would leave is far more than they hold.
        Assert.InRange(GC.GetTotalMemory(forceFullCollection: true) - before, long.MinValue, 200L << 20);
    }

    private static void Ask(string folder)
    {
        using var index = NewsIndex.Open(folder);
        Assert.Equal(12, index.Search(new SearchRequest { Take = 1, Facets = [new(FacetName.Person)] }).Total);
    }

    // Three segments; "Jokowi" is one with "Joko Widodo", and every second article names both.
    private static TestIndex Made() => TestIndex.Of(Enumerable.Range(0, 3).Select(segment => Enumerable.Range(segment * 4, 4).Select(i => Stored.Article(
        $"{i}",
        persons: [i % 2 == 0 ? "Joko Widodo" : "Jokowi", .. i % 4 == 0 ? ["Jokowi", "Ani"] : Array.Empty<string>(), .. i % 2 == 1 ? ["Budi"] : Array.Empty<string>()],
        called: [("Joko Widodo", "Jokowi")],
        published: i < 6 ? "2019-05-03" : "2020-01-01"))).ToArray());
}
