using System.Collections.Frozen;

namespace NewsSearch.Tui.Pages;

/// <summary>Says with ASCII what the screen draws with other signs, for terminals and fonts that have none.</summary>
/// <remarks>Every sign keeps its width, so that nothing moves. Letters of articles stay as they are.</remarks>
internal static class AsciiLook
{
    private const string From = "─━│┃╭╮╰╯┏┓┗┛├┤┬┴┼═║▌█▉▊▋▓▒░▲▼◆●○▾▸✓✗×❯»·…–−≈↑↓←→⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏▁▂▃▄▅▆▇";
    private const string To = "-=||+++++++++++++=|>####%:.^v*o.v>+xx>>..--~^v<>|/-\\|/-\\|/_..-=+*";

    private static readonly FrozenDictionary<char, string> Table = From.Zip(To).ToFrozenDictionary(pair => pair.First, pair => pair.Second.ToString());

    /// <summary>The ASCII for a sign; null when it needs none.</summary>
    public static string? Of(string sign) => sign.Length != 1 || sign[0] < 128 ? null
        : Table.TryGetValue(sign[0], out var ascii) ? ascii
        // Dots of braille, and what else frames and charts are made of.
        : sign[0] is >= '\u2800' and <= '\u28FF' ? "*"
        : sign[0] is >= '\u2500' and <= '\u25FF' ? "+"
        : null;
}
