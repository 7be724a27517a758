using System.Text;
using NewsSearch.Tui.Pages;
using NewsSearch.Tui.State;
using NewsSearch.Tui.Views;

namespace NewsSearch.Tui.Tests;

/// <summary>What whole screens are drawn in: a letter a cell, and below what each letter is in every palette.</summary>
public sealed class ColourScreenTests
{
    // A full stop is plain text on the plain screen, and left out at the end of a row.
    private const string Letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

    private static readonly (string Name, Palette Palette)[] Palettes =
        [("dark", Palette.Dark), ("light", Palette.Light), ("16", Palette.Sixteen), ("mono", Palette.Mono)];

    [Theory]
    [InlineData("start")]
    [InlineData("completing", "\"ba")]
    [InlineData("results", "\"banjir", "Enter", "j")]
    [InlineData("facets", "\"banjir", "Tab", "j", "Space", "j", "j", "x")]
    [InlineData("histogram", "\"banjir", "Enter", "2", "Home", "Shift+Right", "Shift+Right")]
    [InlineData("reader", "\"banjir", "Enter", "Enter", "n")]
    [InlineData("facts", "\"banjir", "Enter", "Enter", "G")]
    [InlineData("nothing-with-filters", "\"banjir", "Tab", "j", "Space", "/", "\" beras")]
    [InlineData("help", "Tab", "?")]
    [InlineData("palette", "Ctrl+P", "\"ur")]
    public void Each_screen_is_drawn_in_the_colours_agreed(string name, params string[] keys) =>
        Check(name, size => new TestRoom(SampleNews.Make(), size.Width, size.Height), keys);

    [Theory]
    [InlineData("kwic", "\"banjir", "Enter", "F3", ">", "j", "j")]
    [InlineData("kwic-groups", "\"banjir", "Enter", "F3", "v", "j", "j")]
    [InlineData("ask-value", "\"banjir", "Enter", "1", "f", "\"wati")]
    [InlineData("pick-tags", "\"banjir", "Enter", "#", "\"pen")]
    [InlineData("entity", "\"banjir", "Enter", "1", "j", "E", "j", "j")]
    [InlineData("places", "\"banjir", "Enter", "P", "j")]
    [InlineData("compare", "\"meninjau", "Enter", "=", "n", "n")]
    [InlineData("explain", "\"banjir papua", "Enter", "F9")]
    [InlineData("words", "\"banjir", "Enter", "W")]
    [InlineData("trend", "\"banjir", "Enter", "F6", "a", "\"beras", "Enter", "a", "\"hujan", "Enter", "Home")]
    public void Each_study_is_drawn_in_the_colours_agreed(string name, params string[] keys) =>
        Check(name, size => new TestRoom(name.StartsWith("pick", StringComparison.Ordinal) ? SampleIndex.Kept : SampleIndex.Source, size.Width, size.Height), keys);

    [Fact]
    public void A_query_error_is_drawn_in_the_colours_agreed()
    {
        var news = SampleNews.Make();
        using var room = new TestRoom(news).Settle();
        news.Fails = _ => new QueryException(new("", "tanda kurung belum ditutup"), 8, new("", "tambahkan ')'"));
        room.Press("\"banjir (").Settle();
        Golden.Check("colours-fault-80x24", Drawn(room.Picture));
    }

    [Fact]
    public void Without_colours_nothing_is_coloured_and_what_differs_in_meaning_still_differs()
    {
        foreach (var ink in Enum.GetValues<Ink>())
        {
            var attribute = Palette.Mono.Of(new Look(ink));
            Assert.Equal((Terminal.Gui.Drawing.Color.None, Terminal.Gui.Drawing.Color.None), (attribute.Foreground, attribute.Background));
        }
        foreach (var (_, palette) in Palettes)
        {
            var styles = new[] { Ink.Normal, Ink.Hit, Ink.CurrentHit, Ink.Person, Ink.Place, Ink.Date, Ink.Exclude }.Select(ink => palette.Of(new Look(ink)).Style);
            Assert.Equal(7, styles.Distinct().Count());
        }
    }

    private static void Check(string name, Func<(int Width, int Height), TestRoom> open, string[] keys)
    {
        foreach (var size in new[] { (Width: 80, Height: 24), (Width: 140, Height: 40) })
        {
            using var room = open(size).Settle().PressAndSettle(keys);
            Golden.Check($"colours-{name}-{size.Width}x{size.Height}", Drawn(room.Picture));
        }
    }

    private static string Drawn(Canvas picture)
    {
        var looks = new List<Look>();
        var text = new StringBuilder();
        for (var y = 0; y < picture.Height; y++)
        {
            var row = new StringBuilder();
            for (var x = 0; x < picture.Width; x++) row.Append(Letter(picture[x, y].Look));
            text.Append(row.ToString().TrimEnd('.')).Append('\n');
        }
        foreach (var (at, look) in looks.Index())
        {
            text.Append($"\n{Letters[at]} {look.Ink}{(look.Shade == Shade.None ? "" : $" on {look.Shade}")}\n");
            foreach (var (name, palette) in Palettes) text.Append($"  {name,-5} {palette.Of(look)}\n");
        }
        return text.ToString();

        char Letter(Look look)
        {
            if (look == default) return '.';
            if (!looks.Contains(look)) looks.Add(look);
            return Letters[looks.IndexOf(look)];
        }
    }
}
