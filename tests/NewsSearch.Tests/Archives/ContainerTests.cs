using System.Text;
using NewsSearch.Archives;

namespace NewsSearch.Tests;

public sealed class ContainerTests
{
    private const string Line = "{\"judul\":\"Panen raya\",\"isi\":\"Petani mulai panen.\"}";

    // The only file in it is berita.jsonl, which holds Line. Made by p7zip 16.02.
    private const string SevenZip = "N3q8ryccAASh6X04NgAAAAAAAABiAAAAAAAAABA+H+cBADF7Imp1ZHVsIjoiUGFuZW4gcmF5YSIsImlzaSI6IlBldGFuaSBtdWxhaSBwYW5lbi4ifQABBAYAAQk2AAcLAQABISEBAAwyAAgKAWMMiVAAAAUBGQwAAAAAAAAAAAAAAAARGwBiAGUAcgBpAHQAYQAuAGoAcwBvAG4AbAAAABkAFAoBAE9dBnPget0BFQYBACCApIEAAA==";

    private static readonly byte[] Bytes = Encoding.UTF8.GetBytes(Line);

    public static TheoryData<string, byte[], string> Ways { get; } = new()
    {
        { "a.zip", Packed.Zip("dalam/berita.jsonl", Line), "a.zip/dalam/berita.jsonl" },
        { "a.tar", Packed.Tar(("berita.jsonl", Bytes)), "a.tar/berita.jsonl" },
        { "a.tar.gz", Packed.Gzip(Packed.Tar(("berita.jsonl", Bytes))), "a.tar.gz/berita.jsonl" },
        { "a.tgz", Packed.Gzip(Packed.Tar(("berita.jsonl", Bytes))), "a.tgz/berita.jsonl" },
        { "a.7z", Convert.FromBase64String(SevenZip), "a.7z/berita.jsonl" },
        { "a.jsonl.zst", Packed.Zstd(Bytes), "a.jsonl.zst" },
        { "a.jsonl.bz2", Packed.Bzip2(Bytes), "a.jsonl.bz2" },
        { "a.zip", Packed.Zip(("b.zip", Packed.Zip(("c.jsonl.gz", Packed.Gzip(Bytes))))), "a.zip/b.zip/c.jsonl.gz" },
        { "a.tar.zst", Packed.Zstd(Packed.Tar(("b.zip", Packed.Zip("c.jsonl", Line)))), "a.tar.zst/b.zip/c.jsonl" },
        { "tanpa-nama", Packed.Zip("berita.jsonl", Line), "tanpa-nama/berita.jsonl" },
    };

    [Theory]
    [MemberData(nameof(Ways))]
    public void An_article_is_found_however_it_is_packed_and_named_by_its_way(string name, byte[] content, string file)
    {
        using var files = new ArchiveFiles();
        var path = files.Add(name, content);
        var item = Assert.Single(ArchiveFiles.Read(path));
        Assert.Null(item.Rejection);
        Assert.Equal(("Panen raya", Path.Combine(files.Folder, file)), (item.Article!.Title, item.File));
    }

    [Fact]
    public void Standard_input_may_be_an_archive_that_needs_seeking()
    {
        using var input = new MemoryStream(Packed.Zip("a.jsonl", Line));
        var item = Assert.Single(ArchiveReader.Read(["-"], new() { StandardInput = input }));
        Assert.Equal(("-/a.jsonl", "Panen raya"), (item.File, item.Article!.Title));
    }

    [Fact]
    public void In_an_archive_as_in_a_folder_only_known_files_are_read()
    {
        var zip = Packed.Zip(("foto.jpg", [1]), (".git/a.jsonl", Bytes), ("__MACOSX/a.jsonl", Bytes), ("README.md", [35]), ("a.jsonl", Bytes));
        Assert.EndsWith("a.zip/a.jsonl", Assert.Single(ArchiveFiles.Read("a.zip", zip)).File, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../../luar.jsonl")]
    [InlineData("/etc/luar.jsonl")]
    [InlineData("a/..\\..\\luar.jsonl")]
    [InlineData("C:\\luar.jsonl")]
    public void A_name_that_leads_out_of_its_archive_is_rejected_and_nothing_is_written(string name)
    {
        using var files = new ArchiveFiles();
        var path = files.Add("dalam/a.zip", Packed.Zip((name, Bytes), ("baik.jsonl", Bytes)));
        var items = ArchiveFiles.Read(path);
        Assert.Equal("its name leads out of the archive", items[0].Rejection!.Reason.English);
        Assert.Equal("Panen raya", items[1].Article!.Title);
        Assert.Equal([path], Directory.GetFiles(files.Folder, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public void A_file_that_unpacks_to_a_thousand_times_its_size_is_stopped()
    {
        var bomb = Packed.Gzip(new byte[100 << 20]);
        foreach (var (name, content) in new[] { ("a.jsonl.gz", bomb), ("a.zip", Packed.Zip(("a.jsonl.gz", bomb))), ("a.zip", Packed.Zip(("a.jsonl", new byte[100 << 20]))) })
        {
            var reason = Assert.Single(ArchiveFiles.Read(name, content, new() { Format = ArchiveFormat.JsonLines })).Rejection!.Reason.English;
            Assert.Contains("more than 200 times its size", reason, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Archives_in_archives_and_packing_over_packing_end_somewhere()
    {
        var (zip, gzip) = (Packed.Zip("a.jsonl", Line), Bytes);
        for (var i = 0; i < 6; i++) (zip, gzip) = (Packed.Zip(("a.zip", zip)), Packed.Gzip(gzip));
        Assert.Contains("more than 4 deep", Assert.Single(ArchiveFiles.Read("a.zip", zip)).Rejection!.Reason.English, StringComparison.Ordinal);
        Assert.Contains("more than 3 times over", Assert.Single(ArchiveFiles.Read("a.jsonl.gz", gzip)).Rejection!.Reason.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_file_in_an_archive_costs_the_others_nothing()
    {
        var broken = Packed.Gzip(Bytes)[..30];
        var zip = Packed.Zip(("a.jsonl", Bytes), ("b.jsonl.gz", broken), ("c.jsonl", Bytes));
        var items = ArchiveFiles.Read("a.zip", zip);
        Assert.Equal([true, false, true], items.Select(item => item.Article is not null));
        Assert.Contains("gzip data", items[1].Rejection!.Reason.English, StringComparison.Ordinal);
    }
}
