using System.Buffers;
using System.Runtime.ExceptionServices;
using NewsSearch.Archives.Files;

namespace NewsSearch.Archives.Json;

/// <summary>Cuts a stream into blocks of whole lines, so that several can be read side by side.</summary>
internal static class LineBlocks
{
    private const int BlockSize = 1 << 20;

    /// <summary>The blocks of <paramref name="source"/> from where it stands.</summary>
    /// <remarks>Where the stream fails, the whole lines read before that come first.</remarks>
    public static IEnumerable<LineBlock> Read(Source source)
    {
        var window = source.Window;
        while (true)
        {
            ExceptionDispatchInfo? failure = null;
            int length;
            try
            {
                length = Find(source);
            }
            catch (Exception error) when (error is IOException or InvalidDataException or UnauthorizedAccessException)
            {
                failure = ExceptionDispatchInfo.Capture(error);
                length = window.Held.LastIndexOf((byte)'\n') + 1;
            }
            if (length < 0)
            {
                var line = window.Line;
                window.TakeLine();
                yield return new(null, 0, line, source.Layer.Raw.Count);
                continue;
            }
            if (length > 0) yield return Take(source, length);
            failure?.Throw();
            if (length == 0) yield break;
        }
    }

    /// <summary>How long the next block is; 0 at the end, -1 when its first line is too long.</summary>
    private static int Find(Source source)
    {
        var window = source.Window;
        window.Hold(BlockSize);
        var end = window.Held.LastIndexOf((byte)'\n') + 1;
        if (end > 0) return end;
        for (var scanned = window.Held.Length; ; scanned = window.Held.Length)
        {
            if (scanned > source.LongestRecord) return -1;
            if (!window.More()) return window.Held.Length;
            var feed = window.Held[scanned..].IndexOf((byte)'\n');
            if (feed >= 0) return scanned + feed + 1;
        }
    }

    private static LineBlock Take(Source source, int length)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(length);
        source.Window.Held[..length].CopyTo(bytes);
        var block = new LineBlock(bytes, length, source.Window.Line, source.Layer.Raw.Count);
        source.Window.Take(length);
        return block;
    }
}

/// <summary>Some lines of a file.</summary>
/// <param name="Bytes">What they are; null for one line that is too long to be read.</param>
/// <param name="Length">How many of the bytes are theirs.</param>
/// <param name="Line">The number of the first, from 1.</param>
/// <param name="Read">How many bytes of the outermost file had been read.</param>
internal sealed record LineBlock(byte[]? Bytes, int Length, long Line, long Read);
