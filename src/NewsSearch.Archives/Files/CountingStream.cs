namespace NewsSearch.Archives.Files;

/// <summary>Counts the bytes that are read from a stream.</summary>
internal sealed class CountingStream(Stream inner) : ReadingStream
{
    /// <summary>How many bytes have been read so far.</summary>
    public long Count { get; private set; }

    /// <summary>Counts bytes that were read by other ways than this stream.</summary>
    public void Pass(long count) => Count += count;

    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        Count += read;
        return read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) inner.Dispose();
        base.Dispose(disposing);
    }
}
