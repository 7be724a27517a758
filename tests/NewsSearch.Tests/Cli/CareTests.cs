namespace NewsSearch.Tests;

/// <summary>delete and rebuild.</summary>
public sealed class CareTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public CareTests() => Assert.Equal(0, Run("index", SampleIndex.Archive).Exit);

    [Fact]
    public void Deleting_removes_what_a_query_and_its_filters_find()
    {
        var (all, found) = (Count(), Count("gempa", "--date", "2006"));
        Assert.InRange(found, 1, all - 1);
        Assert.Equal($"{found} would be removed\n", Run("delete", "gempa", "--date", "2006", "--dry-run").Output);
        Assert.Equal(all, Count());
        var answer = Run("delete", "gempa", "--date", "2006", "--json").Json;
        Assert.Equal((found, all - found), (answer.GetProperty("removed").GetInt32(), answer.GetProperty("articles").GetInt32()));
        Assert.Equal((all - found, 0), (Count(), Count("gempa", "--date", "2006")));
        Assert.Equal(1, Run("delete", "gempa", "--date", "2006").Exit);
    }

    [Fact]
    public void Deleting_by_id_takes_these_alone_and_nothing_is_no_answer()
    {
        var all = Count();
        Assert.Equal(0, Run("delete", "--id", "CK-1990-011", "--id", "no such id").Exit);
        Assert.Equal(all - 1, Count());
        Assert.Equal(2, Run("delete").Exit);
        Assert.Equal(all - 1, Count());
    }

    [Fact]
    public void What_was_deleted_stays_away_until_its_file_is_read_again()
    {
        var all = Count();
        Run("delete", "--id", "CK-1990-011");
        Run("index", SampleIndex.Archive);
        Assert.Equal(all - 1, Count());
        Run("index", SampleIndex.Archive, "--reread");
        Assert.Equal(all, Count());
    }

    [Fact]
    public void A_rebuilt_index_answers_as_before_and_still_knows_its_files()
    {
        File.WriteAllText(Path.Combine(IndexFolder, "curation.txt"), "what belongs to the index");
        var (articles, persons) = (Run("export").Output, Run("facets", "person", "--json", "--take", "1000").Output);
        Assert.Equal(0, Run("rebuild", "--threads", "2").Exit);
        Assert.Equal(articles, Run("export").Output);
        Assert.Equal(persons, Run("facets", "person", "--json", "--take", "1000").Output);
        Assert.True(File.Exists(Path.Combine(IndexFolder, "curation.txt")));
        Assert.Equal(SampleIndex.ReadEachTime, Run("index", SampleIndex.Archive, "--json").Json.GetProperty("files_read").GetInt32());
        Assert.Equal([IndexFolder], Directory.GetDirectories(_folder.Path));
    }

    [Fact]
    public void Rebuilding_takes_other_settings_of_words()
    {
        Assert.Equal(3, Run("index", SampleIndex.Archive, "--old-spelling", "never").Exit);
        Assert.Equal(0, Run("rebuild", "--old-spelling", "never").Exit);
        Assert.Equal(0, Run("index", SampleIndex.Archive, "--old-spelling", "never").Exit);
    }

    [Fact]
    public void Rebuilding_waits_for_no_writer_and_makes_no_index_where_there_is_none()
    {
        using (NewsIndexWriter.Open(IndexFolder)) Assert.Equal(75, Run("rebuild").Exit);
        Assert.Equal(3, ProgramRun.Of("--index", Path.Combine(_folder.Path, "nowhere"), "rebuild").Exit);
        Assert.Equal([IndexFolder], Directory.GetDirectories(_folder.Path));
    }

    [Fact]
    public void A_rebuild_stopped_between_its_renamings_is_taken_up_by_the_next()
    {
        var all = Count();
        Directory.Move(IndexFolder, IndexFolder + ".before");
        Assert.Equal(0, Run("rebuild").Exit);
        Assert.Equal(all, Count());
    }

    public void Dispose() => _folder.Dispose();

    private string IndexFolder => Path.Combine(_folder.Path, "index");

    private int Count(params string[] query) => int.Parse(Run(["count", .. query]).Output, null);

    private ProgramRun Run(params string[] arguments) => ProgramRun.Of(["--index", IndexFolder, .. arguments]);
}
