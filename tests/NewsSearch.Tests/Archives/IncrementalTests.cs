using NewsSearch.Archives;

namespace NewsSearch.Tests;

public sealed class IncrementalTests : IDisposable
{
    private readonly ArchiveFiles _files = new();
    private readonly TemporaryFolder _index = new();
    private int _hours = -1000;

    [Fact]
    public void A_file_that_is_as_it_was_is_not_read_again_and_its_articles_count_as_unchanged()
    {
        Put("a.jsonl", Line("1", "panen") + Line("2", "banjir"));
        Put("b.txt", "Jembatan dibuka\nWarga menyeberang sejak pagi.\n");
        Assert.Equal((3, 0, 2, 0), Counts(Run()));
        Assert.Equal((0, 3, 0, 2), Counts(Run()));
    }

    [Fact]
    public void A_file_of_the_same_size_and_another_time_is_read_when_its_bytes_differ()
    {
        Put("a.jsonl", Line("1", "panen"));
        Run();
        Put("a.jsonl", Line("1", "banjir").Replace("banjir", "panas", StringComparison.Ordinal));
        var report = Run();
        Assert.Equal((1, 1, 0), (report.Updated, report.FilesRead, report.FilesUnchanged));
        Touch("a.jsonl");
        Assert.Equal((0, 1, 0, 1), Counts(Run()));
    }

    [Fact]
    public void A_file_changed_behind_its_time_is_found_by_rehashing()
    {
        var path = Put("a.jsonl", Line("1", "panen"));
        Run();
        var time = File.GetLastWriteTimeUtc(path);
        File.WriteAllText(path, Line("1", "panas"));
        File.SetLastWriteTimeUtc(path, time);
        Assert.Equal((0, 1, 0, 1), Counts(Run()));
        Assert.Equal(1, Run(new() { Rehash = true }).Updated);
    }

    [Fact]
    public void A_file_written_in_the_moment_it_is_read_is_not_trusted_by_its_time()
    {
        var path = _files.Add("a.jsonl", Line("1", "panen"));
        Run();
        var time = File.GetLastWriteTimeUtc(path);
        File.WriteAllText(path, Line("1", "panas"));
        File.SetLastWriteTimeUtc(path, time);
        Assert.Equal(1, Run().Updated);
    }

    [Fact]
    public void Rejections_of_an_unchanged_file_are_told_each_time()
    {
        Put("a.jsonl", Line("1", "panen") + "{rusak\n");
        var first = Run().Rejected;
        var again = Run();
        Assert.Equal(first, again.Rejected);
        Assert.Equal(1, again.FilesUnchanged);
    }

    [Fact]
    public void What_is_read_otherwise_is_read_again()
    {
        Put("a.txt", Line("1", "panen"));
        Run(new() { Archives = new() { Format = ArchiveFormat.Text } });
        Assert.Equal(1, Run(new() { Archives = new() { Format = ArchiveFormat.JsonLines } }).FilesRead);
    }

    [Fact]
    public void A_renamed_or_moved_file_keeps_its_articles_without_being_read()
    {
        Put("a.jsonl", Line("1", "panen"));
        Run();
        Directory.CreateDirectory(Path.Combine(_files.Folder, "arsip"));
        File.Move(Path.Combine(_files.Folder, "a.jsonl"), Path.Combine(_files.Folder, "arsip", "b.jsonl"));
        var report = Run(new() { Prune = true });
        Assert.Equal((0, 1, 0, 1), Counts(report));
        Assert.Equal((0, 1), (report.Removed, report.Articles));
    }

    [Fact]
    public void Articles_of_a_file_that_is_gone_stay_until_they_are_pruned()
    {
        var path = Put("a.jsonl", Line("1", "panen"));
        Put("b.jsonl", Line("2", "banjir"));
        Run();
        File.Delete(path);
        Assert.Equal(2, Run().Articles);
        var pruned = Run(new() { Prune = true });
        Assert.Equal((1, 1, 1), (pruned.Removed, pruned.Unchanged, pruned.Articles));
        Assert.Equal(0, Run(new() { Prune = true }).Removed);
    }

    [Fact]
    public void Articles_that_a_changed_file_holds_no_more_are_pruned_even_when_an_earlier_run_saw_the_change()
    {
        Put("a.jsonl", Line("1", "panen") + Line("2", "banjir"));
        Run();
        Put("a.jsonl", Line("1", "panen"));
        Assert.Equal((2, 0), (Run().Articles, 0));
        var pruned = Run(new() { Prune = true });
        Assert.Equal((1, 1), (pruned.Removed, pruned.Articles));
    }

    [Fact]
    public void An_article_in_two_files_stays_while_one_remains()
    {
        var first = Put("a.jsonl", Line("1", "panen") + Line("2", "banjir"));
        var second = Put("b.jsonl", Line("1", "panen"));
        Put("c.jsonl", Line("3", "gempa"));
        Run();
        File.Delete(first);
        Assert.Equal((1, 2), Pruned());
        File.Delete(second);
        Assert.Equal((1, 1), Pruned());
    }

    [Fact]
    public void An_id_that_clashed_is_taken_when_the_file_that_had_it_is_gone()
    {
        var first = Put("a.jsonl", Line("1", "panen"));
        Put("b.jsonl", Line("1", "banjir"));
        Assert.Single(Run().Rejected);
        File.Delete(first);
        var report = Run(new() { Prune = true });
        Assert.Equal((1, 0, 0), (report.Updated, report.Removed, report.Rejected.Count));
    }

