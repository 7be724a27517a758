using System.Diagnostics;
using NewsSearch.Tui.State;
using NewsSearch.Tui.Texts;
using NewsSearch.Tui.Views;

namespace NewsSearch.Tui.Tests;

/// <summary>A mistake of the program's own, on a terminal that is a real one as far as the program can tell.</summary>
public sealed class CrashTests
{
    private const string EntersScreen = "\e[?1049h", LeavesScreen = "\e[?1049l", LeavesMouse = "\e[?1003l", LeavesPaste = "\e[?2004l", ShowsCaret = "\e[?25h";

    [Fact]
    public void After_a_thrown_error_the_terminal_is_as_it_was_and_the_error_is_told()
    {
        if (!File.Exists("/usr/bin/script")) Assert.Skip("script (util-linux) makes the terminal, and is not here");
        var record = Path.GetTempFileName();
        try
        {
            var self = Environment.ProcessPath!.EndsWith("dotnet", StringComparison.Ordinal)
                ? $"'{Environment.ProcessPath}' '{typeof(CrashTests).Assembly.Location}'" : $"'{Environment.ProcessPath}'";
            var start = new ProcessStartInfo("/usr/bin/script", ["-q", "-e", "-c", $"{self} -explicit only -method '*{nameof(It_crashes)}' -noLogo", record])
            {
                Environment = { [Setup.RealTerminal] = "1", ["TERM"] = "xterm-256color" },
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
            };
            using var child = Process.Start(start)!;
            var shown = child.StandardOutput.ReadToEnd();
            child.WaitForExit();

            Assert.Equal(0, child.ExitCode); // It_crashes passed: the program ended with 70.
            var left = shown.LastIndexOf(LeavesScreen, StringComparison.Ordinal);
            Assert.True(left > shown.IndexOf(EntersScreen, StringComparison.Ordinal));
            foreach (var sequence in new[] { LeavesMouse, LeavesPaste, ShowsCaret }) Assert.Contains(sequence, shown, StringComparison.Ordinal);
            Assert.Contains("newssearch: System.InvalidOperationException: a mistake of ours", shown[left..], StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(record);
        }
    }

    // Run by the other, on a terminal; alone it has none.
    [Fact(Explicit = true)]
    public void It_crashes()
    {
        var news = SampleNews.Make();
        news.Fails = _ => new InvalidOperationException("a mistake of ours");
        var (_, code) = TerminalApp.Show(new RoomState { Words = Wording.English }, news.ToNewsSource(), ColourChoice.All, noMouse: false);
        Assert.Equal(70, code);
    }
}
