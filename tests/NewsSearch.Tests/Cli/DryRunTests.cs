namespace NewsSearch.Tests;

public sealed class DryRunTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void A_dry_run_shows_the_fields_and_makes_no_index()
    {
        var run = Run("kepala,isi,tgl\nPanen raya,Padi dipanen.,2019-03-04\n", "--dry-run", "--map", Write("peta.toml", "judul = \"kepala\""));
        Assert.Equal(0, run.Exit);
        Assert.Matches("(?m)^  title +kepala +Panen raya$", run.Output);
        Assert.Contains("1 files, 1 articles, 0 rejected; nothing was written", run.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(IndexFolder));
    }

    [Fact]
    public void In_json_it_tells_the_same_and_rejections_are_5()
    {
        var run = Run("judul,isi\nPanen raya\n", "--dry-run", "--json");
        Assert.Equal(5, run.Exit);
        var file = run.Json.GetProperty("files")[0];
        Assert.Equal(("csv", 0, 1), (file.GetProperty("format").GetString(), file.GetProperty("articles").GetInt32(), file.GetProperty("rejected").GetInt32()));
    }

    [Fact]
    public void A_map_that_is_wrong_is_2_with_its_line()
    {
        var run = Run("judul,isi\nPanen,Padi.\n", "--map", Write("peta.toml", "\njduul = \"kepala\""));
        Assert.Equal(2, run.Exit);
        Assert.Contains("peta.toml:2: ", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, Run("judul,isi\nPanen,Padi.\n", "--map", "nowhere.toml").Exit);
    }

    public void Dispose() => _folder.Dispose();

    private string IndexFolder => Path.Combine(_folder.Path, "index");

    private ProgramRun Run(string table, params string[] options) =>
        ProgramRun.Of(["--index", IndexFolder, "index", Write("a.csv", table), .. options]);

    private string Write(string name, string content)
    {
        var path = Path.Combine(_folder.Path, name);
        File.WriteAllText(path, content);
        return path;
    }
}
