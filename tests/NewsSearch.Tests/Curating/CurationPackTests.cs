namespace NewsSearch.Tests;

/// <summary>What one researcher says of an archive, another takes over, and is told where the two do not agree.</summary>
public sealed class CurationPackTests
{
    [Fact]
    public void A_pack_carries_all_that_was_said_and_taken_over_twice_adds_nothing()
    {
        using var mine = Archive();
        using var theirs = Archive();
        Say(mine, "Joko Widodo", "penting");
        var pack = Pack(mine);
        var curator = new Curator(theirs.Folder, TimeProvider.System);
        var report = curator.Import(new StringReader(pack));
        Assert.Equal((7, 0, 0), (report.Added, report.Same, report.Conflicts.Count));
        Assert.Equal(pack, Pack(theirs));
        Assert.Equal((0, 7), (curator.Import(new StringReader(pack)).Added, curator.Import(new StringReader(pack)).Same));
        Assert.Equal("import", Assert.Single(curator.Undo()).Act);
        Assert.Equal("", Pack(theirs));
    }

    [Theory]
    [InlineData(PackPreference.Report, 0, "Joko Widodo")]
    [InlineData(PackPreference.Ours, 0, "Joko Widodo")]
    [InlineData(PackPreference.Theirs, 3, "Jokowi")]
    public void Where_two_do_not_agree_it_is_told_and_the_preferred_one_stands(PackPreference preference, int replaced, string name)
    {
        using var mine = Archive();
        using var theirs = Archive();
        Say(mine, "Joko Widodo", "penting");
        Say(theirs, "Jokowi", "penting");
        new Curator(theirs.Folder, TimeProvider.System).Note("a", "lain");
        var report = new Curator(mine.Folder, TimeProvider.System).Import(new StringReader(Pack(theirs)), preference);
        Assert.Equal((0, 4, replaced), (report.Added, report.Same, report.Replaced));
        Assert.Equal(["entity", "entity", "note"], report.Conflicts.Select(conflict => conflict.Kind));
        Assert.Equal(("""{"id":"a","note":"catatan"}""", """{"id":"a","note":"lain"}"""), (report.Conflicts[2].Ours, report.Conflicts[2].Theirs));
        using var now = NewsIndex.Open(mine.Folder);
        Assert.Equal(name, now.Entity(FacetName.Person, "jokowi")!.Name);
        Assert.Equal(2, now.Entity(FacetName.Person, "jokowi")!.Articles);
        Assert.Equal(preference == PackPreference.Theirs ? "lain" : "catatan", now.Curation.NoteOf("a"));
    }

    [Fact]
    public void Lines_of_a_pack_that_cannot_be_read_are_told_and_the_rest_is_taken()
    {
        using var mine = Archive();
        const string pack = """
            {"tag":{"tag":"x","id":"a"}}
            rusak
            {"mood":{"id":"a"}}

            {"tag":{"tag":"y"}}
            {"cursor":{"name":"a","generation":1}}
            {"note":{"id":"a","note":"n"},"tag":{"tag":"z","id":"a"}}
            """;
        var report = new Curator(mine.Folder, TimeProvider.System).Import(new StringReader(pack));
        Assert.Equal(1, report.Added);
        Assert.Equal(
            [(2, "no JSON object"), (3, "there is no kind 'mood'"), (5, "'id' is not there"), (6, "there is no kind 'cursor'"), (7, "no JSON object of one kind")],
            report.Rejected.Select(line => (line.Line, line.Reason.English)));
        Assert.Equal("tidak ada jenis 'mood'", report.Rejected[1].Reason.Indonesian);
    }

    private static TestIndex Archive() =>
        TestIndex.Of([Stored.Article("a", persons: ["Joko Widodo"]), Stored.Article("b", persons: ["Jokowi", "Ia"])]);

    private static void Say(TestIndex index, string name, string tag)
    {
        var curator = new Curator(index.Folder, TimeProvider.System);
        curator.Merge(index.Index, FacetName.Person, name, ["Joko Widodo", "Jokowi"]);
        curator.Rename(index.Index, FacetName.Person, "Jokowi", name);
        curator.Hide(index.Index, FacetName.Person, "Ia");
        curator.Tag(["a"], [tag], []);
        curator.Note("a", "catatan");
        curator.Collect("skripsi", ["b"]);
        curator.Save(new SavedSearch("s", "banjir") { Filters = [new Filter(FacetName.Date, ["2024..2025"], Exclude: true)] });
    }

    private static string Pack(TestIndex index)
    {
        var text = new StringWriter();
        CurationPack.Write(Curation.Read(index.Folder), text);
        return text.ToString();
    }
}