    [Fact]
    public void A_new_file_before_an_unchanged_one_wins_its_id_and_both_are_told()
    {
        Put("b.jsonl", Line("1", "banjir"));
        Run();
        Put("a.jsonl", Line("1", "panen"));
        var report = Run();
        Assert.Equal((1, 1, 2), (report.Updated, report.Rejected.Count, report.FilesRead));
    }

    [Fact]
    public void A_file_that_can_be_read_less_far_than_before_loses_nothing()
    {
        Put("a.jsonl", Line("1", "panen") + Line("2", "banjir"));
        Run();
        Put("a.jsonl", Line("1", "panen") + "{\"id\":\"2\",\"jud");
        Assert.Equal((0, 2), Pruned());
        Put("a.jsonl", Line("1", "panen"));
        Assert.Equal((1, 1), Pruned());
    }

    [Theory]
    [InlineData("")]
    [InlineData("not gzip at all")]
    public void A_file_that_became_unreadable_loses_nothing(string content)
    {
        Put("a.jsonl.gz", ArchiveFiles.Gzip(Line("1", "panen")));
        Put("b.jsonl", Line("2", "banjir"));
        Run();
        Put("a.jsonl.gz", content);
        Assert.Equal((0, 2), Pruned());
    }

    [Fact]
    public void A_folder_in_which_nothing_is_left_loses_nothing_and_says_so()
    {
        var path = Put("a.jsonl", Line("1", "panen"));
        Run();
        File.Delete(path);
        var report = Run(new() { Prune = true });
        Assert.Equal((0, 1), (report.Removed, report.Articles));
        Assert.Contains("nothing was removed", Assert.Single(report.Rejected).Reason.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_what_lies_below_the_folders_named_is_pruned()
    {
        var outside = Put("x/a.jsonl", Line("1", "panen"));
        Put("x/b.jsonl", Line("2", "banjir"));
        Put("y/c.jsonl", Line("3", "gempa"));
        Run();
        File.Delete(outside);
        Assert.Equal((0, 3), Pruned(Path.Combine(_files.Folder, "y")));
        Assert.Equal((1, 2), Pruned(Path.Combine(_files.Folder, "x")));
    }

    [Fact]
    public void A_run_that_was_cut_short_goes_on_where_the_last_commit_was()
    {
        for (var i = 0; i < 5; i++) Put($"{i}.jsonl", Line($"{i}", "panen"));
        using (var writer = NewsIndexWriter.Open(_index.Path))
        {
            ArchiveIndexer.Run(writer, [.. Enumerable.Range(0, 3).Select(i => Path.Combine(_files.Folder, $"{i}.jsonl"))], new(), cancel: TestContext.Current.CancellationToken);
        }
        var report = Run();
        Assert.Equal((2, 3, 2, 3), Counts(report));
    }

    [Fact]
    public void A_ledger_that_is_damaged_missing_or_ahead_of_its_index_costs_work_and_no_article()
    {
        Put("a.jsonl", Line("1", "panen"));
        Run();
        var ledger = Assert.Single(Directory.GetFiles(_index.Path, "*.ledger"));
        File.AppendAllText(ledger, "what a run wrote before it was killed");
        Assert.Equal((0, 1, 0, 1), Counts(Run()));
        var bytes = File.ReadAllBytes(ledger);
        bytes[45] ^= 1;
        File.WriteAllBytes(ledger, bytes);
        Put("b.jsonl", Line("2", "banjir"));
        Assert.Equal((1, 1, 2, 0), Counts(Run()));
        Assert.Equal((0, 2, 0, 2), Counts(Run()));
        foreach (var file in Directory.GetFiles(_index.Path, "*.ledger")) File.Delete(file);
        Assert.Equal((0, 2, 2, 0), Counts(Run()));
    }

    [Fact]
    public void A_run_that_changes_nothing_writes_nothing()
    {
        Put("a.jsonl", Line("1", "panen"));
        Run();
        var before = Listing();
        Run();
        Assert.Equal(before, Listing());
    }

    public void Dispose()
    {
        _files.Dispose();
        _index.Dispose();
    }

    private IReadOnlyList<string> Listing() =>
        [.. new DirectoryInfo(_index.Path).GetFiles().Where(file => file.Name != "write.lock").OrderBy(file => file.Name, StringComparer.Ordinal).Select(file => $"{file.Name} {file.Length}")];

    private static string Line(string id, string body) => $$"""{"id":"{{id}}","judul":"Judul {{id}}","isi":"{{body}}"}""" + "\n";

    private static (int Added, int Unchanged, int Read, int Passed) Counts(IndexingReport report) =>
        (report.Added, report.Unchanged, report.FilesRead, report.FilesUnchanged);

    private string Put(string name, string content) => Put(name, System.Text.Encoding.UTF8.GetBytes(content));

    private string Put(string name, byte[] content)
    {
        var path = _files.Add(name, content);
        Touch(name);
        return path;
    }

    // Each time another, and long enough ago to be trusted.
    private void Touch(string name) => File.SetLastWriteTimeUtc(Path.Combine(_files.Folder, name), new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddHours(_hours++));

    private (int Removed, int Articles) Pruned(string? path = null)
    {
        var report = Run(new() { Prune = true }, path);
        return (report.Removed, report.Articles);
    }

    private IndexingReport Run(IndexingOptions? options = null, string? path = null)
    {
        using var writer = NewsIndexWriter.Open(_index.Path);
        return ArchiveIndexer.Run(writer, [path ?? _files.Folder], options ?? new(), cancel: TestContext.Current.CancellationToken);
    }
}
