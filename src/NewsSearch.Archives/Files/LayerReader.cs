using System.Text;
using NewsSearch.Archives.Encodings;
using NewsSearch.Archives.Mapping;
using NewsSearch.Language;

namespace NewsSearch.Archives.Files;

/// <summary>Reads a stream of unknown kind: unpacks it, looks into archives, finds format and encoding, and reads the articles.</summary>
internal static class LayerReader
{
    private const int SampleSize = 64 << 10;

    /// <summary>Reads a layer to its end, or to where it cannot be read further.</summary>
    /// <returns>At least one item: that there is nothing to read is a rejection.</returns>
    public static IEnumerable<ArchiveItem> Read(Layer layer)
    {
        var any = false;
        foreach (var item in Guarded(layer))
        {
            any = true;
            yield return item;
        }
        if (!any) yield return layer.Reject(0, new("no articles in it", "tidak ada artikel di dalamnya"));
    }

    /// <summary>Says for a person why something could not be read.</summary>
    public static Bilingual Explain(Exception error) => error switch
    {
        DamagedException damaged => damaged.Reason,
        UnauthorizedAccessException => new("no permission to read it", "tidak ada izin membacanya"),
        FileNotFoundException or DirectoryNotFoundException => Inputs.Absent,
        _ => Unread(error.Message.ReplaceLineEndings(" ").TrimEnd('.')),
    };

    private static Bilingual Unread(string how) => new($"it cannot be read further: {how}", $"tidak dapat dibaca lebih jauh: {how}");

    // An iterator cannot catch around a yield: this one moves another by hand.
    private static IEnumerable<ArchiveItem> Guarded(Layer layer)
    {
        Source? source = null;
        IEnumerator<ArchiveItem>? items = null;
        try
        {
            while (true)
            {
                ArchiveItem? item = null;
                ArchiveItem? broken = null;
                try
                {
                    items ??= Begin(layer, out source).GetEnumerator();
                    if (items.MoveNext()) item = items.Current;
                }
                catch (Exception error) when (error is IOException or InvalidDataException or UnauthorizedAccessException)
                {
                    broken = layer.Reject(source?.Window.Line ?? 0, Explain(error)) with { IsUnread = true };
                }
                if (broken is not null) yield return broken;
                if (item is null) break;
                yield return item;
            }
        }
        finally
        {
            items?.Dispose();
        }
    }

    private static IEnumerable<ArchiveItem> Begin(Layer layer, out Source? source)
    {
        source = null;
        var (stream, sample) = Peek(layer.Stream);
        layer = layer with { Stream = stream };
        for (var times = 0; Compression.Unpack(layer.Stream, sample, layer.Budget) is { } unpacked; times++)
        {
            if (times == Compression.Deepest) return [layer.Reject(0, new($"it is packed more than {Compression.Deepest} times over", $"dimampatkan lebih dari {Compression.Deepest} kali"))];
            (stream, sample) = Peek(unpacked);
            layer = layer with { Stream = stream, Path = null };
        }
        if (sample.Length == 0) return [layer.Reject(0, Inputs.EmptyFile)];
        if (layer.Options.Format is not ArchiveFormat.Spreadsheet && Containers.Open(layer, sample) is { } files) return ReadPacked(layer, files);
        if (Formats.OfBytes(layer, sample) is { } binary)
        {
            layer.Options.Survey?.Open(layer.Name, binary, null);
            return Summaries.SayOnce(DateOrdering.Settle(Formats.Read(layer, binary), layer.Dates));
        }
        source = Decode(layer, sample, out var problem, out var format);
        if (problem is { } why) return [layer.Reject(0, why)];
        layer.Options.Survey?.Open(layer.Name, format, Encodings.ByteOrder.Find(sample, out _) is { } wide ? wide.WebName : source.Decoder.Name);
        return Summaries.SayOnce(DateOrdering.Settle(Formats.Read(source, format), layer.Dates));
    }

    private static IEnumerable<ArchiveItem> ReadPacked(Layer layer, IEnumerable<PackedFile> files)
    {
        if (layer.Depth == Layer.Deepest)
        {
            yield return layer.Reject(0, new($"archives lie in each other more than {Layer.Deepest} deep", $"arsip di dalam arsip lebih dari {Layer.Deepest} tingkat"));
            yield break;
        }
        foreach (var file in files)
        {
            if (!FileFinder.MayBeRead(file.Name)) continue;
            var dates = new DateColumn(layer.Options.PublishedWithin, layer.Options.Map?.DateOrder);
            var within = layer with { Name = $"{layer.Name}/{file.Name}", Path = null, Depth = layer.Depth + 1, Dates = dates };
            if (file.LeadsOut || file.Problem is not null)
            {
                yield return within.Reject(0, file.Problem ?? new("its name leads out of the archive", "namanya mengarah ke luar arsip"));
                continue;
            }
            foreach (var item in ReadPacked(within, file)) yield return item;
        }
    }

    private static IEnumerable<ArchiveItem> ReadPacked(Layer within, PackedFile file)
    {
        Stream? stream = null;
        ArchiveItem? broken = null;
        try
        {
            stream = new BudgetedStream(file.Open(), within.Budget);
        }
        catch (Exception error) when (error is IOException or InvalidDataException)
        {
            broken = within.Reject(0, Explain(error)) with { IsUnread = true };
        }
        if (broken is not null) yield return broken;
        if (stream is null) yield break;
        using (stream)
        {
            foreach (var item in Read(within with { Stream = stream })) yield return item;
        }
    }

    /// <summary>Finds the encoding and the format.</summary>
    private static Source Decode(Layer layer, byte[] sample, out Bilingual? problem, out ArchiveFormat format)
    {
        var stream = layer.Stream;
        if (ByteOrder.Find(sample, out var mark) is { } wide)
        {
            (stream, sample) = Peek(Encoding.CreateTranscodingStream(stream, wide, Encoding.UTF8));
            mark = sample.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? 3 : 0;
        }
        var source = new Source(layer, new ByteWindow(stream), TextDecoder.For(sample));
        source.Window.Hold(Math.Max(mark, 1));
        source.Window.Take(mark);
        (var found, problem) =
            sample.AsSpan(mark).Trim(" \t\r\n"u8).IsEmpty && sample.Length < SampleSize ? (null, Inputs.EmptyFile)
            : layer.Options.Format is { } forced ? (forced, null)
            : FormatFinder.Find(sample.AsSpan(mark), layer.Extension);
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

    /// <summary>A packed file as it comes out of its archive, held against the budget.</summary>
    private sealed class BudgetedStream(Stream inner, UnpackBudget budget) : ReadingStream
    {
        public override int Read(Span<byte> buffer)
        {
            try
            {
                var read = inner.Read(buffer);
                budget.Take(read);
                return read;
            }
            catch (Exception error) when (error is not (IOException or OutOfMemoryException or OperationCanceledException))
            {
                throw new DamagedException(new("it is damaged within the archive", "rusak di dalam arsip"), error);
            }
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing) inner.Dispose();
            base.Dispose(disposing);
        }
    }
}
