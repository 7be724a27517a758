using System.IO.Compression;
using System.Text;

namespace NewsSearch.Tests;

public sealed class WarcTests
{
    private const string Url = "https://kabar.example/panen";

    private static byte[] Record(string type, string contentType, byte[] block, string url = Url, int? length = null) =>
    [
        .. Encoding.UTF8.GetBytes(
            $"WARC/1.0\r\nWARC-Type: {type}\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2025-03-04T01:02:03Z\r\n" +
            $"Content-Type: {contentType}\r\nContent-Length: {length ?? block.Length}\r\n\r\n"),
        .. block, .. "\r\n\r\n"u8,
    ];

    private static byte[] Answer(byte[] body, string headers = "", int status = 200, string type = "text/html; charset=utf-8") =>
        [.. Encoding.UTF8.GetBytes($"HTTP/1.1 {status} OK\r\nContent-Type: {type}\r\n{headers}\r\n"), .. body];

    private static byte[] Page(byte[] body, string headers = "") => Record("response", "application/http; msgtype=response", Answer(body, headers));

    private static byte[] Chunked(byte[] body)
    {
        using var chunks = new MemoryStream();
        foreach (var part in body.Chunk(100))
        {
            chunks.Write(Encoding.ASCII.GetBytes($"{part.Length:x};nama=nilai\r\n"));
            chunks.Write(part);
            chunks.Write("\r\n"u8);
        }
        chunks.Write("0\r\n\r\n"u8);
        return chunks.ToArray();
    }

    private static byte[] Brotli(byte[] body)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Fastest)) brotli.Write(body);
        return packed.ToArray();
    }

    public static TheoryData<string, byte[]> Bodies { get; } = new()
    {
        { "plain", Page(Pages.Bytes(Pages.Full())) },
        { "chunked", Page(Chunked(Pages.Bytes(Pages.Full())), "Transfer-Encoding: chunked\r\n") },
        { "said to be chunked", Page(Pages.Bytes(Pages.Full()), "Transfer-Encoding: chunked\r\n") },
        { "gzip", Page(Packed.Gzip(Pages.Bytes(Pages.Full())), "Content-Encoding: gzip\r\n") },
        { "said to be gzip", Page(Pages.Bytes(Pages.Full()), "Content-Encoding: gzip\r\n") },
        { "brotli in chunks", Page(Chunked(Brotli(Pages.Bytes(Pages.Full()))), "Content-Encoding: br\r\nTransfer-Encoding: chunked\r\n") },
        { "a resource", Record("resource", "text/html", Pages.Bytes(Pages.Full())) },
    };

    [Theory]
    [MemberData(nameof(Bodies))]
    public void A_page_is_read_out_of_whatever_its_server_wrapped_it_in(string way, byte[] record)
    {
        foreach (var (name, content) in new[] { ("a.warc", record), ("a.warc.gz", Packed.Gzip(record)), ("a.warc.zst", Packed.Zstd(record)) })
        {
            var item = Assert.Single(ArchiveFiles.Read(name, content));
            Assert.True(item.Rejection is null, $"{way}: {item.Rejection?.Reason.English}");
            Assert.Equal(("Panen raya dimulai di Cianjur", Pages.Body, Url, 1L), (item.Article!.Title, item.Article.Body, item.Article.Url, item.Line));
            Assert.Equal("2025-03-04T01:02:03Z", item.Article.Fields["crawled"]);
        }
    }

    [Fact]
    public void What_is_no_page_is_passed_over()
    {
        byte[] warc =
        [
            .. Record("warcinfo", "application/warc-fields", "software: uji\r\n"u8.ToArray()),
            .. Record("request", "application/http; msgtype=request", "GET / HTTP/1.1\r\n\r\n"u8.ToArray()),
            .. Record("response", "application/http", Answer([1, 2, 3], type: "image/png")),
            .. Record("response", "application/http", Answer(Pages.Bytes(Pages.Full()), status: 301)),
            .. Page(Pages.Bytes(Pages.Full())),
        ];
        var item = Assert.Single(ArchiveFiles.Read("a.warc", warc));
        Assert.Equal((5L, "Panen raya dimulai di Cianjur"), (item.Line, item.Article!.Title));
    }

    [Fact]
    public void Each_record_packed_by_itself_is_read_to_the_end()
    {
        byte[] packed = [.. Packed.Gzip(Page(Pages.Bytes(Pages.Full()))), .. Packed.Gzip(Record("response", "application/http", Answer(Pages.Bytes(Pages.Full())), Url + "/2"))];
        Assert.Equal([Url, Url + "/2"], ArchiveFiles.Read("a.warc.gz", packed).Select(item => item.Article!.Url));
    }

    [Theory]
    [InlineData(-40)]
    [InlineData(+60)]
    public void A_record_whose_length_is_wrong_is_reported_and_a_later_one_is_read(int wrong)
    {
        var block = Answer(Pages.Bytes(Pages.Full()));
        byte[] warc =
        [
            .. Record("response", "application/http", block, Url + "/1", block.Length + wrong),
            .. Record("request", "application/http", "GET / HTTP/1.1\r\n\r\n"u8.ToArray()),
            .. Record("response", "application/http", block, Url + "/2"),
        ];
        var items = ArchiveFiles.Read("a.warc", warc);
        Assert.Contains("not as long as it says", Assert.Single(items, item => item.Rejection is not null).Rejection!.Reason.English, StringComparison.Ordinal);
        Assert.Contains(items, item => item.Article?.Url == Url + "/2");
    }

    [Fact]
    public void A_web_archive_that_is_cut_off_gives_what_came_before()
    {
        byte[] warc = [.. Page(Pages.Bytes(Pages.Full())), .. Page(Pages.Bytes(Pages.Full()))[..700]];
        var items = ArchiveFiles.Read("a.warc", warc);
        Assert.Equal("Panen raya dimulai di Cianjur", items[0].Article!.Title);
        Assert.StartsWith("record 2 is cut off", items[1].Rejection!.Reason.English, StringComparison.Ordinal);
    }
}
