using System.IO.Pipes;
using System.Text;
using NewsSearch.Tui.Views.Waiting;
using Terminal.Gui.App;

namespace NewsSearch.Tui.Tests;

/// <summary>What the reading room does while nobody does anything.</summary>
public sealed class WaitingTests
{
    [Theory]
    [InlineData(false, false, 10_000, null, true, 1000)] // Idle: what happens ends the rest.
    [InlineData(false, false, 10_000, null, false, 100)] // Keys do not: they must be looked for.
    [InlineData(false, false, 100, null, true, 15)]      // Just after a key: a lone Esc is found by the clock.
    [InlineData(false, false, 100, null, false, 15)]
    [InlineData(false, false, 10_000, 40, true, 40)]     // Until the next timer, and no longer.
    [InlineData(false, false, 100, 40, true, 15)]
    [InlineData(false, false, 10_000, 0, true, 0)]
    [InlineData(true, false, 10_000, null, true, 0)]     // What changed is drawn at once.
    [InlineData(true, true, 10_000, null, true, 15)]     // What cannot be drawn yet is tried again.
    public void The_loop_rests_until_something_can_have_happened(
        bool mustDraw, bool hadToDraw, int sinceKey, int? timer, bool hasPromptInput, int expected) => Assert.Equal(
            TimeSpan.FromMilliseconds(expected),
            LoopRest.HowLong(
                mustDraw, hadToDraw, TimeSpan.FromMilliseconds(sinceKey), timer is { } due ? TimeSpan.FromMilliseconds(due) : null, hasPromptInput));

    [Fact]
    public void The_library_still_takes_parts_that_are_not_its_own()
    {
        using var application = Application.Create();
        Assert.Equal(!OperatingSystem.IsWindows(), PromptTerminal.TryGive(application, () => { }));
    }

    [Fact]
    public void What_is_there_is_read_at_once_and_the_end_of_the_input_is_told()
    {
        if (OperatingSystem.IsWindows()) return;
        using var writer = new AnonymousPipeServerStream(PipeDirection.Out);
        using var pipe = new AnonymousPipeClientStream(PipeDirection.In, writer.ClientSafePipeHandle);
        using var reader = new InputReader((int)pipe.SafePipeHandle.DangerousGetHandle());
        writer.Write("beras"u8);
        var bytes = new byte[16];
        Assert.Equal("beras", Encoding.UTF8.GetString(bytes, 0, reader.Read(bytes)));
        writer.Dispose();
        Assert.Equal(0, reader.Read(bytes));
    }

    [Fact]
    public void Who_waits_for_input_that_never_comes_can_be_told_to_stop()
    {
        if (OperatingSystem.IsWindows()) return;
        using var writer = new AnonymousPipeServerStream(PipeDirection.Out);
        using var pipe = new AnonymousPipeClientStream(PipeDirection.In, writer.ClientSafePipeHandle);
        using var reader = new InputReader((int)pipe.SafePipeHandle.DangerousGetHandle());
        int? read = null;
        var waiting = new Thread(() => read = reader.Read(new byte[16]));
        waiting.Start();
        reader.End();
        Assert.True(waiting.Join(TimeSpan.FromSeconds(20)));
        Assert.Equal(0, read);
        writer.Write("beras"u8);
        Assert.Equal(0, reader.Read(new byte[16]));
    }
}
