using NewsSearch.Server.Live;

namespace NewsSearch.Tests;

/// <summary>A server follows what is committed, and answers what is under way on the commit that it began on.</summary>
public class LiveIndexTests
{
    private static readonly TimeSpan Never = TimeSpan.FromHours(1);

    [Fact]
    public async Task A_commit_is_seen_and_a_question_under_way_ends_on_the_old_one()
    {
        using var folder = new TemporaryFolder();
        Add(folder.Path, "1");
        await using var live = LiveIndex.Open(folder.Path, Never, TimeProvider.System, _ => { });
        var old = live.Hold();

        Add(folder.Path, "2");
        live.Refresh();
        var now = live.Hold();

        Assert.Equal((1, 2), (Count(old), Count(now)));
        Assert.NotEqual(old.Tag, now.Tag);
        old.Release();
        Assert.Throws<ObjectDisposedException>(() => Count(old));
        Assert.Equal(2, Count(now));
        now.Release();
    }

    [Fact]
    public async Task Without_a_commit_nothing_is_opened_anew()
    {
        using var folder = new TemporaryFolder();
        Add(folder.Path, "1");
        await using var live = LiveIndex.Open(folder.Path, Never, TimeProvider.System, _ => { });
        var before = live.Hold();
        live.Refresh();
        var after = live.Hold();
        Assert.Same(before, after);
        before.Release();
        after.Release();
    }

    [Fact]
    public async Task An_index_made_anew_in_the_same_folder_is_seen()
    {
        using var folder = new TemporaryFolder();
        Add(folder.Path, "1");
        await using var live = LiveIndex.Open(folder.Path, Never, TimeProvider.System, _ => { });
        var old = live.Hold();
        IndexRebuild.Run(folder.Path, null, 1);
        live.Refresh();
        var now = live.Hold();
        Assert.NotEqual(old.Tag, now.Tag);
        Assert.Equal((1, 1), (Count(old), Count(now)));
        old.Release();
        now.Release();
    }

    [Fact]
    public async Task A_tag_of_the_users_is_seen_without_a_commit()
    {
        using var folder = new TemporaryFolder();
        Add(folder.Path, "1");
        await using var live = LiveIndex.Open(folder.Path, Never, TimeProvider.System, _ => { });
        var old = live.Hold();
        new Curator(folder.Path, TimeProvider.System).Tag(["1"], ["penting"], []);
        live.Refresh();
        var now = live.Hold();
        Assert.NotEqual(old.Tag, now.Tag);
        Assert.Equal(1, now.Index.Count(new SearchRequest { Filters = [new Filter(FacetName.Tag, ["penting"])] }));
        old.Release();
        now.Release();
    }

    private static int Count(Edition edition) => edition.Index.Count(new SearchRequest());

    private static void Add(string folder, string id)
    {
        using var writer = NewsIndexWriter.Open(folder);
        writer.Add(new Article { Id = id, Title = "Gempa", Body = "Gempa di Bantul." });
        writer.Commit();
    }
}
