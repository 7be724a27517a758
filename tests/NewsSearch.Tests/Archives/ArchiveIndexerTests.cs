using NewsSearch.Archives;

namespace NewsSearch.Tests;

public sealed class ArchiveIndexerTests
{
    [Fact]
    public void A_folder_indexed_twice_is_added_once_and_a_changed_article_is_updated()
    {
        using var files = new ArchiveFiles();
        using var index = new TemporaryFolder();
        files.Add("a.csv", "id,judul,isi\n1,Panen raya,Petani mulai panen.\n2,Banjir,Air naik di Bekasi.\n");
        files.Add("b.txt", "Jembatan dibuka\nWarga menyeberang sejak pagi.\n");
        var first = Index(index.Path, files.Folder);
        Assert.Equal((3, 0, 0, 3), (first.Added, first.Updated, first.Unchanged, first.Articles));
        var second = Index(index.Path, files.Folder);
        Assert.Equal((0, 0, 3, 3), (second.Added, second.Updated, second.Unchanged, second.Articles));
        files.Add("a.csv", "id,judul,isi\n1,Panen raya,Petani mulai panen.\n2,Banjir,Air surut di Bekasi.\n");
        var third = Index(index.Path, files.Folder);
        Assert.Equal((0, 1, 2, 3), (third.Added, third.Updated, third.Unchanged, third.Articles));
    }

    private static IndexingReport Index(string index, string folder)
    {
        using var writer = NewsIndexWriter.Open(index);
        return ArchiveIndexer.Run(writer, [folder], new(), cancel: TestContext.Current.CancellationToken);
    }
}
