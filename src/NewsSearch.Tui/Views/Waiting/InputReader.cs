using System.IO.Pipes;
using System.Runtime.InteropServices;

namespace NewsSearch.Tui.Views.Waiting;

/// <summary>Reads a terminal or a pipe, and costs nothing while it has nothing to read; the wait for it can be ended.</summary>
/// <param name="file">Its number, as the system counts open files. Stays open.</param>
/// <remarks>Not for Windows, where a terminal is no file.</remarks>
internal sealed partial class InputReader(int file) : IDisposable
{
    private const short Readable = 1;
    private const int Interrupted = 4;

    // Who waits without end waits for this pipe besides: that its other end is closed is heard at once.
    private readonly AnonymousPipeServerStream _end = new(PipeDirection.In);

    /// <summary>Waits until there is something, and reads it.</summary>
    /// <returns>How many bytes; 0 at the end of the input, when it is gone, and after <see cref="End"/>.</returns>
    public int Read(Span<byte> bytes) => IsReadable() ? Math.Max(0, (int)Read(file, ref MemoryMarshal.GetReference(bytes), (nuint)bytes.Length)) : 0;

    /// <summary>Ends the wait that is under way, and all to come. From any thread.</summary>
    public void End() => _end.DisposeLocalCopyOfClientHandle();

    /// <inheritdoc/>
    public void Dispose() => _end.Dispose();

    private bool IsReadable()
    {
        Span<Watched> watched =
        [
            new() { File = file, For = Readable },
            new() { File = (int)_end.SafePipeHandle.DangerousGetHandle(), For = Readable },
        ];
        while (Poll(ref watched[0], (nuint)watched.Length, -1) < 0)
        {
            // A signal, such as that of a new size, ends a wait that is not over.
            if (Marshal.GetLastPInvokeError() != Interrupted) return false;
        }
        return watched[1].Came == 0 && (watched[0].Came & Readable) != 0;
    }

    [LibraryImport("libc", EntryPoint = "poll", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Poll(ref Watched first, nuint count, int milliseconds);

    [LibraryImport("libc", EntryPoint = "read")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial nint Read(int file, ref byte first, nuint count);

    // As poll(2) has it.
    [StructLayout(LayoutKind.Sequential)]
    private struct Watched
    {
        public int File;
        public short For;
        public short Came;
    }
}
