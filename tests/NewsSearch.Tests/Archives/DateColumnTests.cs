using System.Text;
using NewsSearch.Archives;
using NewsSearch.Language;

namespace NewsSearch.Tests;

public sealed class DateColumnTests
{
    [Fact]
    public void One_date_further_down_settles_the_order_of_all()
    {
        var items = Read("9/10/2025", "10/9/2025", "10/21/2025", "1/2/2025");
        Assert.Equal("2025-09-10 2025-10-09 2025-10-21 2025-01-02", Dates(items));
        Assert.All(items, item => Assert.Null(item.Warning));
    }

    [Fact]
    public void Without_any_sign_the_day_comes_first_as_in_Indonesia() => Assert.Equal("2025-10-09 2025-09-10", Dates(Read("9/10/2025", "10/9/2025")));

    [Fact]
    public void Where_both_orders_are_there_what_could_be_either_is_left_out_and_told()
    {
        var items = Read("9/10/2025", "10/21/2025", "21/10/2025", "9/9/2025");
        Assert.Equal("- 2025-10-21 2025-10-21 2025-09-09", Dates(items));
        Assert.Equal("the date of publication is left out: the day and the month cannot be told apart: '9/10/2025'", items[0].Warning?.English);
        Assert.Equal(2, items[0].Line);
        Assert.Equal("9/10/2025", items[0].Article!.Fields["date"]);
    }

    [Theory]
    [InlineData("31/04/2025", "no such day: '31/04/2025'")]
    [InlineData("2025-02-30", "no such day: '2025-02-30'")]
    [InlineData("13/14/2025", "no such month: '13/14/2025'")]
    [InlineData("entah kapan", "not a date: 'entah kapan'")]
    public void An_impossible_date_is_told_and_the_article_kept_without_it(string date, string problem)
    {
        var item = Assert.Single(Read(date));
        Assert.Null(item.Article!.Published);
        Assert.Equal("the date of publication is left out: " + problem, item.Warning?.English);
    }

    [Fact]
    public void A_date_against_the_order_far_down_is_told_once_and_ends_the_guessing()
    {
        var dates = Enumerable.Repeat("9/10/2025", 1500).Concat(["10/21/2025", "9/10/2025"]).ToArray();
        var items = Read(dates);
        Assert.Equal(dates.Length, items.Count);
        Assert.All(items.Take(1500), item => Assert.Equal("2025-10-09", item.Article!.Published.ToString()));
        Assert.Equal("2025-10-21", items[1500].Article!.Published.ToString());
        Assert.Contains("written month first", items[1500].Warning?.English);
        Assert.Null(items[1501].Article!.Published);
    }

    [Fact]
    public void What_is_held_back_comes_all_the_same_when_the_file_breaks_off()
    {
        var packed = ArchiveFiles.Gzip("{\"judul\":\"A\",\"isi\":\"I\",\"tanggal\":\"9/10/2025\"}\n{\"judul\":\"B\",\"isi\":\"I\",\"tanggal\":\"10/21/2025\"}\n" + string.Concat(Enumerable.Range(0, 20_000)));
        var items = ArchiveFiles.Read("a.jsonl.gz", packed[..(packed.Length - 400)]);
        Assert.Equal(["2025-09-10", "2025-10-21"], items.Where(item => item.Article is not null).Select(item => item.Article!.Published.ToString()));
        Assert.Contains(items, item => item.Rejection is not null);
    }

    [Fact]
    public void What_is_known_of_the_archive_stays_with_articles_that_have_no_date()
    {
        using var files = new ArchiveFiles();
        files.Add("a.csv", "judul,isi,tanggal\nA,I,2020-01-01\nB,I,\n");
        var items = files.ReadAll(new() { PublishedWithin = DateValue.Year(1965) });
        Assert.Equal([null, DateValue.Year(1965)], items.Select(item => item.Article!.PublishedWithin));
    }

    [Fact]
    public void Indexing_again_with_another_range_annotates_again_what_hangs_on_it()
    {
        using var files = new ArchiveFiles();
        using var index = new TemporaryFolder();
        files.Add("a.csv", "id,judul,isi,tanggal\na,A,\"Katanya, Senin (28/04), hujan.\",\nb,B,I,2020-01-01\n");
        Assert.Equal((2, 0, 0), Index(null));
        Assert.Null(Published());
        Assert.Equal((0, 1, 1), Index(DateValue.Year(2025)));
        Assert.Equal("2025-04-28", Published()?.ToString());
        Assert.Equal((0, 0, 2), Index(DateValue.Year(2025)));
        Assert.Equal((0, 1, 1), Index(DateValue.Year(2014)));
        Assert.Equal("2014-04-28", Published()?.ToString());

        (int, int, int) Index(DateValue? within)
        {
            using var writer = NewsIndexWriter.Open(index.Path);
            var report = ArchiveIndexer.Run(writer, [files.Folder], new() { Archives = new() { PublishedWithin = within } }, cancel: TestContext.Current.CancellationToken);
            return (report.Added, report.Updated, report.Unchanged);
        }

        DateValue? Published()
        {
            using var opened = NewsIndex.Open(index.Path);
            return opened.Find("a")!.Annotation.Published.Value;
        }
    }

    [Fact]
    public void Labelled_lines_of_a_text_tell_of_author_outlet_and_section()
    {
        var article = ArchiveFiles.Article("a.txt", "Judul: Panen raya\nPenulis: Ani\nSumber: Warta Priangan\nRubrik: Ekonomi\nHalaman: 4\nIsi:\nPetani mulai panen sejak pagi hari.");
        Assert.Equal(("Panen raya", "Ani", "Warta Priangan", "Ekonomi"), (article.Title, article.Author, article.Source, article.Category));
        Assert.Equal("4", article.Fields["Halaman"]);
    }

    private static IReadOnlyList<ArchiveItem> Read(params string[] dates) =>
        ArchiveFiles.Read("a.csv", Encoding.UTF8.GetBytes("judul,isi,tanggal\n" + string.Concat(dates.Select((date, i) => $"Judul {i},Isi {i},{date}\n"))));

    private static string Dates(IEnumerable<ArchiveItem> items) => string.Join(' ', items.Select(item => item.Article!.Published?.ToString() ?? "-"));
}
