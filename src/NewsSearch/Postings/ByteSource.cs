using Lucene.Net.Store;
using NewsSearch.Files;

namespace NewsSearch.Postings;

/// <summary>Stretches of a file as spans: of the mapped memory itself, or read into a buffer. One serves one thread.</summary>
internal sealed class ByteSource(IndexInput input)
{
    private readonly MappedInput? _mapped = input as MappedInput;
    private IndexInput? _input;
    private byte[] _buffer = [];

    /// <summary>The bytes from <paramref name="at"/>; good until the next call.</summary>
    public ReadOnlySpan<byte> Read(long at, int count)
    {
        if (_mapped is not null) return _mapped.Span(at, count);
        if (_buffer.Length < count) _buffer = new byte[Math.Max(count, 2 * _buffer.Length)];
        _input ??= (IndexInput)input.Clone();
        _input.Seek(at);
        _input.ReadBytes(_buffer, 0, count);
        return _buffer.AsSpan(0, count);
    }
}
