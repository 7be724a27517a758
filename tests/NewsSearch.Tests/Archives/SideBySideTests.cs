using System.Text;
using NewsSearch.Archives;

namespace NewsSearch.Tests;

/// <summary>What is read side by side is what is read one by one: the same articles, lines, dates, warnings and rejections, in the same order.</summary>
public sealed class SideBySideTests
{
    private static readonly string Text = string.Concat(Enumerable.Repeat("Petani mulai memanen padi setelah hujan berhenti. ", 12));

    [Theory]
    [InlineData("a.jsonl")]
    [InlineData("a.jsonl.gz")]
    [InlineData("a.csv")]
    [InlineData("a.csv.gz")]
    public void A_large_file_is_read_as_by_one_alone(string name)
    {
        using var files = new ArchiveFiles();
        var content = Encoding.UTF8.GetBytes(name.Contains("csv", StringComparison.Ordinal) ? Table() : Lines());
        files.Add(name, name.EndsWith(".gz", StringComparison.Ordinal) ? Packed.Gzip(content) : content);
        var alone = files.ReadAll(new() { Threads = 1, LongestRecord = 100_000 });
        Assert.True(alone.Count > 9000);
        Assert.Contains(alone, item => item.Warning is not null);
        Assert.Contains(alone, item => item.Rejection is { Line: > 5000 });
        foreach (var threads in new[] { 2, 7 }) AssertSame(alone, files.ReadAll(new() { Threads = threads, LongestRecord = 100_000 }));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void What_is_cut_off_gives_all_that_came_before(int threads)
    {
        using var files = new ArchiveFiles();
        var packed = Packed.Gzip(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 20_000).Select(i => Line(i, "2025-03-03")))));
        files.Add("a.jsonl.gz", packed[..(packed.Length - packed.Length / 3)]);
        var items = files.ReadAll(new() { Threads = threads });
        Assert.Equal("the gzip data is cut off here", items[^1].Rejection!.Reason.English);
        Assert.Equal(items.Count - 1, items.Count(item => item.Article is not null));
        Assert.Equal(Enumerable.Range(1, items.Count - 1), items.SkipLast(1).Select(item => (int)item.Line));
        Assert.InRange(items.Count, 10_000, 20_000);
    }

    [Fact]
    public void Many_small_files_come_in_the_order_of_their_paths()
    {
        using var files = new ArchiveFiles();
        for (var i = 0; i < 300; i++) files.Add($"{i % 7}/{i:D3}.{(i % 3 == 0 ? "txt" : "jsonl")}", i % 3 == 0 ? $"Judul {i}\n\nIsi {i}." : i % 11 == 1 ? "{" : Line(i, "2025-03-03"));
        var alone = files.ReadAll(new() { Threads = 1 });
        Assert.Equal(300, alone.Count);
        AssertSame(alone, files.ReadAll(new() { Threads = 5 }));
    }

    private static void AssertSame(IReadOnlyList<ArchiveItem> alone, IReadOnlyList<ArchiveItem> together) =>
        Assert.Equal(alone.Select(Describe), together.Select(Describe));

    private static string Describe(ArchiveItem item) =>
        $"{item.File}:{item.Line} {item.Article?.Id} {item.Article?.Title} {item.Article?.Body.Length} {item.Article?.Published} {item.Warning} {item.Rejection?.Reason.English}";

    // Dates that can be read both ways until one far down shows that the month comes first, and one still further down that does not.
    private static string Date(int at) => at switch { 5 => "9/10/2025", 3000 => "10/21/2025", 9000 => "21/10/2025", _ => $"{(at % 12) + 1}/{(at % 9) + 1}/2025" };

    private static string Line(int at, string date) => $$"""{"id":"{{at}}","judul":"Judul {{at}}","tanggal":"{{date}}","isi":"{{Text}}"}""" + "\n";

    private static string Lines() => string.Concat(Enumerable.Range(0, 10_000).Select(at =>
        at % 997 == 3 ? "\n" : at % 1009 == 7 ? "{\"judul\":\"rusak\n" : at == 8000 ? $"{{\"judul\":\"{new string('x', 150_000)}\"}}\n" : Line(at, Date(at))));

    private static string Table() => "id,judul,tanggal,isi\n" + string.Concat(Enumerable.Range(0, 10_000).Select(at =>
        at % 1009 == 7 ? "terlalu,pendek\n" : at == 8000 ? $"8000,Judul,,{new string('x', 150_000)}\n" : $"{at},\"Judul\n{at}\",{Date(at)},\"{Text}\"\n"));
}
