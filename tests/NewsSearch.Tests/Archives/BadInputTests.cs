using System.Text;
using CsCheck;
using NewsSearch.Archives;

namespace NewsSearch.Tests;

public sealed class BadInputTests
{
    private const string Good = "{\"judul\":\"Baik\",\"isi\":\"Isi.\"}";

    // name, content, line of the rejection, part of its reason, how many articles come all the same
    public static TheoryData<string, string, long, string, int> Broken { get; } = new()
    {
        { "a.txt", "", 0, "empty", 0 },
        { "a.txt", " \n\t\n", 0, "empty", 0 },
        { "a.txt", "Judul\0\0\0isi", 0, "binary", 0 },
        { "a.txt", "PK\u0003\u0004isi", 0, "the zip archive is damaged", 0 },
        { "a.xlsx", "PK\u0003\u0004isi", 0, "the spreadsheet is damaged", 0 },
        { "a.pdf", "%PDF-1.4", 0, "the PDF file is damaged", 0 },
        { "a.db", "SQLite format 3\0", 0, "the database is damaged", 0 },
        { "a.html", "<!DOCTYPE html><html><body>x</body></html>", 0, "no article text in this page", 0 },
        { "a.html", "<title>x</title>", 0, "no article text in this page", 0 },
        { "a.mhtml", "isi", 1, "saved page", 0 },
        { "a.xml", "<a><b></a>", 1, "not well-formed XML", 0 },
        { "a.xml", "<?xml version='1.0'?>\n<laporan>isi</laporan>", 0, "its root is <laporan>", 0 },
        { "a.xml", "<!DOCTYPE rss [<!ENTITY a 'x'><!ENTITY b '&a;&a;'>]>\n<rss><channel><item><title>&b;</title></item></channel></rss>", 2, "entity", 0 },
        { "a.xml", "<!DOCTYPE rss SYSTEM 'file:///etc/passwd'>\n<rss><channel><item><title></title></item></channel></rss>", 2, "no title and no body", 0 },
        { "a.warc", "WARC/1.0\r\nisi", 1, "not a WARC record", 0 },
        { "a.warc", "WARC/1.0\r\nWARC-Type: response\r\n\r\nisi", 1, "does not say how long", 0 },
        { "a.warc", "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 90\r\n\r\nisi", 0, "record 1 is cut off", 0 },
        { "a.sql", "INSERT INTO berita VALUES (1);", 0, "'*.sql' are not read", 0 },
        { "a.jsonl", $"{Good}\n{{\"judul\":\"Tanpa ak\n{Good}\n", 2, "cut off in the middle of a text", 2 },
        { "a.jsonl", $"{Good}\n\n{{\"judul\":\"x\",\"isi\":", 3, "cut off before its closing bracket", 1 },
        { "a.jsonl", $"{Good}\n{{\"judul\":\"x\",\"nilai\":NaN}}\n{Good}", 2, "not valid JSON at byte 22, near 'NaN}'", 2 },
        { "a.jsonl", $"{Good}\n{{\"judul\":\"x\"}} sisa\n{Good}", 2, "not valid JSON at byte", 2 },
        { "a.jsonl", $"{Good}\n{{\"judul\":\"\\ud83d\"}}\n{Good}", 2, "half of a surrogate pair", 2 },
        { "a.jsonl", $"{Good}\n{{\"judul\":\"x\",\"k\":[\"\\ud83d\"]}}\n{Good}", 2, "half of a surrogate pair", 2 },
        { "a.jsonl", $"{Good}\n{{\"judul\":\"x\",\"\\ud83d\":1}}\n{Good}", 2, "half of a surrogate pair", 2 },
        { "a.jsonl", $"{Good}\n{{\"judul\":\"x\",\"judul\":\"y\"}}\n{Good}", 2, "'judul' stands twice", 2 },
        { "a.jsonl", $"{Good}\n{{\"judul\":{new string('[', 500)}\n{Good}", 2, "nested deeper than 64 levels", 2 },
        { "a.jsonl", $"{Good}\n{{\"k\":{new string('[', 70)}{new string(']', 70)}}}\n{Good}", 2, "nested deeper than 64 levels", 2 },
        { "a.jsonl", $"{Good}\n[1,2]\n{Good}", 2, "not a JSON object", 2 },
        { "a.jsonl", $"{Good}\n{{\"nama\":\"x\",\"umur\":3}}\n{Good}", 2, "no title and no body: its fields are nama, umur", 2 },
        { "a.jsonl", $"{Good}\n{{}}\n{Good}", 2, "no title and no body: it has no fields", 2 },
        { "a.jsonl", $"{Good}\n{{\"judul\":\" \",\"isi\":\"nan\"}}\n{Good}", 2, "no title and no body", 2 },
        { "a.jsonl", $"{Good}\n{{\"judul\":\"x\",\"id\":\"{new string('i', 600)}\"}}\n{Good}", 2, "id is longer than 512", 2 },
        { "a.jsonl", $"{Good}\n{{\"isi\":\"{new string('x', 3000)}\"}}\n{Good}", 2, "the line is longer than 2,000 bytes", 2 },
        { "a.json", $"[{Good},\n{Good},\n{{\"judul\":\"tanpa akhir", 3, "cut off in the middle of a text", 2 },
        { "a.json", $"[{Good},\n{Good}", 2, "the list is cut off", 2 },
        { "a.json", $"[{Good},\n{{\"judul\":\"x\" \"isi\":\"y\"}},\n{Good}]", 2, "not valid JSON", 2 },
        { "a.json", $"[{Good},\n{{\"judul\":\"tanpa tanda,\n \"isi\":\"y\"}},\n{Good}]", 2, "not valid JSON", 2 },
        { "a.json", $"[{Good},\n{{\"isi\":\"{new string('x', 3000)}\"}},\n{Good}]", 2, "the object is longer than 2,000 bytes", 2 },
        { "a.json", $"[{Good},\n17,\n{Good}]", 2, "not a JSON object", 2 },
        { "a.json", "[1,2,3,4]", 1, "a list of something else", 0 },
        { "a.json", "[]", 0, "no articles in it", 0 },
        { "a.json", "halo", 1, "neither a JSON object nor a list", 0 },
        { "a.json", "{\"data\":[{\"nama\":\"x\"}],\"n\":1}", 1, "no title and no body: its fields are data, n", 0 },
        { "a.json", $"{{\"data\":[{Good},\n{Good},\n{{\"judul\":\"x", 3, "cut off", 2 },
        { "a.csv", "judul,isi\n", 0, "no articles in it", 0 },
        { "a.csv", "Panen raya,Petani mulai panen.\nBanjir,Air naik.\n", 1, "no header line", 0 },
        { "a.csv", "judul,isi\na,b\nc\nd,e\n", 3, "the row has 1 fields and the header 2", 2 },
        { "a.csv", "judul,isi\na,b\nc,d,e\nf,g\n", 3, "the row has 3 fields and the header 2", 2 },
        { "a.csv", "judul,isi\na,b\n\"c,d\ne,f\n", 3, "a quotation mark opens in this row and is never closed", 2 },
        { "a.csv", "judul,isi\na,b\n,\ne,f\n", 3, "no title and no body", 2 },
        { "a.csv", $"judul,isi\na,b\nx,{new string('x', 3000)}\ne,f\n", 3, "the row is longer than 2,000 bytes", 2 },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void What_is_broken_is_named_with_its_line_and_the_rest_is_read(string name, string content, long line, string reason, int articles)
    {
        using var files = new ArchiveFiles();
        var path = files.Add(name, content);
        var items = ArchiveFiles.Read(path, new() { LongestRecord = 2000 });
        var rejection = Assert.Single(items, item => item.Rejection is not null).Rejection!;
        Assert.Equal((path, line), (rejection.File, rejection.Line));
        Assert.Contains(reason, rejection.Reason.English, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(articles, items.Count(item => item.Article is not null));
    }

    [Fact]
    public void A_missing_path_is_rejected_by_its_name()
    {
        var item = Assert.Single(ArchiveFiles.Read("/tidak/ada.json"));
        Assert.Equal(new("/tidak/ada.json", 0, new("no such file or folder", "tidak ada berkas atau folder itu")), item.Rejection);
    }

    [Fact]
    public void Damaged_gzip_data_gives_what_came_before_and_one_rejection()
    {
        var packed = ArchiveFiles.Gzip(string.Concat(Enumerable.Repeat(Good + "\n", 2000)));
        packed[^6] ^= 1;
        var items = ArchiveFiles.Read("a.jsonl.gz", packed);
        Assert.Contains("gzip data is damaged from here on", Assert.Single(items, item => item.Rejection is not null).Rejection!.Reason.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Gzip_data_that_are_cut_off_are_not_taken_for_their_end()
    {
        var random = new Random(7);
        var lines = Enumerable.Range(0, 5000).Select(i => $$"""{"judul":"Judul {{i}}","isi":"{{random.NextInt64()}}"}""" + "\n");
        var whole = ArchiveFiles.Gzip(string.Concat(lines));
        byte[] twice = [.. whole, .. whole];
        Assert.Equal(10_000, ArchiveFiles.Read("a.jsonl.gz", twice).Count(item => item.Article is not null));
        foreach (var cut in new[] { 1, 8, 20_000, whole.Length + 1, whole.Length + 20_000 })
        {
            var items = ArchiveFiles.Read("a.jsonl.gz", twice[..^cut]);
            Assert.Equal("the gzip data is cut off here", Assert.Single(items, item => item.Rejection is not null).Rejection!.Reason.English);
            Assert.InRange(items.Count, 2000, 10_001);
        }
    }

    [Fact]
    public void A_line_of_1_GB_costs_itself_and_little_memory()
    {
        foreach (var (format, before) in new[] { (ArchiveFormat.JsonLines, ""), (ArchiveFormat.Json, "[{\"isi\":\""), (ArchiveFormat.Csv, "judul,isi\na,") })
        {
            using var input = new OneLongLine(before, 1_000_000_000, format == ArchiveFormat.JsonLines ? "\n" + Good + "\n" : format == ArchiveFormat.Json ? "\"},\n" + Good + "]" : "\nBaik,Isi.\n");
            var allocated = GC.GetAllocatedBytesForCurrentThread();
            var items = ArchiveReader.Read(["-"], new() { StandardInput = input, Format = format, Threads = 1 }).ToList();
            Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - allocated, 0, 400_000_000);
            Assert.EndsWith("is longer than 33,554,432 bytes", items[0].Rejection!.Reason.English, StringComparison.Ordinal);
            Assert.Equal("Baik", items[1].Article!.Title);
        }
    }

    [Theory]
    [InlineData(ArchiveFormat.Text, "")]
    [InlineData(ArchiveFormat.Html, "<!doctype html><body><p>")]
    [InlineData(ArchiveFormat.Xml, "<rss><channel><item><title>")]
    [InlineData(ArchiveFormat.Markdown, "# ")]
    [InlineData(ArchiveFormat.Mhtml, "From: <Saved by x>\r\n\r\n")]
    [InlineData(ArchiveFormat.Pdf, "%PDF-1.7\n")]
    [InlineData(ArchiveFormat.Warc, "WARC/1.0\r\nWARC-Type: response\r\nContent-Type: application/http\r\nContent-Length: 1000000000\r\n\r\n")]
    public void A_file_of_1_GB_is_rejected_without_taking_its_size_in_memory(ArchiveFormat format, string beginning)
    {
        using var input = new OneLongLine(beginning, 1_000_000_000, "\r\n\r\n");
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var items = ArchiveReader.Read(["-"], new() { StandardInput = input, Format = format, Threads = 1 }).ToList();
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - allocated, 0, 400_000_000);
        Assert.NotNull(Assert.Single(items).Rejection);
    }

    [Theory]
    [InlineData(ArchiveFormat.Json, "[")]
    [InlineData(ArchiveFormat.Json, "[[[[[[[[")]
    [InlineData(ArchiveFormat.Json, "{\"a\":[{\"")]
    [InlineData(ArchiveFormat.Json, "{\"judul\":\"x\",")]
    [InlineData(ArchiveFormat.Json, "]}")]
    [InlineData(ArchiveFormat.JsonLines, "{\"judul\":\"\n")]
    [InlineData(ArchiveFormat.Csv, "\"\n\"a")]
    [InlineData(ArchiveFormat.Csv, ",")]
    [InlineData(ArchiveFormat.Csv, "judul,\"isi\n")]
    [InlineData(ArchiveFormat.Text, "<p <!-- &#")]
    public void A_million_times_the_same_nonsense_ends(ArchiveFormat format, string nonsense)
    {
        var content = Encoding.UTF8.GetBytes("judul,isi\n" + string.Concat(Enumerable.Repeat(nonsense, 1_000_000 / nonsense.Length)));
        if (format != ArchiveFormat.Csv) content = content[10..];
        Assert.NotEmpty(ArchiveFiles.Read("a", content, new() { Format = format }));
    }

    [Fact]
    public void Nothing_is_thrown_whatever_the_bytes()
    {
        string[] pieces =
        [
            "{", "}", "[", "]", "\"", ",", ":", "\n", "\r\n", "\\", "\\ud800", "judul", "isi", "\"judul\":", "\"isi\":\"x\"", Good, "\0", "\u001b[3", "<p>",
            "null", "1e999", ";", "\t", "é", "id", "tanggal", "9999-99-99", "<script>", "&#x110000;",
        ];
        var content = Gen.OneOf(Gen.OneOf(pieces).Select(Encoding.UTF8.GetBytes), Gen.Byte.Array[0, 4]).Array[0, 40]
            .Select(parts => parts.SelectMany(part => part).ToArray());
        var format = Gen.OneOf<ArchiveFormat?>(null, ArchiveFormat.Text, ArchiveFormat.Json, ArchiveFormat.JsonLines, ArchiveFormat.Csv);
        Gen.Select(content, format, Gen.Int[1, 100]).Sample((bytes, forced, longest) =>
        {
            using var input = new MemoryStream(bytes);
            var items = ArchiveReader.Read(["-"], new() { StandardInput = input, Format = forced, LongestRecord = longest }).ToList();
            return items.Count > 0 && items.TrueForAll(item => item.Article is null != item.Rejection is null);
        }, iter: 3000);
    }

    /// <summary>A stream of a beginning, one letter again and again, and an ending.</summary>
    private sealed class OneLongLine(string beginning, long length, string ending) : MemoryStream(Encoding.UTF8.GetBytes(ending))
    {
        private readonly MemoryStream _beginning = new(Encoding.UTF8.GetBytes(beginning));
        private long _left = length;

        public override int Read(Span<byte> buffer)
        {
            if (_beginning.Read(buffer) is var first and > 0) return first;
            if (_left == 0) return base.Read(buffer);
            var count = (int)Math.Min(buffer.Length, _left);
            buffer[..count].Fill((byte)'x');
            _left -= count;
            return count;
        }
    }
}
