using NewsSearch.Entities;

namespace NewsSearch.Tests;

/// <summary>Which names are one lies in a file beside the commit, and only saves time: nothing changes where it is not.</summary>
public sealed class EntityFileTests
{
    [Theory]
    [InlineData("none")]
    [InlineData("gone")]
    [InlineData("empty")]
    [InlineData("cut")]
    [InlineData("noise")]
    public void Names_are_one_whatever_became_of_the_file(string loss)
    {
        using var made = Made();
        var file = Assert.Single(Files(made.Folder));
        made.Index.Dispose();
        switch (loss)
        {
            case "gone": File.Delete(file); break;
            case "empty": File.WriteAllBytes(file, []); break;
            case "cut": File.WriteAllBytes(file, File.ReadAllBytes(file)[..^3]); break;
            case "noise": File.WriteAllBytes(file, [.. Enumerable.Range(0, 400).Select(i => (byte)i)]); break;
        }
        using var index = NewsIndex.Open(made.Folder);
        Assert.Equal("Joko Widodo", index.Entity(FacetName.Person, "Jokowi")!.Name);
        Assert.Equal(3, index.Count(new SearchRequest { Filters = [new Filter(FacetName.Person, ["Jokowi"])] }));
    }

    [Fact]
    public void A_commit_leaves_one_file_and_one_that_says_the_same_keeps_it()
    {
        using var made = Made();
        var first = Assert.Single(Files(made.Folder));
        using (var writer = NewsIndexWriter.Open(made.Folder))
        {
            writer.Add(Stored.Article("3", persons: ["Budi"]));
            writer.Commit();
            Assert.Equal(first, Assert.Single(Files(made.Folder)));
            for (var i = 0; i < 3; i++) writer.Remove($"{i}");
            writer.Commit();
            Assert.NotEqual(first, Assert.Single(Files(made.Folder)));
        }
        // Who opened the index before still reads what it says.
        Assert.Equal("Joko Widodo", made.Index.Entity(FacetName.Person, "Jokowi")!.Name);
        using var now = NewsIndex.Open(made.Folder);
        Assert.Null(now.Entity(FacetName.Person, "Jokowi"));
    }

    [Fact]
    public void What_a_run_that_died_left_is_gone_after_the_next_commit()
    {
        using var made = Made();
        File.WriteAllText(Path.Combine(made.Folder, EntityFile.Prefix + "0123456789abcdef.next"), "half");
        using var writer = NewsIndexWriter.Open(made.Folder);
        writer.Add(Stored.Article("3", persons: ["Budi"]));
        writer.Commit();
        Assert.Single(Files(made.Folder));
    }

    private static string[] Files(string folder) => Directory.GetFiles(folder, EntityFile.Prefix + "*");

    private static TestIndex Made() => TestIndex.Of(Enumerable.Range(0, 3).Select(i => Stored.Article(
        $"{i}", persons: [i % 2 == 0 ? "Joko Widodo" : "Jokowi"], called: [("Joko Widodo", "Jokowi")])).ToArray());
}
