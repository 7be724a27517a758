namespace NewsSearch.Tui.Pages;

/// <summary>What the mouse did.</summary>
internal enum Click
{
    /// <summary>The left button was pressed.</summary>
    Left,

    /// <summary>The left button was pressed twice.</summary>
    Double,

    /// <summary>The right button was pressed.</summary>
    Right,

    /// <summary>The pointer came here with the left button held down.</summary>
    Drag,

    /// <summary>The left button was let go.</summary>
    Release,

    /// <summary>The wheel was turned away from the hand.</summary>
    WheelUp,

    /// <summary>The wheel was turned to the hand.</summary>
    WheelDown,
}
