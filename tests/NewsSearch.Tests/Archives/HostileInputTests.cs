using System.Text;

namespace NewsSearch.Tests;

/// <summary>Everything that is made to break or to fill a machine, each beside a good file, through the program itself.</summary>
/// <remarks>
/// What else is hostile stands where it belongs: lines and files of 1 GB in <see cref="BadInputTests"/>, loops of links and what
/// may not be read in <see cref="FolderTests"/>.
/// </remarks>
public sealed class HostileInputTests
{
    private const string Good = "{\"judul\":\"Baik\",\"isi\":\"Isi.\"}";

    private static readonly byte[] Line = Encoding.UTF8.GetBytes(Good);

    /// <summary>What there is, how it is made in a folder, and what is said of it.</summary>
    private static readonly Dictionary<string, (Action<ArchiveFiles> Make, string Reason)> Table = new(StringComparer.Ordinal)
    {
        ["a zip bomb"] = (files => files.Add("a.zip", Packed.Zip(("a.jsonl", Spaces(100 << 20)))), "more than 200 times its size"),
        ["a gzip bomb"] = (files => files.Add("a.jsonl.gz", Packed.Gzip(new byte[100 << 20])), "binary"),
        ["a gzip bomb of spaces"] = (files => files.Add("a.jsonl.gz", Packed.Gzip(Spaces(100 << 20))), "more than 200 times its size"),
        ["archives in archives"] = (files => files.Add("a.zip", Nested(6)), "more than 4 deep"),
        ["a path out of a zip"] = (files => files.Add("a.zip", Packed.Zip(("../../luar.jsonl", Line))), "leads out of the archive"),
        ["a path out of a tar"] = (files => files.Add("a.tar", Packed.Tar(("../luar.jsonl", Line))), "leads out of the archive"),
        ["a link to itself"] = (files => File.CreateSymbolicLink(Path.Combine(files.Folder, "a.jsonl"), Path.Combine(files.Folder, "a.jsonl")), "a.jsonl"),
        ["an XML entity"] = (files => files.Add("a.xml", "<!DOCTYPE rss [<!ENTITY a 'x'>]><rss><channel><item><title>&a;</title></item></channel></rss>"), "entity"),
        ["an external document type"] = (files => files.Add("a.xml", "<!DOCTYPE rss SYSTEM 'http://127.0.0.1:1/a.dtd'><rss><channel><item><title></title></item></channel></rss>"), "no title and no body"),
        ["a file as an XML entity"] = (files => files.Add("a.xml", "<!DOCTYPE rss [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><rss><channel><item><title>&a;</title></item></channel></rss>"), "entity"),
        ["a billion laughs"] = (files => files.Add("a.xml", Laughs()), "entity"),
        ["XML a thousand deep"] = (files => files.Add("a.xml", string.Concat(Enumerable.Repeat("<a>", 1000)) + string.Concat(Enumerable.Repeat("</a>", 1000))), "nested deeper than 256 levels"),
        ["HTML a hundred thousand deep"] = (files => files.Add("a.html", "<!doctype html><body>" + string.Concat(Enumerable.Repeat("<div>", 100_000))), "nested too deep"),
        ["JSON a hundred thousand deep"] = (files => files.Add("a.jsonl", $"{{\"judul\":{new string('[', 100_000)}\n"), "nested deeper than 64 levels"),
        ["a line too long"] = (files => files.Add("a.jsonl", $"{{\"isi\":\"{new string('x', 34 << 20)}\"}}"), "longer than 33,554,432 bytes"),
        ["NUL bytes"] = (files => files.Add("a.txt", "Judul\0\0\0 dan isi"), "binary"),
        ["half of a surrogate pair"] = (files => files.Add("a.jsonl", "{\"judul\":\"\\ud83d\"}"), "half of a surrogate pair"),
        ["gzip data cut off"] = (files => files.Add("a.jsonl.gz", ArchiveFiles.Gzip(Good)[..^4]), "gzip data is cut off"),
        ["a WARC record cut off"] = (files => files.Add("a.warc", "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 90\r\n\r\nisi"), "record 1 is cut off"),
        ["a WARC record of a wrong length"] = (files => files.Add("a.warc", "WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 3\r\n\r\nisi dan lebih\r\n\r\n"), "not as long as it says"),
        ["a WARC record of no length"] = (files => files.Add("a.warc", "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 99999999999999999999\r\n\r\nisi"), "does not say how long"),
        ["CSV with 10,000 columns"] = (files => files.Add("a.csv", $"judul,isi,{string.Join(',', Enumerable.Range(0, 9998).Select(i => $"k{i}"))}\n"), "10,000 columns"),
        ["CSV of quotation marks"] = (files => files.Add("a.csv", "judul,isi\n" + new string('"', 99_999)), "never closed"),
        ["empty files"] = (files => Enumerable.Range(0, 1000).ToList().ForEach(i => files.Add($"{i}.txt", "")), "the file is empty"),
        ["an encrypted zip"] = (files => files.Add("a.zip", Encrypted()), "locked with a password"),
    };

