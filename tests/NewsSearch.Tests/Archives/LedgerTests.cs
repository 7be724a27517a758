using CsCheck;
using NewsSearch.Archives.Indexing;

namespace NewsSearch.Tests;

public sealed class LedgerTests
{
    private static readonly Gen<GivenArticle> Article =
        Gen.Select(Gen.UInt[0, 20], Gen.ULong, Gen.UInt).Select((key, content, line) => new GivenArticle(key, content, line));

    private static readonly Gen<(int File, GivenArticle[] Articles, int Kind, bool Saves)> Step =
        Gen.Select(Gen.Int[0, 4], Article.Array[0, 6], Gen.Int[0, 6], Gen.Bool);

    [Fact]
    public void What_is_opened_is_what_was_saved_last_however_often_it_was_written() => Step.List[0, 30].Sample(steps =>
    {
        using var folder = new TemporaryFolder();
        var (ledger, note) = (FileLedger.Open(folder.Path, null), (string?)null);
        var saved = Describe(ledger);
        foreach (var (file, articles, kind, saves) in steps)
        {
            Do(ledger, $"/arsip/{file}.jsonl", articles, kind);
            if (saves)
            {
                note = ledger.Save();
                saved = Describe(ledger);
            }
            if (kind == 6)
            {
                ledger = FileLedger.Open(folder.Path, note);
                Assert.Equal(saved, Describe(ledger));
            }
        }
        Assert.Equal(saved, Describe(FileLedger.Open(folder.Path, note)));
    }, iter: 200);

    [Fact]
    public void A_ledger_is_written_anew_when_most_of_it_is_out_of_date_and_the_old_one_goes_with_the_commit()
    {
        using var folder = new TemporaryFolder();
        var articles = Enumerable.Range(0, 50_000).Select(i => new GivenArticle((UInt128)i, 7, (uint)i)).ToArray();
        var ledger = FileLedger.Open(folder.Path, null);
        string? note = null;
        for (var i = 0; i < 12; i++)
        {
            Do(ledger, "/arsip/a.jsonl", articles, 0);
            note = ledger.Save();
            ledger.Tidy();
        }
        var file = Assert.Single(Directory.GetFiles(folder.Path));
        Assert.InRange(new FileInfo(file).Length, 1_000_000, 9_000_000);
        Assert.NotEqual("files-1.ledger", Path.GetFileName(file));
        Assert.Equal(50_000, Assert.Single(FileLedger.Open(folder.Path, note).Files).Articles.Count);
    }

    [Fact]
    public void A_file_whose_reading_was_cut_short_has_what_it_gave_before_and_since_and_must_be_read()
    {
        using var folder = new TemporaryFolder();
        var ledger = FileLedger.Open(folder.Path, null);
        Do(ledger, "/arsip/a.jsonl", [new(1, 1, 1)], 0);
        ledger.Begin("/arsip/a.jsonl");
        ledger.Add(new(2, 2, 2));
        var record = Assert.Single(FileLedger.Open(folder.Path, ledger.Save()).Files);
        Assert.False(record.IsWhole);
        Assert.Equal([2, 1], record.Articles.Select(article => (int)article.Key));
    }

    private static void Do(FileLedger ledger, string path, GivenArticle[] articles, int kind)
    {
        switch (kind)
        {
            case 3:
                ledger.Note(new FileDropped(path));
                break;
            case 4:
                ledger.Note(new FormerForgotten(path));
                break;
            case 5 when ledger.Find(path) is not null:
                ledger.Note(new FileMet(path, path + ".2", new(3, 4)));
                break;
            default:
                ledger.Begin(path);
                foreach (var article in articles) ledger.Add(article);
                ledger.Note(new FileEnded(new(1, 2), 3, 4, IsWhole: kind != 1, KeepsEarlier: kind == 2, [new("/dalam.csv", 5, new("damaged", "rusak"))]));
                break;
        }
    }

    private static string Describe(FileLedger ledger) => string.Join('\n', ledger.Files.OrderBy(file => file.Path, StringComparer.Ordinal).Select(file =>
        $"{file.Path} {file.Stamp} {file.Hash} {file.Fingerprint} {file.IsWhole} [{string.Join(' ', file.Articles)}] [{string.Join(' ', file.Former.Order())}] {string.Join(' ', file.Rejected)}"));
}
