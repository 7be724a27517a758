using NewsSearch.Tui.State;

namespace NewsSearch.Tui.Tests;

public sealed class EditorTests
{
    [Fact]
    public void Whole_characters_are_passed_and_removed()
    {
        var editor = Editor.Of("a👩‍👩‍👧e\u0301");
        Assert.Equal("a👩‍👩‍👧".Length, editor.Move(-1).Caret);
        Assert.Equal(1, editor.Move(-1).Move(-1).Caret);
        Assert.Equal("a👩‍👩‍👧", editor.Backspace().Text);
        Assert.Equal("a", editor.Backspace().Backspace().Text);
        Assert.Equal("ae\u0301", (editor with { Caret = 1 }).Delete().Text);
        Assert.Equal(editor, editor.Move(1));
    }

    [Fact]
    public void Words_are_passed_and_removed()
    {
        var editor = Editor.Of("banjir  papua");
        Assert.Equal(8, editor.MoveWord(-1).Caret);
        Assert.Equal("banjir  ", editor.DeleteWord().Text);
        Assert.Equal("", editor.DeleteWord().DeleteWord().Text);
        Assert.Equal(8, editor.Home().MoveWord(1).Caret);
        Assert.Equal("papua", (editor with { Caret = 8 }).DeleteToStart().Text);
        Assert.Equal("banjir  ", (editor with { Caret = 8 }).DeleteToEnd().Text);
    }

    [Fact]
    public void A_book_in_the_clipboard_is_cut() =>
        Assert.Equal(2000, Editor.Of("x").Insert(new string('y', 1_000_000)).Text.Length);

    [Fact]
    public void A_long_query_is_shown_where_the_caret_is()
    {
        using var room = new TestRoom(SampleNews.Make(), query: string.Concat(Enumerable.Repeat("banjir ", 30)) + "akhir").Settle();
        Assert.Contains("akhir", room.Picture.Row(0), StringComparison.Ordinal);
        room.Press("Home");
        Assert.DoesNotContain("akhir", room.Picture.Row(0), StringComparison.Ordinal);
        Assert.Equal((8, 0), room.Picture.Caret);
    }
}