    public static TheoryData<string> Names => [.. Table.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_hostile_is_rejected_with_its_file_and_reason_and_the_rest_is_indexed(string what)
    {
        using var files = new ArchiveFiles();
        using var index = new TemporaryFolder();
        Table[what].Make(files);
        files.Add("z/baik.jsonl", Good);
        var run = ProgramRun.Of("--index", index.Path, "index", files.Folder, "--json");
        Assert.True(run.Exit == 5, run.Error);
        Assert.Equal(1, run.Json.GetProperty("added").GetInt32());
        Assert.All(run.Json.GetProperty("rejected").EnumerateArray(), rejected =>
            Assert.Contains(Table[what].Reason, $"{rejected.GetProperty("file").GetString()}: {rejected.GetProperty("reason").GetString()}", StringComparison.Ordinal));
        // Remembered from the first run, and told in Indonesian to somebody who reads that.
        var indonesian = ProgramRun.Of("--index", index.Path, "--lang", "id", "index", files.Folder).Error;
        Assert.All(run.Json.GetProperty("rejected").EnumerateArray(), rejected =>
            Assert.DoesNotContain(rejected.GetProperty("reason").GetString()!, indonesian, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("0000-01-01")]
    [InlineData("0000-12-31")]
    [InlineData("9999-99-99")]
    [InlineData("9999-12-31")]
    [InlineData("31 Desember 9999")]
    [InlineData("0/0/0000")]
    [InlineData("31 Februari 2019")]
    public void A_day_that_cannot_be_is_warned_of_and_the_article_kept(string date)
    {
        using var files = new ArchiveFiles();
        using var index = new TemporaryFolder();
        files.Add("a.jsonl", $$"""{"judul":"Panen","tanggal":"{{date}}","isi":"Isi."}""");
        var run = ProgramRun.Of("--index", index.Path, "index", files.Folder, "--json");
        Assert.Equal((0, 1, 1), (run.Exit, run.Json.GetProperty("added").GetInt32(), run.Json.GetProperty("warned").GetInt32()));
    }

    // Takes minutes: run by `make test-long`.
    [Fact(Explicit = true)]
    public void A_hundred_thousand_empty_files_are_a_hundred_thousand_rejections()
    {
        using var files = new ArchiveFiles();
        using var index = new TemporaryFolder();
        for (var i = 0; i < 100_000; i++) File.WriteAllBytes(Path.Combine(files.Folder, $"{i}.txt"), []);
        var run = ProgramRun.Of("--index", index.Path, "index", files.Folder, "--json");
        Assert.Equal((5, 100_000), (run.Exit, run.Json.GetProperty("rejected").GetArrayLength()));
    }

    private static byte[] Spaces(int length)
    {
        var bytes = new byte[length];
        bytes.AsSpan().Fill((byte)' ');
        return bytes;
    }

    private static byte[] Nested(int deep) => deep == 0 ? Packed.Zip("a.jsonl", Good) : Packed.Zip(("a.zip", Nested(deep - 1)));

    private static string Laughs() => "<!DOCTYPE rss [<!ENTITY a0 'ha'>" + string.Concat(Enumerable.Range(1, 9).Select(i =>
        $"<!ENTITY a{i} '{string.Concat(Enumerable.Repeat($"&a{i - 1};", 10))}'>")) + "]><rss><channel><item><title>&a9;</title></item></channel></rss>";

    // A stored file whose flag says that it is encrypted.
    private static byte[] Encrypted()
    {
        var zip = Packed.Zip("a.jsonl", Good);
        zip[6] |= 1;
        var central = zip.AsSpan().IndexOf("PK\x1\x2"u8);
        zip[central + 8] |= 1;
        return zip;
    }
}
