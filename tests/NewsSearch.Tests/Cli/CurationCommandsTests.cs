using System.Text;

namespace NewsSearch.Tests;

/// <summary>The commands that curate, one after the other, with all that they answer.</summary>
public sealed class CurationCommandsTests
{
    private static readonly string[][] Story =
    [
        ["entity", "merge", "Joko Widodo", "Jokowi"],
        ["entity", "show", "jokowi"],
        ["entity", "rename", "Jokowi", "Presiden ke-7"],
        ["facets", "person"],
        ["entity", "split", "Presiden ke-7", "Jokowi"],
        ["entity", "retype", "Polda", "organization"],
        ["entity", "show", "Polda"],
        ["entity", "hide", "Ia"],
        ["entity", "show", "Ia"],
        ["facets", "person"],
        ["count", "person:ia"],
        ["entity", "reset", "Ia"],
        ["entity", "undo", "2"],
        ["entity", "merge", "Joko Widodo", "Nobody"],
        ["tag", "a", "b", "zz", "--add", "penting", "--add", "bab 2"],
        ["tag", "b", "--remove", "bab 2"],
        ["tag", "b"],
        ["tags"],
        ["note", "a", "lihat", "halaman", "2"],
        ["note", "a"],
        ["note", "b"],
        ["collection", "add", "skripsi", "a", "b"],
        ["collection", "list"],
        ["collection", "show", "skripsi", "--format", "ids"],
        ["collection", "remove", "skripsi", "b"],
        ["save", "air", "banjir", "--tag", "penting"],
        ["save", "rusak", "(banjir"],
        ["save", "a b", "banjir"],
        ["saved"],
        ["count", "query:air"],
        ["news", "air", "--peek", "--format", "ids"],
        ["news", "air", "--format", "ids"],
        ["news", "air", "--format", "ids"],
        ["news", "lain"],
        ["search", "", "--added-after", "1", "--format", "ids"],
        ["curation", "export", "-"],
        ["curation", "log"],
        ["curation", "undo", "0"],
        ["curation", "undo"],
    ];

    [Theory]
    [InlineData("text", "en")]
    [InlineData("text", "id")]
    [InlineData("json", "en")]
    public void Each_answers_as_agreed(string form, string language)
    {
        using var index = TestIndex.Of(
        [
            Stored.Article("a", "banjir", persons: ["Joko Widodo", "Ia"]), Stored.Article("b", "banjir", persons: ["Jokowi", "Polda"]),
            Stored.Article("c", "gempa", organizations: ["Polda"]),
        ]);
        var told = new StringBuilder();
        foreach (var words in Story)
        {
            var run = Run(index.Folder, [.. words, "--lang", language, .. Enumerable.Repeat("--json", form == "json" ? 1 : 0)]);
            told.Append($"$ newssearch {string.Join(' ', words)}\n{run.Output}{run.Error}[{run.Exit}]\n");
        }
        Golden.Check($"curation-{form}.{language}", told.ToString().Replace(index.Folder, "INDEX", StringComparison.Ordinal));
    }

    [Fact]
    public void A_damaged_file_ends_with_4_and_names_file_and_line()
    {
        using var index = TestIndex.Of([Stored.Article("a", "banjir", persons: ["Budi"])]);
        Run(index.Folder, "tag", "a", "--add", "x");
        var path = Path.Combine(index.Folder, "curation", "tags.jsonl");
        File.AppendAllText(path, "<<<<<<< HEAD\n");
        foreach (string[] words in (string[][])[["tag", "a", "--add", "y"], ["search", "tag:x"], ["tags"], ["check"]])
        {
            var run = Run(index.Folder, words);
            Assert.Equal(4, run.Exit);
            Assert.Contains("tags.jsonl' line 2: no JSON object", run.Error + run.Output, StringComparison.Ordinal);
        }
        Assert.Equal(0, Run(index.Folder, "search", "banjir").Exit);
        Assert.EndsWith("<<<<<<< HEAD\n", File.ReadAllText(path), StringComparison.Ordinal);
    }

    [Fact]
    public void A_pack_with_conflicts_ends_with_5()
    {
        using var index = TestIndex.Of([Stored.Article("a")]);
        Run(index.Folder, "note", "a", "satu");
        const string pack = """{"note":{"id":"a","note":"dua"}}""";
        var run = ProgramRun.With(new Dictionary<string, string>(), pack, "--index", index.Folder, "curation", "import", "-", "--json");
        Assert.Equal(5, run.Exit);
        Assert.Equal("dua", run.Json.GetProperty("conflicts")[0].GetProperty("theirs").GetProperty("note").GetString());
        Assert.Equal(0, ProgramRun.With(new Dictionary<string, string>(), pack, "--index", index.Folder, "curation", "import", "-", "--prefer", "theirs").Exit);
        Assert.Equal("dua\n", Run(index.Folder, "note", "a").Output);
    }

    [Fact]
    public void Ids_come_from_another_command()
    {
        using var index = TestIndex.Of([Stored.Article("a", "banjir"), Stored.Article("b", "banjir"), Stored.Article("c")]);
        var ids = Run(index.Folder, "search", "banjir", "--all", "--format", "ids").Output;
        Assert.Equal(0, ProgramRun.With(new Dictionary<string, string>(), ids, "--index", index.Folder, "tag", "-", "--add", "air").Exit);
        Assert.Equal("2\n", Run(index.Folder, "count", "label:air").Output);
    }

    private static ProgramRun Run(string folder, params string[] words)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        using var session = new Cli.Session(output, error, Stream.Null) { Time = new FixedTime() };
        var exit = Cli.NewsSearchProgram.Run(["--index", folder, .. words], session);
        return new(exit, Untimed(Encoding.UTF8.GetString(output.ToArray())), error.ToString());
    }

    private static string Untimed(string text) => System.Text.RegularExpressions.Regex.Replace(text, "(\"took_ms\":)[0-9.]+|(?<= in | dalam )[0-9.,]+(?= ms)", "$1" + "0");

    private sealed class FixedTime : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 5, 2, 8, 0, 0, TimeSpan.Zero);
    }
}
