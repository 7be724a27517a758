using NewsSearch.Tui.Sources;

namespace NewsSearch.Tui.Tests;

/// <summary>The reading room on a real index.</summary>
public sealed class IndexSourceTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("newssearch-tui-").FullName;

    [Fact]
    public void Articles_are_found_and_read_with_their_hits()
    {
        Add("a", "Banjir di Papua", "Air naik di Jayapura karena banjir.");
        using var source = new IndexSource(_folder, TimeProvider.System);
        var news = source.ToNewsSource();
        Assert.Equal("a", Assert.Single(news.Search(new SearchRequest { Query = "banjir" }, TestContext.Current.CancellationToken).Hits).Id);
        var opened = news.Read("a", "banjir");
        Assert.Equal(["Banjir", "banjir"], opened!.Hits.Select(hit => opened.Article.Annotation.Text.Substring(hit.Start, hit.Length)));
        Assert.Null(news.Read("no such", "banjir"));
    }

    [Fact]
    public void What_another_writer_commits_is_there_after_a_refresh()
    {
        Add("a", "Banjir di Papua", "Air naik.");
        using var source = new IndexSource(_folder, TimeProvider.System);
        var news = source.ToNewsSource();
        Assert.False(news.Refresh());
        Add("b", "Banjir di Aceh", "Air naik lagi.");
        Assert.Equal(1, Total());
        Assert.True(news.Refresh());
        Assert.Equal(2, Total());
        Assert.False(news.Refresh());

        int Total() => news.Search(new SearchRequest { Query = "banjir" }, TestContext.Current.CancellationToken).Total;
    }

    [Fact]
    public void An_index_that_cannot_be_opened_ends_the_session_and_is_told()
    {
        Directory.CreateDirectory(_folder);
        File.WriteAllText(Path.Combine(_folder, "segments_1"), "no index");
        using var source = new IndexSource(_folder, TimeProvider.System);
        using var room = new TestRoom(source.ToNewsSource());
        room.Until(() => room.State.IsOver);
        Assert.NotNull(source.Failure);
    }

    [Fact]
    public void Articles_are_tagged_noted_collected_and_searches_saved_and_all_of_it_is_taken_back()
    {
        Add("a", "Banjir di Papua", "Air naik di Jayapura karena banjir.");
        Add("b", "Banjir di Aceh", "Air naik lagi.");
        using var source = new IndexSource(_folder, TimeProvider.System);
        using var room = new TestRoom(source.ToNewsSource(), 140, 40).Settle().PressAndSettle("\"banjir", "Enter", "m", "m");
        Assert.Equal(["b", "a"], room.State.Marks.Select(mark => mark.Id).Order().Reverse());
        Assert.Equal(2, room.Text.Split('◆').Length - 1);

        room.PressAndSettle("#", "\"penting", "Enter");
        Assert.Equal(["a", "b"], room.State.Curation!.Tags["penting"]);
        Assert.Contains("#penting", room.Text, StringComparison.Ordinal);
        Assert.Contains("Label", room.Text, StringComparison.Ordinal);
        room.PressAndSettle("C", "\"berkas", "Enter", "a", "\"lihat lagi", "Enter", "S", "\"banjir1", "Enter");
        Assert.Equal(["a", "b"], room.State.Curation.Collections["berkas"]);
        Assert.Equal("lihat lagi", room.State.Curation.NoteOf(room.State.SelectedHit!.Id));
        Assert.Contains("Catatan: lihat lagi", room.Text, StringComparison.Ordinal);
        Assert.Equal("banjir", room.State.Curation.Search("banjir1")?.Query);

        room.PressAndSettle("#", "Enter");
        Assert.Empty(room.State.Curation.Tags);
        room.PressAndSettle("/", "Ctrl+U", "\"air", "Enter", "F8", "Enter");
        Assert.Equal("banjir", room.State.Question.Query);
        room.PressAndSettle("S", "\"no name", "Enter");
        Assert.Contains("no name", room.Picture.Row(39), StringComparison.Ordinal);
        room.PressAndSettle("Ctrl+P", "\"batalkan label", "Enter");
        Assert.Equal(["a", "b"], room.State.Curation.Tags["penting"]);
    }

    [Fact]
    public void Without_a_terminal_there_is_none() => Assert.False(TerminalApp.HasTerminal);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void Add(string id, string title, string body)
    {
        using var writer = NewsIndexWriter.Open(_folder);
        writer.Add(new Article { Id = id, Title = title, Body = body });
        writer.Commit();
    }
}
