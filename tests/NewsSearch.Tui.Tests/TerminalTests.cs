using NewsSearch.Tui.Pages;
using NewsSearch.Tui.State;
using NewsSearch.Tui.Views;
using Terminal.Gui.Input;

namespace NewsSearch.Tui.Tests;

/// <summary>The window on the terminal library: what is drawn is what the pages say, and real keys and clicks arrive.</summary>
public sealed class TerminalTests
{
    private static readonly string[] OneOfEachKind =
        ["Yohanis Wenda, warga", "BNPB menyebut", "Jayapura.", "Februari 2018", "banjir susulan"];

    [Theory]
    [InlineData(80, 24)]
    [InlineData(140, 40)]
    public void A_reader_searches_filters_undoes_reads_and_quits(int width, int height)
    {
        using var terminal = new HeadlessTerminal(SampleNews.Make(), width, height);
        AssertShowsTheState(terminal);

        terminal.Type("banjir");
        Assert.Equal("banjir", terminal.State.Editor.Text);
        Assert.Contains("12 artikel", terminal.Text, StringComparison.Ordinal);
        AssertShowsTheState(terminal);

        terminal.Press(Key.Tab, Key.J, Key.J, Key.Space);
        Assert.Contains("+Rina Wulandari ×", terminal.Text, StringComparison.Ordinal);
        AssertShowsTheState(terminal);
        terminal.Press(Key.X);
        Assert.Contains("−Rina Wulandari ×", terminal.Text, StringComparison.Ordinal);
        terminal.Press(Key.U, Key.U);
        Assert.Equal(12, terminal.State.Answer?.Total);
        AssertShowsTheState(terminal);

        terminal.Press(Key.D3, Key.Enter);
        Assert.Equal(Focus.Reader, terminal.State.Focus);
        terminal.Press(Key.N);
        AssertShowsTheState(terminal);
        terminal.Press(Key.Esc, Key.Esc, Key.Esc, Key.Esc);
        Assert.False(terminal.Window.StopRequested);
        terminal.Press(Key.Q.WithCtrl);
        Assert.True(terminal.Window.StopRequested);
    }

    [Fact]
    public void Names_and_hits_have_the_colours_of_the_palette()
    {
        using var terminal = new HeadlessTerminal(SampleNews.Make(), 140, 40).Type("banjir");
        terminal.Press(Key.Enter, Key.Enter);
        foreach (var (text, ink) in new[] { ("Yohanis Wenda, warga", Ink.Person), ("BNPB menyebut", Ink.Organization), ("banjir susulan", Ink.Hit) })
        {
            var (x, y) = Find(terminal, text);
            Assert.Equal(Palette.Dark.Of(new Look(ink)), terminal.AttributeAt(x, y));
        }
    }

    [Fact]
    public void The_screen_follows_the_size_of_the_terminal()
    {
        using var terminal = new HeadlessTerminal(SampleNews.Make()).Type("banjir");
        foreach (var (width, height) in new[] { (140, 40), (80, 24), (60, 20), (20, 5), (140, 40), (80, 24) })
        {
            terminal.Resize(width, height);
            Assert.Equal((width, height), (terminal.State.Width, terminal.State.Height));
            AssertShowsTheState(terminal);
        }
    }

    [Fact]
    public void Help_and_palette_open_over_the_panels_and_leave_no_trace()
    {
        using var terminal = new HeadlessTerminal(SampleNews.Make());
        var before = terminal.Text;
        terminal.Press(Key.F1);
        Assert.Contains("Bantuan · Kotak cari", terminal.Text, StringComparison.Ordinal);
        AssertShowsTheState(terminal);
        terminal.Press(Key.Esc);
        Assert.Equal(before, terminal.Text);

        terminal.Press(Key.P.WithCtrl).Type("keluar");
        Assert.Contains("Keluar", terminal.Text, StringComparison.Ordinal);
        AssertShowsTheState(terminal);
        terminal.Press(Key.Esc);
        Assert.Equal(before, terminal.Text);
        terminal.Press(Key.P.WithCtrl).Type("keluar").Press(Key.Enter);
        Assert.True(terminal.Window.StopRequested);
    }

    [Fact]
    public void Wide_and_composed_characters_keep_their_columns()
    {
        using var terminal = new HeadlessTerminal(new FakeNews(
        [
            Press.Article("a", "東京 é e\u0301 👩‍👩‍👧 🇮🇩 soft\u00adhyphen", "東京 banjir 👍🏽 di {L|Mâlaka}", "2020-01-01", "新聞"),
        ]), 140, 30);
        AssertShowsTheState(terminal);
        terminal.Press(Key.Enter, Key.Enter);
        AssertShowsTheState(terminal);
        terminal.Press(Key.P.WithCtrl);
        AssertShowsTheState(terminal);
        terminal.Press(Key.Esc).Resize(80, 24);
        AssertShowsTheState(terminal);
    }

    [Fact]
    public void Escape_sequences_of_an_article_never_reach_the_terminal()
    {
        using var terminal = new HeadlessTerminal(new FakeNews(
        [
            Press.Article("a", "Judul " + SafetyTests.Attack, "Isi " + SafetyTests.Attack, "2020-01-01", "Warta" + SafetyTests.Attack),
        ]), 140, 40);
        terminal.Press(Key.Enter, Key.Enter);
        AssertShowsTheState(terminal);
        var sent = terminal.Application.Driver!.ToAnsi();
        Assert.DoesNotContain("\e[31m", sent, StringComparison.Ordinal);
        Assert.DoesNotContain("\e]0;judul", sent, StringComparison.Ordinal);
        Assert.DoesNotContain('\u009b', sent);
        Assert.DoesNotContain('\u202E', sent);
    }

