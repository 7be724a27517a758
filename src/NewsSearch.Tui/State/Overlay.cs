namespace NewsSearch.Tui.State;

/// <summary>What lies over the panels and takes the keys, until it is closed.</summary>
internal abstract record Overlay;

/// <summary>The help, for the panel that it was asked for from and then for all.</summary>
/// <param name="For">The panel.</param>
/// <param name="Top">The first line on screen.</param>
internal sealed record HelpOverlay(Focus For, int Top = 0) : Overlay;

/// <summary>The palette: every command, found by typing.</summary>
/// <param name="Typed">What is typed.</param>
/// <param name="Position">The command chosen among those that match.</param>
internal sealed record PaletteOverlay(Editor Typed, ListPosition Position) : Overlay;
