using System.Text;
using NewsSearch.Tui.Pages;
using Terminal.Gui.ViewBase;

namespace NewsSearch.Tui.Views;

/// <summary>Puts a picture on the terminal, drawing only what is not there yet.</summary>
/// <remarks>
/// The terminal library works a cell at a time and takes tens of milliseconds for a whole screen: a key must not cost more
/// than the cells that it changes.
/// </remarks>
internal sealed class CellPainter(Palette palette)
{
    private readonly StringBuilder _run = new();
    private Canvas? _drawn;
    private object? _target;

    /// <summary>Draws.</summary>
    /// <param name="view">What to draw with.</param>
    /// <param name="canvas">The picture.</param>
    /// <param name="target">The library's own cells: another object after it has cleared them.</param>
    public void Paint(View view, Canvas canvas, object? target)
    {
        var before = ReferenceEquals(target, _target) && _drawn is { } drawn
            && (drawn.Width, drawn.Height) == (canvas.Width, canvas.Height) ? drawn : null;
        for (var y = 0; y < canvas.Height; y++)
        {
            for (var x = 0; x < canvas.Width;)
            {
                if (before is not null && before[x, y] == canvas[x, y])
                {
                    x++;
                    continue;
                }
                x = PaintRun(view, canvas, before, Start(canvas, x, y), y);
            }
        }
        (_drawn, _target) = (canvas, target);
    }

    // A wide character is drawn from its first half.
    private static int Start(Canvas canvas, int x, int y) => x > 0 && canvas[x, y].Text is null ? x - 1 : x;

    // Cells that changed and look alike, in one go.
    private int PaintRun(View view, Canvas canvas, Canvas? before, int x, int y)
    {
        var look = canvas[x, y].Look;
        view.SetAttribute(palette.Of(look));
        view.Move(x, y);
        _run.Clear();
        do
        {
            _run.Append(canvas[x, y].Text);
            x++;
            while (x < canvas.Width && canvas[x, y].Text is null) x++;
        }
        while (x < canvas.Width && canvas[x, y].Look == look && (before is null || before[x, y] != canvas[x, y]));
        view.AddStr(_run.ToString());
        return x;
    }
}
