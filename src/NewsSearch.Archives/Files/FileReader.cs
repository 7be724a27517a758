using System.Text;
using NewsSearch.Archives.Csv;
using NewsSearch.Archives.Encodings;
using NewsSearch.Archives.Json;
using NewsSearch.Archives.Mapping;
using NewsSearch.Archives.PlainText;

namespace NewsSearch.Archives.Files;

/// <summary>Reads one file: unpacks it, finds its encoding and format, and reads what it holds.</summary>
internal static class FileReader
{
    private const int SampleSize = 64 << 10;

    /// <summary>Reads a file to its end, or to where it cannot be read further.</summary>
    public static IEnumerable<ArchiveItem> Read(FileEntry file, ArchiveOptions options)
    {
        if (file.Problem is { } problem)
        {
            yield return Reject(file, problem);
            yield break;
        }
        if (!TryOpen(file, options, out var raw, out problem))
        {
            yield return Reject(file, problem!);
            yield break;
        }
        using (raw)
        {
            var any = false;
            foreach (var item in Guarded(file, raw!, options))
            {
                any = true;
                yield return item;
            }
            if (!any) yield return Reject(file, "no articles in it");
        }
    }

    // An iterator cannot catch around a yield: this one moves another by hand.
    private static IEnumerable<ArchiveItem> Guarded(FileEntry file, CountingStream raw, ArchiveOptions options)
    {
        Source? source = null;
        IEnumerator<ArchiveItem>? items = null;
        while (true)
        {
            ArchiveItem? item = null;
            ArchiveItem? broken = null;
            try
            {
                if (items is null)
                {
                    source = Begin(file, raw, options, out var format, out var problem);
                    items = problem is null ? DateOrdering.Settle(Items(source, format, file.Name), source.Dates).GetEnumerator() : null;
                    if (items is null) broken = source.Reject(0, problem!);
                }
                if (items?.MoveNext() == true) item = items.Current;
            }
            catch (Exception error) when (error is IOException or InvalidDataException or UnauthorizedAccessException)
            {
                broken = new(file.Name, source?.Window.Line ?? 0, null,
                    new(file.Name, source?.Window.Line ?? 0, Explain(error)), raw.Count);
            }
            if (broken is not null) yield return broken;
            if (item is null) break;
            yield return item;
        }
        items?.Dispose();
    }

    private static IEnumerable<ArchiveItem> Items(Source source, ArchiveFormat format, string name) => format switch
    {
        ArchiveFormat.Json => JsonArchive.Read(source),
        ArchiveFormat.JsonLines => JsonLinesArchive.Read(source),
        ArchiveFormat.Csv => CsvArchive.Read(source, FormatFinder.Extension(name) == ".tsv" ? (byte)'\t' : (byte)','),
        _ => TextArchive.Read(source),
    };

    private static Source Begin(FileEntry file, CountingStream raw, ArchiveOptions options, out ArchiveFormat format, out string? problem)
    {
        var (stream, sample) = Peek(raw);
        if (sample.AsSpan().StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B, 8]))
            (stream, sample) = Peek(new UnpackingStream(stream));
        if (ByteOrder.Find(sample, out var mark) is { } wide)
        {
            (stream, sample) = Peek(Encoding.CreateTranscodingStream(stream, wide, Encoding.UTF8));
            mark = sample.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? 3 : 0;
        }
        var source = new Source(file.Name, new ByteWindow(stream), TextDecoder.For(sample), raw, options.LongestRecord, new DateColumn(options.PublishedWithin));
        source.Window.Hold(Math.Max(mark, 1));
        source.Window.Take(mark);
        (var found, problem) =
            sample.AsSpan(mark).Trim(" \t\r\n"u8).IsEmpty && sample.Length < SampleSize ? (null, "the file is empty")
            : options.Format is { } forced ? (forced, null)
            : FormatFinder.Find(sample.AsSpan(mark), file.Path == FileEntry.StandardInput ? "" : file.Name);
        format = found ?? default;
        return source;
    }

    /// <summary>Reads the first bytes of a stream and gives back one that begins with them again.</summary>
    private static (Stream Stream, byte[] Sample) Peek(Stream stream)
    {
        var sample = new byte[SampleSize];
        int length = 0, read = 1;
        try
        {
            for (; length < SampleSize && read > 0; length += read) read = stream.Read(sample, length, SampleSize - length);
        }
        catch (Exception error) when (length > 0 && error is (IOException or InvalidDataException))
        {
            // Met again, and reported, by whoever reads on from here.
        }
        Array.Resize(ref sample, length);
        return (new PrefixedStream(sample, stream), sample);
    }

    private static bool TryOpen(FileEntry file, ArchiveOptions options, out CountingStream? raw, out string? problem)
    {
        raw = null;
        problem = null;
        if (file.Path == FileEntry.StandardInput)
        {
            if (options.StandardInput is null) problem = "there is no standard input";
            else raw = new CountingStream(options.StandardInput);
            return raw is not null;
        }
        // Not opened: a pipe in a folder looks like an empty file, and opening it would wait for ever.
        if (!file.Named && file.Size == 0)
        {
            problem = "the file is empty";
            return false;
        }
        try
        {
            raw = new CountingStream(new FileStream(file.Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0));
            return true;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            problem = Explain(error);
            return false;
        }
    }

    private static string Explain(Exception error) => error switch
    {
        UnauthorizedAccessException => "no permission to read it",
        FileNotFoundException or DirectoryNotFoundException => "no such file or folder",
        EndOfStreamException => "the gzip data is cut off here",
        InvalidDataException => "the gzip data is damaged from here on",
        _ => "it cannot be read further: " + error.Message.ReplaceLineEndings(" ").TrimEnd('.'),
    };

    private static ArchiveItem Reject(FileEntry file, string reason) => new(file.Name, 0, null, new(file.Name, 0, reason), 0);
}
