using NewsSearch.Cli.Output;

namespace NewsSearch.Tests;

/// <summary>Why something was rejected or warned of is told in the language that was asked for.</summary>
public sealed class ReasonsTests
{
    private static readonly string[] Sources = ["NewsSearch.Archives", "NewsSearch.Language"];

    [Theory]
    [InlineData("the file is empty", "berkas kosong")]
    [InlineData("the line is longer than 33,554,432 bytes", "baris ini lebih panjang daripada 33,554,432 bita")]
    [InlineData("no title and no body: its fields are a, b", "tanpa judul dan tanpa isi: kolomnya a, b")]
    [InlineData("no table of it has a column for texts, such as isi or body: it has no tables", "tidak ada tabel yang punya kolom teks, misalnya isi atau body: tidak ada tabelnya")]
    [InlineData("id 'a {1}' was already used by b.jsonl:3 with other content", "id 'a {1}' sudah dipakai oleh b.jsonl:3 dengan isi lain")]
    [InlineData("the date of publication is left out: no such day: '31 Februari 2019'", "tanggal terbit dikosongkan: tidak ada hari itu: '31 Februari 2019'")]
    [InlineData("what no table knows", "what no table knows")]
    public void A_reason_is_said_in_Indonesian_with_what_differs_in_its_place(string english, string indonesian) =>
        Assert.Equal(indonesian, Reasons.Indonesian(english));

    [Fact]
    public void Every_sentence_that_is_translated_is_one_that_the_program_says()
    {
        var source = string.Concat(Sources.SelectMany(project => Directory.EnumerateFiles(Path.Combine(Repository.Folder, "src", project), "*.cs", SearchOption.AllDirectories)).Select(File.ReadAllText));
        var parts = Reasons.English.SelectMany(sentence => sentence.Split('*', ':', '(', '\'')).Select(part => part.Trim());
        Assert.All(parts.Where(part => part.Length > 12 && !part.Contains("month first", StringComparison.Ordinal)), part =>
            Assert.True(source.Contains(part, StringComparison.Ordinal) || source.Contains(part.Split(',')[0], StringComparison.Ordinal), part));
    }

    [Fact]
    public void The_program_rejects_in_the_language_that_was_asked_for_and_in_English_in_JSON()
    {
        using var files = new ArchiveFiles();
        using var index = new TemporaryFolder();
        files.Add("a.txt", "");
        Assert.Contains("a.txt: berkas kosong", ProgramRun.Of("--index", index.Path, "--lang", "id", "index", files.Folder).Error, StringComparison.Ordinal);
        var json = ProgramRun.Of("--index", index.Path, "--lang", "id", "index", files.Folder, "--json").Json;
        Assert.Equal("the file is empty", json.GetProperty("rejected")[0].GetProperty("reason").GetString());
    }
}
