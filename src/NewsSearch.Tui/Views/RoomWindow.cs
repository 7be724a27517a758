using System.Drawing;
using System.Text;
using NewsSearch.Tui.Pages;
using NewsSearch.Tui.State;
using NewsSearch.Tui.State.Commands;
using NewsSearch.Tui.State.Keeping;
using Terminal.Gui.App;
using Terminal.Gui.Drivers;
using Terminal.Gui.Input;
using Terminal.Gui.ViewBase;
using Terminal.Gui.Views;

namespace NewsSearch.Tui.Views;

/// <summary>The window of the reading room: shows what <see cref="Screen"/> draws, turns keys and clicks into steps.</summary>
/// <remarks>
/// One view for the whole screen, and no other. Focus, panels, help and palette are matters of the state, so there is no
/// nested loop that background work could wait for, and a screen can be tested without a terminal.
/// </remarks>
internal sealed class RoomWindow : Runnable
{
    private readonly IApplication _application;
    private readonly ColourChoice _colours;
    private CellPainter _painter;
    private Theme _theme;
    private RoomState? _pictured;
    private Canvas _picture = new(0, 0);
    private Clip? _copied;
    private int _redraws;

    /// <summary>Makes the window; the session begins when it is shown.</summary>
    /// <param name="application">The terminal.</param>
    /// <param name="state">Where to begin.</param>
    /// <param name="source">Where answers come from.</param>
    /// <param name="colours">How many colours the terminal can show.</param>
    /// <param name="time">The clock.</param>
    public RoomWindow(IApplication application, RoomState state, NewsSource source, ColourChoice colours, TimeProvider time)
    {
        _application = application;
        _copied = state.Clip;
        (_colours, _theme) = (colours, state.Theme);
        _painter = Painter();
        Session = new Session(state, source, Post, time);
        Session.Changed += OnChanged;
        CanFocus = true;
        BorderStyle = Terminal.Gui.Drawing.LineStyle.None;
        application.Paste += OnPaste;
    }

    /// <summary>The session.</summary>
    public Session Session { get; }

    /// <inheritdoc/>
    protected override void OnIsRunningChanged(bool newIsRunning)
    {
        base.OnIsRunningChanged(newIsRunning);
        if (!newIsRunning) return;
        Session.Start();
    }

    /// <inheritdoc/>
    protected override void OnFrameChanged(in Rectangle frame)
    {
        base.OnFrameChanged(frame);
        var size = frame.Size;
        Session.Do(state => (state.Width, state.Height) == (size.Width, size.Height)
            ? state
            : state.Resize(size.Width, size.Height));
    }

    /// <inheritdoc/>
    protected override bool OnKeyDown(Key key)
    {
        var press = KeyNames.From(key);
        // Left to the library, which knows how to put the program to sleep and wake it.
        if (press.Name == "Ctrl+Z") return false;
        if (press.Name.Length > 0) Session.Do(state => Keyboard.Press(state, press));
        return true;
    }

    /// <inheritdoc/>
    protected override bool OnMouseEvent(Mouse mouse)
    {
        if (mouse.Position is not { } at || ClickOf(mouse.Flags) is not { } click) return true;
        if (Picture().StepAt(at.X, at.Y, click) is { } step) Session.Do(state => step(state with { Notice = null }));
        return mouse.Handled = true;
    }

    /// <inheritdoc/>
    protected override bool OnClearingViewport() => true; // Every cell is painted.

    /// <inheritdoc/>
    protected override bool OnDrawingContent(DrawContext? context)
    {
        var picture = Picture();
        _painter.Paint(this, picture, _application.Driver?.Contents);
        Cursor = picture.Caret is { } caret
            ? new Cursor { Position = new Point(caret.X, caret.Y), Style = CursorStyle.SteadyBar }
            : new Cursor { Position = null };
        return true;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _application.Paste -= OnPaste;
            Session.Dispose();
        }
        base.Dispose(disposing);
    }

    // The button's press and not its click: a click is put together from two events, and over a slow line it is lost.
    private static Click? ClickOf(MouseFlags flags) =>
        flags.HasFlag(MouseFlags.LeftButtonDoubleClicked) ? Click.Double
        : flags.HasFlag(MouseFlags.LeftButtonPressed) ? flags.HasFlag(MouseFlags.PositionReport) ? Click.Drag : Click.Left
        : flags.HasFlag(MouseFlags.RightButtonPressed) ? flags.HasFlag(MouseFlags.PositionReport) ? null : Click.Right
        : flags.HasFlag(MouseFlags.LeftButtonReleased) ? Click.Release
        : flags.HasFlag(MouseFlags.WheeledDown) ? Click.WheelDown
        : flags.HasFlag(MouseFlags.WheeledUp) ? Click.WheelUp
        : null;

    private Canvas Picture()
    {
        if (ReferenceEquals(_pictured, Session.State)) return _picture;
        (_pictured, _picture) = (Session.State, Screen.Draw(Session.State));
        return _picture;
    }

    private CellPainter Painter()
    {
        var palette = Palette.Of(_theme, _colours);
        Driver.Force16Colors = palette.IsSixteen;
        return new CellPainter(palette);
    }

    private void OnChanged()
    {
        if (Session.State.Theme != _theme)
        {
            _theme = Session.State.Theme;
            _painter = Painter();
        }
        if (Session.State.Redraws != _redraws)
        {
            _redraws = Session.State.Redraws;
            _application.ClearScreenNextIteration = true;
        }
        if (Session.State.Clip is { } clip && !ReferenceEquals(clip, _copied))
        {
            _copied = clip;
            // OSC 52: the terminal puts it on the clipboard, also from another machine.
            _application.Driver?.WriteRaw($"\e]52;c;{Convert.ToBase64String(Encoding.UTF8.GetBytes(clip.Text))}\a");
        }
        if (Session.State.IsOver || Session.State.Paging is not null) _application.RequestStop(this);
        SetNeedsDraw();
    }

    private void OnPaste(object? sender, PasteEventArgs paste)
    {
        Session.Do(state => state.Overlay is HelpOverlay or SheetOverlay ? state : Keyboard.Insert(state, paste.Text));
        paste.Handled = true;
    }

    // What is fetched can come when the terminal is already given back.
    private void Post(Action step)
    {
        if (_application.Initialized) _application.Invoke(step);
    }
}