    [Fact]
    public void A_click_chooses_a_result()
    {
        using var terminal = new HeadlessTerminal(SampleNews.Make()).Type("banjir");
        var (x, y) = Find(terminal, "Warga Wamena");
        terminal.Click(x, y);
        Assert.Equal("f03", terminal.State.SelectedHit?.Id);
        Assert.Equal(Focus.Results, terminal.State.Focus);
    }

    [Fact]
    public void Pasted_text_is_typed()
    {
        using var terminal = new HeadlessTerminal(SampleNews.Make());
        terminal.Application.RaisePasteEvent("banjir\npapua");
        terminal.Settle();
        Assert.Equal("banjir papua", terminal.State.Question.Query);
    }

    [Fact]
    public void Without_colours_styles_tell_everything_apart()
    {
        using var terminal = new HeadlessTerminal(SampleNews.Make(), 140, 40, colours: ColourChoice.None).Type("banjir");
        terminal.Press(Key.Enter, Key.Enter);
        var styles = OneOfEachKind
            .Select(text => Find(terminal, text)).Select(at => terminal.AttributeAt(at.X, at.Y)).ToList();
        Assert.Equal(styles.Count, styles.Select(style => style.Style).Distinct().Count());
        Assert.All(styles, style => Assert.Equal(Terminal.Gui.Drawing.Color.None, style.Foreground));
        Assert.DoesNotContain("\e[38;", terminal.Application.Driver!.ToAnsi(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_theme_is_chosen_while_reading()
    {
        using var terminal = new HeadlessTerminal(SampleNews.Make(), 140, 40).Type("banjir");
        terminal.Press(Key.F2).Type("terang").Press(Key.Enter);
        Assert.Equal(Theme.Light, terminal.State.Theme);
        var (x, y) = Find(terminal, "Rina Wulandari tinjau");
        Assert.Equal(Palette.Light.Of(Screen.Draw(terminal.State)[x, y].Look), terminal.AttributeAt(x, y));
    }

    [Theory]
    [InlineData(nameof(Palette.Dark))]
    [InlineData(nameof(Palette.Light))]
    public void Every_text_stands_out_from_what_it_lies_on(string name)
    {
        var palette = name == nameof(Palette.Dark) ? Palette.Dark : Palette.Light;
        foreach (var ink in Enum.GetValues<Ink>().Where(ink => ink is not (Ink.Frame or Ink.Bar)))
        {
            foreach (var shade in Enum.GetValues<Shade>())
            {
                var look = palette.Of(new Look(ink, shade));
                Assert.True(Contrast(look.Foreground, look.Background) >= 4.5, $"{name} {ink} on {shade}: {Contrast(look.Foreground, look.Background):F1}");
            }
        }

        // WCAG 2.1, 1.4.3: relative luminance.
        static double Contrast(Terminal.Gui.Drawing.Color one, Terminal.Gui.Drawing.Color other)
        {
            var (a, b) = (Luminance(one), Luminance(other));
            return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
        }

        static double Luminance(Terminal.Gui.Drawing.Color color) => 0.2126 * Linear(color.R) + 0.7152 * Linear(color.G) + 0.0722 * Linear(color.B);

        static double Linear(byte part) => part / 255.0 is var value && value <= 0.03928 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }

    [Fact]
    public void After_a_redraw_of_the_whole_screen_everything_is_there_again()
    {
        using var terminal = new HeadlessTerminal(SampleNews.Make());
        terminal.Application.LayoutAndDraw(true);
        AssertShowsTheState(terminal);
        terminal.Press(Key.L.WithCtrl);
        AssertShowsTheState(terminal);
    }

    [Theory]
    [InlineData("All", "")]
    [InlineData("All", "COLORTERM=truecolor", "TERM=xterm")]
    [InlineData("All", "TERM=xterm-256color")]
    [InlineData("All", "TERM=xterm-kitty")]
    [InlineData("Sixteen", "TERM=linux")]
    [InlineData("Sixteen", "TERM=screen-256color")]
    [InlineData("Sixteen", "TERM=vt100")]
    [InlineData("Sixteen", "TERM=xterm-256color", "TERM_PROGRAM=Apple_Terminal")]
    [InlineData("None", "TERM=xterm-256color", "NO_COLOR=1")]
    [InlineData("None", "TERM=dumb")]
    public void Colours_are_chosen_by_what_the_terminal_can_show(string expected, params string[] environment)
    {
        var variables = environment.Where(pair => pair.Length > 0).Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => pair[1]);
        Assert.Equal(expected, TerminalColours.Choose(variables.GetValueOrDefault, noColour: false).ToString());
        Assert.Equal(ColourChoice.None, TerminalColours.Choose(variables.GetValueOrDefault, noColour: true));
    }

    // Cell for cell, also after many small changes: the painter draws only what changed.
    private static void AssertShowsTheState(HeadlessTerminal terminal)
    {
        var picture = Screen.Draw(terminal.State);
        var expected = string.Concat(Enumerable.Range(0, picture.Height).Select(y => picture.Row(y) + "\n"));
        Assert.Equal(expected, terminal.Text);
        for (var y = 0; y < picture.Height; y++)
        {
            for (var x = 0; x < picture.Width; x++)
                Assert.Equal(terminal.Colours.Of(picture[x, y].Look), terminal.AttributeAt(x, y));
        }
    }

    private static (int X, int Y) Find(HeadlessTerminal terminal, string text)
    {
        var rows = terminal.Text.Split('\n');
        var y = Array.FindIndex(rows, row => row.Contains(text, StringComparison.Ordinal));
        return (rows[y].IndexOf(text, StringComparison.Ordinal), y);
    }
}
