using System.Drawing;
using Terminal.Gui.Input;
using Terminal.Gui.Testing;

namespace NewsSearch.Tui.Tests;

public sealed class DragTests
{
    [Fact]
    public void A_range_of_bars_is_dragged_on_the_terminal_and_letting_go_beside_the_bars_keeps_it()
    {
        using var terminal = new HeadlessTerminal(SampleNews.Make(), 140, 40).Type("banjir");
        var area = terminal.State.Layout.Dates;
        var row = area.Y + area.Height - 2;
        foreach (var (x, flags) in new[]
        {
            (area.X + 2, MouseFlags.LeftButtonPressed),
            (area.X + 9, MouseFlags.LeftButtonPressed | MouseFlags.PositionReport),
            (area.X + 20, MouseFlags.LeftButtonPressed | MouseFlags.PositionReport),
            (area.X + area.Width - 3, MouseFlags.LeftButtonReleased),
        })
        {
            terminal.Application.InjectMouse(new Mouse { ScreenPosition = new Point(x, row), Position = new Point(x, row), Flags = flags });
            terminal.Settle();
        }
        Assert.Single(terminal.State.Question.Filters.Chips);
    }
}
