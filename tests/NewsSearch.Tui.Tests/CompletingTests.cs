using NewsSearch.Tui.State;
using NewsSearch.Tui.Texts;

namespace NewsSearch.Tui.Tests;

/// <summary>Going on with what is typed, and putting it right.</summary>
public sealed class CompletingTests
{
    [Theory]
    [InlineData("ban", "ban", "", null)]
    [InlineData("papua ban", "ban", "", null)]
    [InlineData("-ban", "ban", "", null)]
    [InlineData("(papua OR ban", "ban", "", null)]
    [InlineData("person:Jok", "Jok", "person:", "Person")]
    [InlineData("banjir -tokoh:\"Joko Wi", "Joko Wi", "tokoh:", "Person")]
    [InlineData("Tempat:\"Jawa B", "Jawa B", "Tempat:", "Place")]
    [InlineData("organisasi:K", "K", "organisasi:", "Organization")]
    [InlineData("b", null, null, null)]
    [InlineData("banjir ", null, null, null)]
    [InlineData("ban*", null, null, null)]
    [InlineData("\"air ban", null, null, null)]
    [InlineData("date:20", null, null, null)]
    [InlineData("person:", null, null, null)]
    [InlineData("person:\"Joko\"", null, null, null)]
    [InlineData("", null, null, null)]
    public void The_word_at_the_caret_is_found(string query, string? prefix, string? field, string? kind)
    {
        var word = TypedWord.At(Editor.Of(query));
        Assert.Equal(prefix, word?.Prefix);
        Assert.Equal(field, word?.Field);
        Assert.Equal(kind, word?.Kind?.ToString());
    }

    [Fact]
    public void Within_a_word_nothing_is_suggested() => Assert.Null(TypedWord.At(new Editor("banjir", 3)));

    [Theory]
    [InlineData("rin", "Person", "Rina Wulandari", "tokoh:\"Rina Wulandari\" ")]
    [InlineData("air -rin", "Person", "Rina Wulandari", "air -tokoh:\"Rina Wulandari\" ")]
    [InlineData("person:\"Rina Wu", "Person", "Rina Wulandari", "person:\"Rina Wulandari\" ")]
    [InlineData("place:Pa", "Place", "Papua", "place:Papua ")]
    [InlineData("ban", "Word", "banjir", "banjir ")]
    [InlineData("xx", "Person", "A \"B\" C", "tokoh:\"A B C\" ")]
    public void A_word_is_gone_on_with(string query, string kind, string text, string expected)
    {
        var editor = Editor.Of(query);
        var done = TypedWord.At(editor)!.Complete(editor, new Completion(Enum.Parse<CompletionKind>(kind), text, 1), Wording.Indonesian);
        Assert.Equal(expected, done.Text);
        Assert.Equal(expected.Length, done.Caret);
    }

    [Fact]
    public void Names_are_listed_under_the_word_and_taken_by_key_or_mouse()
    {
        using var room = new TestRoom(SampleNews.Make()).Settle().Press("\"banjir tokoh:rin").Settle();
        Assert.Equal("Rina Wulandari", Assert.Single(room.State.Completions.Items).Text);
        Assert.Equal(Ink.Person, room.InkOf("Rina Wulandari"));
        room.Press("Down", "Enter").Settle();
        Assert.Equal("banjir tokoh:\"Rina Wulandari\" ", room.State.Editor.Text);
        Assert.False(room.State.Completions.IsOpen);
        Assert.Equal(Focus.Query, room.State.Focus);

        room.Press("Ctrl+U", "\"tokoh:rin").Settle().Click("Rina Wulandari");
        Assert.Equal("tokoh:\"Rina Wulandari\" ", room.State.Editor.Text);
        room.Settle().Press("Ctrl+U", "\"tokoh:rin").Settle().Press("Right");
        Assert.Equal("tokoh:\"Rina Wulandari\" ", room.State.Editor.Text);
    }

    [Fact]
    public void The_list_never_stands_in_the_way()
    {
        using var room = new TestRoom(SampleNews.Make()).Settle().Press("\"rin").Settle();
        Assert.True(room.State.Completions.IsOpen);
        Assert.Equal(Focus.Results, room.Press("Enter").State.Focus);
        Assert.False(room.State.Completions.IsOpen);
        room.Press("/", "\"a").Settle().Press("Esc");
        Assert.Equal("rina", room.State.Editor.Text);
        room.Press("Tab");
        Assert.Equal(Focus.Facets, room.State.Focus);
    }

    [Fact]
    public void Where_nothing_is_found_one_key_asks_what_may_have_been_meant()
    {
        var news = SampleNews.Make();
        news.Suggests = [new("banjir", 12)];
        using var room = new TestRoom(news).Settle().Press("\"bnajir").Settle();
        Assert.Contains("Maksud Anda banjir? (12 artikel)", room.Text, StringComparison.Ordinal);
        room.PressAndSettle("Ctrl+T");
        Assert.Equal("banjir", room.State.Editor.Text);
        Assert.Equal(12, room.State.Answer?.Total);
        room.PressAndSettle("Enter", "u");
        Assert.Equal("bnajir", room.State.Question.Query);
        room.PressAndSettle("Enter");
        Assert.Equal("banjir", room.State.Question.Query);
        room.PressAndSettle("u").Click("Maksud Anda").Settle();
        Assert.Equal("banjir", room.State.Question.Query);
        Assert.Equal(Say.NoSuggestion, room.Press("Ctrl+T").State.Notice?.Text);
    }
}
