using NewsSearch.Tui.State;
using NewsSearch.Tui.Texts;

namespace NewsSearch.Tui.Tests;

public sealed class AskingTests
{
    [Fact]
    public void Results_follow_the_letters()
    {
        using var room = new TestRoom(SampleNews.Make()).Settle();
        room.Press("\"sentani").Settle();
        Assert.Equal("BNPB salurkan logistik banjir Sentani", room.State.SelectedHit?.Title);
        Assert.Contains("1 artikel", room.Picture.Row(0), StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_typed_in_one_go_is_one_search()
    {
        var news = SampleNews.Make();
        using var room = new TestRoom(news).Settle();
        var before = news.Searches;
        room.Press("\"banjir papua").Settle();
        Assert.Equal(before + 1, news.Searches);
    }

    [Fact]
    public void Old_results_stay_until_the_new_ones_are_there()
    {
        using var gate = new ManualResetEventSlim();
        var news = SampleNews.Make();
        using var room = new TestRoom(news).Settle();
        news.Before = (_, cancel) => gate.Wait(cancel);
        room.Press("\"sentani").Until(() => news.Searches == 2);
        Assert.Equal(72, room.State.Answer?.Total);
        Assert.True(room.State.IsBusy);
        gate.Set();
        room.Settle();
        Assert.Equal(1, room.State.Answer?.Total);
    }

    [Fact]
    public void A_result_that_comes_late_is_dropped()
    {
        using var gate = new ManualResetEventSlim();
        var news = SampleNews.Make();
        using var room = new TestRoom(news).Settle();
        // Deaf to cancellation, and slower than the search that replaces it.
        news.Before = (request, _) =>
        {
            if (request.Query == "banjir") gate.Wait(TimeSpan.FromSeconds(20), CancellationToken.None);
        };
        room.Press("\"banjir").Until(() => news.Searches == 2);
        room.Press("\" sentani").Settle();
        gate.Set();
        for (var turn = 0; turn < 20; turn++)
        {
            Thread.Sleep(1);
            room.RunPosted();
        }
        Assert.Equal("banjir sentani", room.State.Answer?.Question.Query);
        Assert.Equal(1, room.State.Answer?.Total);
    }

    [Fact]
    public void An_answer_to_another_question_is_not_taken_in()
    {
        using var room = new TestRoom(SampleNews.Make()).Settle();
        var late = new SearchResults("x", 7, TimeSpan.Zero, [], [], null);
        Assert.Same(room.State, room.State.Answered(new Question { Query = "x" }, [], late));
    }

    [Fact]
    public void A_query_error_stands_below_its_column_and_the_old_results_stay()
    {
        var news = SampleNews.Make();
        using var room = new TestRoom(news, 100).Settle();
        news.Fails = request => request.Query.Contains('(') ? new QueryException(new("", "tanda kurung belum ditutup"), 8, new("", "tambahkan ')'")) : null;
        room.Press("\"banjir (").Settle();
        Assert.Equal(8, room.State.Fault?.Column);
        Assert.Equal(room.Find("(").X, room.Find("▲").X);
        Assert.Equal(1, room.Find("▲").Y);
        Assert.Equal(Ink.Fault, room.InkOf("("));
        Assert.Equal(72, room.State.Answer?.Total);

        room.Press("Backspace").Settle();
        Assert.Null(room.State.Fault);
    }

    [Fact]
    public void A_fault_of_the_index_is_told_in_words()
    {
        var news = SampleNews.Make();
        using var room = new TestRoom(news).Settle();
        news.Fails = _ => new NewsSearchException(Problem.IndexDamaged, "the index in 'x' is damaged: run 'newssearch check'");
        room.Press("\"b").Settle();
        Assert.Contains("the index in 'x' is damaged", room.Picture.Row(1), StringComparison.Ordinal);
    }

    [Fact]
    public void A_fault_of_the_program_is_not_hidden()
    {
        var news = SampleNews.Make();
        using var room = new TestRoom(news).Settle();
        news.Fails = _ => new InvalidOperationException("a bug");
        Assert.Throws<InvalidOperationException>(() => room.Press("\"b").Settle());
    }

    [Fact]
    public void Ctrl_C_stops_a_search_and_a_second_one_quits()
    {
        using var gate = new ManualResetEventSlim();
        var news = SampleNews.Make();
        using var room = new TestRoom(news).Settle();
        news.Before = (_, cancel) => gate.Wait(cancel);
        room.Press("\"banjir").Until(() => news.Searches == 2);
        room.Press("Ctrl+C");
        Assert.False(room.State.IsBusy);
        Assert.Equal(Say.Stopped, room.State.Notice?.Text);
        Assert.False(room.State.IsOver);
        room.Press("Ctrl+C");
        Assert.True(room.State.IsOver);
    }

    [Fact]
    public void Two_Ctrl_C_with_a_key_between_do_not_quit()
    {
        using var room = new TestRoom(SampleNews.Make()).Settle();
        Assert.False(room.Press("Ctrl+C", "Left", "Ctrl+C").State.IsOver);
    }

    [Fact]
    public void More_results_are_loaded_before_the_reader_is_there()
    {
        using var room = new TestRoom(SampleNews.Make()).Settle();
        Assert.Equal(40, room.State.Answer?.Hits.Count);
        room.PressAndSettle("Enter", "G");
        Assert.Equal(72, room.State.Answer?.Hits.Count);
        room.PressAndSettle("G");
        Assert.Equal(71, room.State.Results.Selected);
        Assert.Contains("72/72", room.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_change_of_the_index_by_another_process_is_seen_and_the_reader_stays_in_place()
    {
        var news = SampleNews.Make();
        using var room = new TestRoom(news).Settle().PressAndSettle("Enter", "j");
        var chosen = room.State.SelectedHit!.Id;
        news.Add(Press.Article("new", "Banjir besar hari ini", "Air naik.", "2026-01-01", "Kabar"));
        news.HasNewer = true;
        room.Until(() => room.State.Refreshes == 1).Settle();
        Assert.Equal(73, room.State.Answer?.Total);
        Assert.Equal(chosen, room.State.SelectedHit?.Id);
        Assert.Contains("Indeks diperbarui", room.Picture.Row(23), StringComparison.Ordinal);
    }

    [Fact]
    public void The_order_changes_round_and_is_shown()
    {
        using var room = new TestRoom(SampleNews.Make(), query: "banjir").Settle().PressAndSettle("Enter");
        Assert.Contains("relevansi", room.Text, StringComparison.Ordinal);
        Assert.Contains("terbaru", room.PressAndSettle("s").Text, StringComparison.Ordinal);
        Assert.Equal("f08", room.State.SelectedHit?.Id);
        Assert.Contains("terlama", room.PressAndSettle("s").Text, StringComparison.Ordinal);
        Assert.Contains("relevansi", room.PressAndSettle("s").Text, StringComparison.Ordinal);
    }
}
