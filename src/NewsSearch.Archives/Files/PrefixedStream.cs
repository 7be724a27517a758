namespace NewsSearch.Archives.Files;

/// <summary>A stream whose first bytes were read already, to find out what it is, and are read again.</summary>
internal sealed class PrefixedStream(byte[] first, Stream rest) : ReadingStream
{
    private int _position;

    public override int Read(Span<byte> buffer)
    {
        if (_position == first.Length) return rest.Read(buffer);
        var count = Math.Min(buffer.Length, first.Length - _position);
        first.AsSpan(_position, count).CopyTo(buffer);
        _position += count;
        return count;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) rest.Dispose();
        base.Dispose(disposing);
    }
}
