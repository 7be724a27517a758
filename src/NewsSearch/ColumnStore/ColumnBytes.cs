using Lucene.Net.Store;
using NewsSearch.Files;

namespace NewsSearch.ColumnStore;

/// <summary>A stretch of a file: the mapped memory itself, or, where files are not mapped, read once. Safe for several threads.</summary>
internal sealed class ColumnBytes(IndexInput file, long at, int length)
{
    private readonly MappedInput? _mapped = file as MappedInput;
    private byte[]? _read;

    /// <summary>The bytes. To be asked for anew by every search: they are gone with the reader of the index.</summary>
    public ReadOnlySpan<byte> Span => _mapped is not null ? _mapped.Span(at, length) : _read ??= Read();

    private byte[] Read()
    {
        var bytes = new byte[length];
        var input = (IndexInput)file.Clone();
        input.Seek(at);
        input.ReadBytes(bytes, 0, length);
        return bytes;
    }
}
