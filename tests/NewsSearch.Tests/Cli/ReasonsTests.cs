namespace NewsSearch.Tests;

/// <summary>Why something was rejected or warned of is told in the language that was asked for.</summary>
public sealed class ReasonsTests
{
    // name, content, English, Indonesian
    public static TheoryData<string, string, string, string> Reasons { get; } = new()
    {
        { "a.txt", "", "the file is empty", "berkas kosong" },
        { "a.jsonl", $"{{\"isi\":\"{new string('x', 34 << 20)}\"}}", "the line is longer than 33,554,432 bytes", "baris ini lebih panjang daripada 33.554.432 bita" },
        { "a.jsonl", "{\"a\":1,\"b\":2}\n", "no title and no body: its fields are a, b", "tanpa judul dan tanpa isi: kolomnya a, b" },
        { "a.jsonl", "{\"id\":\"1\",\"judul\":\"a\"}\n{\"id\":\"1\",\"judul\":\"b\"}\n", "id '1' was already used by a.jsonl:1 with other content", "id '1' sudah dipakai oleh a.jsonl:1 dengan isi lain" },
        {
            "a.jsonl", "{\"judul\":\"a\",\"tanggal\":\"31 Februari 2019\"}\n", "the date of publication is left out: no such day: '31 Februari 2019'",
            "tanggal terbit dikosongkan: tidak ada hari itu: '31 Februari 2019'"
        },
    };

    [Theory]
    [MemberData(nameof(Reasons))]
    public void A_reason_is_told_in_the_language_that_was_asked_for_and_in_English_in_JSON(string name, string content, string english, string indonesian)
    {
        using var files = new ArchiveFiles();
        using var index = new TemporaryFolder();
        files.Add(name, content);
        Assert.Contains(english, ProgramRun.Of("--index", index.Path, "index", files.Folder).Error, StringComparison.Ordinal);
        Assert.Contains(indonesian, ProgramRun.Of("--index", index.Path, "--lang", "id", "index", files.Folder, "--reread").Error, StringComparison.Ordinal);
        Assert.Contains($"\"{english}\"", ProgramRun.Of("--index", index.Path, "--lang", "id", "index", files.Folder, "--reread", "--json").Output.Replace("\\u0027", "'", StringComparison.Ordinal), StringComparison.Ordinal);
    }
}
