using NewsSearch.Archives;
using NewsSearch.Facets;

namespace NewsSearch.Tests;

/// <summary>check, compact, snapshot and restore.</summary>
public sealed class BackupTests : IClassFixture<SampleIndex>, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public BackupTests(SampleIndex sample)
    {
        Directory.CreateDirectory(IndexFolder);
        foreach (var path in Directory.GetFiles(sample.Folder)) File.Copy(path, Path.Combine(IndexFolder, Path.GetFileName(path)));
    }

    private string IndexFolder => Path.Combine(_folder.Path, "index");

    private string Copy => Path.Combine(_folder.Path, "cadangan");

    [Fact]
    public void A_sound_index_is_called_so()
    {
        var run = Run("check", "--json");
        Assert.Equal((0, true, 0), (run.Exit, run.Json.GetProperty("sound").GetBoolean(), run.Json.GetProperty("faults").GetArrayLength()));
        Assert.True(run.Json.GetProperty("files").GetInt32() > 20);
        Assert.EndsWith("utuh\n", Run("check", "--lang", "id").Output, StringComparison.Ordinal);
        Assert.Equal(3, ProgramRun.Of("--index", Copy, "check").Exit);
    }

    [Fact]
    public void A_byte_changed_in_any_file_of_an_index_is_noticed()
    {
        var random = new Random(11);
        // Numbers of another commit are no damage, and a byte can make them that.
        foreach (var path in Directory.GetFiles(IndexFolder).Where(path => new FileInfo(path).Length > 0 && !path.EndsWith("segments.gen", StringComparison.Ordinal) && Path.GetFileName(path) != NumberingFile.Name))
        {
            var bytes = File.ReadAllBytes(path);
            var at = random.Next(bytes.Length);
            File.WriteAllBytes(path, [.. bytes[..at], (byte)(bytes[at] ^ 0x41), .. bytes[(at + 1)..]]);
            var exit = Run("check").Exit;
            File.WriteAllBytes(path, bytes);
            Assert.True(exit is 4 or 3 && (exit == 4 || Path.GetFileName(path).StartsWith("segments", StringComparison.Ordinal)), $"{path}, byte {at}: {exit}");
        }
        Assert.Equal(0, Run("check").Exit);
    }

    [Fact]
    public void A_file_cut_off_or_missing_is_noticed()
    {
        foreach (var path in Directory.GetFiles(IndexFolder).Where(path => new FileInfo(path).Length > 0
            && !Path.GetFileName(path).StartsWith("segments", StringComparison.Ordinal) && Path.GetFileName(path) != NumberingFile.Name))
        {
            var bytes = File.ReadAllBytes(path);
            File.WriteAllBytes(path, bytes[..(bytes.Length / 2)]);
            Assert.True(Run("check").Exit == 4, $"half of {path}");
            File.Delete(path);
            Assert.True(Run("check").Exit == 4, $"no {path}");
            File.WriteAllBytes(path, bytes);
        }
    }

    [Fact]
    public void A_damaged_ledger_is_told_of_and_mended_by_the_next_run()
    {
        var ledger = Directory.GetFiles(IndexFolder, "*.ledger").Single();
        File.WriteAllText(ledger, "newssearch ledger 1\nrusak");
        var run = Run("check", "--json");
        Assert.Equal((4, "ledger"), (run.Exit, run.Json.GetProperty("faults")[0].GetProperty("part").GetString()));
        Assert.Equal(0, Run("index", SampleIndex.Archive).Exit);
        Assert.Equal(0, Run("check").Exit);
    }

    [Fact]
    public void A_compact_index_is_of_one_piece_and_answers_as_before()
    {
        for (var i = 0; i < 3; i++) Run("index", Add($"{i}.txt", $"Judul {i}\n\nIsi berita nomor {i} tentang panen raya."));
        Run("delete", "--id", "CK-1990-011");
        var before = Run("search", "panen", "--all", "--format", "ids").Output;
        Assert.True(Run("check", "--json").Json.GetProperty("segments").GetInt32() > 1);
        var answer = Run("compact", "--json").Json;
        Assert.True(answer.GetProperty("bytes").GetInt64() < answer.GetProperty("bytes_before").GetInt64());
        Assert.Equal(1, Run("check", "--json").Json.GetProperty("segments").GetInt32());
        Assert.Equal(before, Run("search", "panen", "--all", "--format", "ids").Output);
        Assert.Equal(SampleIndex.ReadEachTime, Run("index", SampleIndex.Archive, "--json").Json.GetProperty("files_read").GetInt32());
        Assert.Equal(3, ProgramRun.Of("--index", Copy, "compact").Exit);
    }

    [Fact]
    public void A_snapshot_is_an_index_and_restores_what_belongs_to_it()
    {
        Directory.CreateDirectory(Path.Combine(IndexFolder, "kurasi"));
        File.WriteAllText(Path.Combine(IndexFolder, "kurasi", "gabung.txt"), "apa yang dikerjakan pengguna");
        var articles = Run("export").Output;
        Assert.Equal(0, Run("snapshot", Copy).Exit);
        Assert.Equal(articles, ProgramRun.Of("--index", Copy, "export").Output);
        Run("delete", "gempa");
        Directory.Delete(Path.Combine(IndexFolder, "kurasi"), recursive: true);
        Assert.Equal(0, Run("restore", Copy, "--force").Exit);
        Assert.Equal(articles, Run("export").Output);
        Assert.Equal("apa yang dikerjakan pengguna", File.ReadAllText(Path.Combine(IndexFolder, "kurasi", "gabung.txt")));
        Assert.Equal(SampleIndex.ReadEachTime, Run("index", SampleIndex.Archive, "--json").Json.GetProperty("files_read").GetInt32());
        Assert.Equal(["cadangan", "index"], Directory.GetDirectories(_folder.Path).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_snapshot_taken_while_articles_are_added_is_of_one_commit()
    {
        using var stop = new CancellationTokenSource();
        var writing = Task.Run(() =>
        {
            using var writer = NewsIndexWriter.Open(IndexFolder);
            for (var i = 0; !stop.IsCancellationRequested; i++)
            {
                // Two articles a commit: a copy that holds one of them is of no commit.
                writer.Add(new Article { Id = $"a{i}", Title = $"Judul {i}", Body = $"Isi berita nomor {i}." });
                writer.Add(new Article { Id = $"b{i}", Title = $"Judul {i}", Body = $"Isi lain nomor {i}." });
                writer.Commit();
            }
        }, TestContext.Current.CancellationToken);
        try
        {
            for (var i = 0; i < 5; i++)
            {
                var copy = Path.Combine(_folder.Path, $"salinan-{i}");
                var report = IndexBackup.Snapshot(IndexFolder, copy, TestContext.Current.CancellationToken);
                Assert.Empty(IndexCheck.Run(copy, TestContext.Current.CancellationToken).Faults);
                using var index = NewsIndex.Open(copy);
                Assert.Equal(report.Articles, index.Statistics.Articles);
                Assert.Equal(0, (report.Articles - SampleArticles()) % 2);
            }
        }
        finally
        {
            await stop.CancelAsync();
            await writing;
        }
    }

    [Fact]
    public void Restoring_refuses_what_would_be_lost_or_is_damaged()
    {
        Run("snapshot", Copy);
        Assert.Equal(2, Run("restore", Copy).Exit);
        Assert.Equal(2, Run("snapshot", Copy).Exit);
        Assert.Equal(2, Run("snapshot", Path.Combine(IndexFolder, "dalam")).Exit);
        Assert.Equal(3, Run("restore", Path.Combine(_folder.Path, "tidak-ada"), "--force").Exit);
        using (NewsIndexWriter.Open(IndexFolder)) Assert.Equal(75, Run("restore", Copy, "--force").Exit);
        var other = Directory.CreateDirectory(Path.Combine(_folder.Path, "lain")).FullName;
        File.WriteAllText(Path.Combine(other, "skripsi.docx"), "bukan indeks");
        Assert.Equal(2, ProgramRun.Of("--index", other, "restore", Copy, "--force").Exit);
        Assert.True(File.Exists(Path.Combine(other, "skripsi.docx")));
        var articles = Run("export").Output;
        var broken = Directory.GetFiles(Copy, "_*").First();
        File.AppendAllText(broken, "x");
        Assert.Equal(4, Run("restore", Copy, "--force").Exit);
        File.Delete(broken);
        Assert.Equal(4, Run("restore", Copy, "--force").Exit);
        File.WriteAllText(Path.Combine(Copy, "SHA256SUMS"), new string('0', 64) + "  ../index/segments_1\n");
        Assert.Equal(4, Run("restore", Copy, "--force").Exit);
        Assert.Equal(articles, Run("export").Output);
    }

    [Fact]
    public void A_snapshot_is_restored_where_there_was_no_index()
    {
        Run("snapshot", Copy);
        var fresh = Path.Combine(_folder.Path, "baru", "index");
        Assert.Equal(0, ProgramRun.Of("--index", fresh, "restore", Copy, "--json").Exit);
        Assert.Equal(Run("export").Output, ProgramRun.Of("--index", fresh, "export").Output);
        Assert.False(File.Exists(Path.Combine(fresh, "SHA256SUMS")));
    }

    public void Dispose() => _folder.Dispose();

    private static int SampleArticles() => ArchiveReader.Read([SampleIndex.Archive], new()).Count(item => item.Article is not null);

    private string Add(string name, string content)
    {
        var path = Path.Combine(_folder.Path, name);
        File.WriteAllText(path, content);
        return path;
    }

    private ProgramRun Run(params string[] arguments) => ProgramRun.Of(["--index", IndexFolder, .. arguments]);
}
