using System.Buffers;
using System.Collections.Concurrent;
using System.Text.Json;

namespace NewsSearch.Server.Http;

/// <summary>Buffers in which answers are written before they go out, used again and again.</summary>
internal static class Buffers
{
    // A rare huge answer must not be paid for until the end.
    private const int MostKept = 1 << 20;

    private static readonly ConcurrentBag<ArrayBufferWriter<byte>> Free = [];

    /// <summary>A buffer with what <paramref name="write"/> wrote as JSON; give it back with <see cref="Return"/>.</summary>
    public static ArrayBufferWriter<byte> Write(Action<Utf8JsonWriter> write)
    {
        if (!Free.TryTake(out var buffer)) buffer = new ArrayBufferWriter<byte>(1 << 14);
        using var writer = new Utf8JsonWriter(buffer, NewsJson.Options);
        write(writer);
        writer.Flush();
        return buffer;
    }

    public static void Return(ArrayBufferWriter<byte> buffer)
    {
        if (buffer.Capacity > MostKept) return;
        buffer.ResetWrittenCount();
        Free.Add(buffer);
    }
}
