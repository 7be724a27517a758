namespace NewsSearch.Tui.Views;

/// <summary>How many colours a terminal can show.</summary>
internal enum ColourChoice
{
    /// <summary>None, or none wanted.</summary>
    None,

    /// <summary>The sixteen of old.</summary>
    Sixteen,

    /// <summary>All, as red, green and blue.</summary>
    All,
}

/// <summary>Finds out how many colours a terminal can show.</summary>
internal static class TerminalColours
{
    /// <summary>Tells from the environment.</summary>
    /// <remarks>
    /// The terminal library takes nearly every terminal for one of all colours. The console of Linux and older
    /// programs that share a screen are not, and would show garbage.
    /// </remarks>
    /// <param name="variable">The value of an environment variable, or null.</param>
    /// <param name="noColour">Whether the reader wants none.</param>
    public static ColourChoice Choose(Func<string, string?> variable, bool noColour)
    {
        var terminal = variable("TERM") ?? "";
        if (noColour || !string.IsNullOrEmpty(variable("NO_COLOR")) || terminal == "dumb") return ColourChoice.None;
        if (variable("COLORTERM") is "truecolor" or "24bit") return ColourChoice.All;
        if (!string.IsNullOrEmpty(variable("WT_SESSION"))) return ColourChoice.All;
        if (variable("TERM_PROGRAM") == "Apple_Terminal") return ColourChoice.Sixteen;
        if (terminal.StartsWith("screen", StringComparison.Ordinal)) return ColourChoice.Sixteen;
        return terminal.Length == 0 || terminal.Contains("256color", StringComparison.Ordinal)
            || terminal.Contains("direct", StringComparison.Ordinal)
            || KnownTerminals.Any(known => terminal.Contains(known, StringComparison.Ordinal))
            ? ColourChoice.All
            : ColourChoice.Sixteen;
    }

    private static readonly string[] KnownTerminals = ["kitty", "alacritty", "foot", "ghostty", "wezterm", "contour"];
}
