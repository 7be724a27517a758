using System.ComponentModel;
using System.Diagnostics;

namespace NewsSearch.Tui.Views;

/// <summary>Other programs that the reading room calls. None of them through a shell.</summary>
internal static class Outside
{
    /// <summary>Opens a web address in <c>$BROWSER</c>, or in what the system has for it.</summary>
    /// <exception cref="IOException">There is nothing to open it with.</exception>
    public static void Browse(Uri address, Func<string, string?> variable)
    {
        var command = Words(variable("BROWSER")?.Split(':')[0]);
        if (command.Count == 0) command = [OperatingSystem.IsMacOS() ? "open" : OperatingSystem.IsWindows() ? "explorer" : "xdg-open"];
        var start = new ProcessStartInfo(command[0])
        {
            // What it says must not get onto the screen.
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in command.Skip(1).Where(argument => argument != "%s")) start.ArgumentList.Add(argument);
        start.ArgumentList.Add(address.AbsoluteUri);
        var process = Start(start);
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        process.StandardInput.Close();
    }

    /// <summary>Shows a text in <c>$PAGER</c>, or in less, and waits until it is read. The terminal must be free.</summary>
    /// <exception cref="IOException">There is no pager.</exception>
    public static void Page(string text, Func<string, string?> variable)
    {
        var command = Words(variable("PAGER"));
        if (command.Count == 0) command = ["less"];
        var start = new ProcessStartInfo(command[0]) { RedirectStandardInput = true };
        foreach (var argument in command.Skip(1)) start.ArgumentList.Add(argument);
        using var process = Start(start);
        try
        {
            process.StandardInput.Write(text);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // The reader left before the end.
        }
        process.WaitForExit();
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Exception error) when (error is Win32Exception or FileNotFoundException)
        {
            throw new IOException($"'{start.FileName}': {error.Message}", error);
        }
    }

    private static List<string> Words(string? command) => [.. (command ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries)];
}
