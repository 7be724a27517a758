using NewsSearch.Tui.State;

namespace NewsSearch.Tui.Tests;

public sealed class SafetyTests
{
    public const string Attack = "\e[31mmerah\e]0;judul\a \u009b2J\u202Ebalik\u2066\r\n\tx\0";

    [Theory]
    [InlineData("biasa saja", "biasa saja")]
    [InlineData("\e[2Jx", "�[2Jx")]
    [InlineData("a\u009b31mb", "a�31mb")]
    [InlineData("a\r\n\tb", "a   b")]
    [InlineData("a\u202Eb\u200Fc", "a�b�c")]
    [InlineData("👍 e\u0301", "👍 e\u0301")]
    public void What_could_steer_a_terminal_is_replaced_and_spans_still_fit(string text, string expected)
    {
        Assert.Equal(expected, PlainText.Clean(text));
        Assert.Equal(text.Length, PlainText.Clean(text).Length);
    }

    [Fact]
    public void Halves_of_surrogate_pairs_are_replaced() =>
        Assert.Equal("a�b�", PlainText.Clean("a\ud800b\udc00"));

    [Fact]
    public void No_control_character_of_an_article_is_ever_in_a_picture()
    {
        var article = Press.Article("a", "Judul " + Attack, "Isi " + Attack + " {P|Rina" + Attack + "} {L|Desa" + Attack + "}", "2020-01-01",
            "Sumber" + Attack, "Rubrik" + Attack, inferred: true, deck: "Dek" + Attack, dateline: "KOTA" + Attack);
        foreach (var (width, height) in new[] { (80, 24), (140, 40) })
        {
            using var room = new TestRoom(new FakeNews([article]), width, height).Settle();
            Assert.DoesNotContain(room.Text, Steers);
            room.PressAndSettle("Tab", "j", "Space", "3", "Enter");
            Assert.Contains("Fakta", room.Text, StringComparison.Ordinal);
            Assert.DoesNotContain(room.Text, Steers);
        }
    }

    [Fact]
    public void Pasted_control_characters_do_not_reach_the_query()
    {
        using var room = new TestRoom(SampleNews.Make()).Settle();
        room.Session.Do(state => State.Commands.Keyboard.Insert(state, "banjir\n\e[31m"));
        Assert.DoesNotContain(room.State.Question.Query, Steers);
    }

    private static bool Steers(char letter) => letter != '\n' && (char.IsControl(letter) || letter is '\u202E' or '\u2066');
}
