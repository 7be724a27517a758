using NewsSearch.Tui.State;

namespace NewsSearch.Tui.Pages;

/// <summary>How a cell is to look: a palette makes colours and styles of it.</summary>
/// <param name="Ink">What its text is.</param>
/// <param name="Shade">What it lies on.</param>
internal readonly record struct Look(Ink Ink, Shade Shade = Shade.None);

/// <summary>What a cell lies on.</summary>
internal enum Shade : byte
{
    /// <summary>The screen.</summary>
    None,

    /// <summary>The row chosen in a panel that keys do not go to.</summary>
    Chosen,

    /// <summary>The row chosen where keys go.</summary>
    Focused,

    /// <summary>The line of keys at the bottom.</summary>
    Bar,
}
