namespace NewsSearch.Tui;

/// <summary>The colours of the screen.</summary>
public enum Theme
{
    /// <summary>What the terminal can show, light on dark.</summary>
    Auto,

    /// <summary>All colours, light on dark.</summary>
    Dark,

    /// <summary>All colours, dark on light.</summary>
    Light,

    /// <summary>The sixteen colours of old, on the terminal's own background.</summary>
    Sixteen,

    /// <summary>No colour: bold, underlined, reversed.</summary>
    Mono,
}
