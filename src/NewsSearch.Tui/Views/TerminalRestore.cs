using System.Text;

namespace NewsSearch.Tui.Views;

/// <summary>Puts the terminal back by hand, for when the library that took it cannot.</summary>
internal static class TerminalRestore
{
    /// <summary>Leaves the mouse to the terminal.</summary>
    public const string WithoutMouse = "\e[?1000l\e[?1002l\e[?1003l\e[?1006l\e[?1015l";

    // Mouse, pasting and the keyboard protocol off; caret on; no colours; back to the screen before.
    private const string Sequence =
        WithoutMouse + "\e[?2004l\e[<u\e[?25h\e[0 q\e[0m\e[?1049l";

    /// <summary>Writes to the terminal itself, as standard output may lead elsewhere. Without one it does nothing.</summary>
    public static void Now()
    {
        try
        {
            if (OperatingSystem.IsWindows())
            {
                Console.Out.Write(Sequence);
            }
            else
            {
                using var terminal = new FileStream("/dev/tty", FileMode.Open, FileAccess.Write);
                terminal.Write(Encoding.ASCII.GetBytes(Sequence));
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The terminal is gone: there is nothing left to put back.
        }
    }
}
