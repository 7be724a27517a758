using NewsSearch.Files;

namespace NewsSearch.Facets;

/// <summary>Whole numbers, in memory or in a mapped file.</summary>
internal sealed class Ints
{
    private readonly int[] _held = [];
    private readonly MappedFile? _file;
    private readonly long _at;

    public Ints(int[] held) => (_held, Count) = (held, held.Length);

    public Ints(MappedFile file, long at, int count) => (_file, _at, Count) = (file, at, count);

    public int Count { get; }

    /// <summary>The numbers. To be asked for anew by every search: they are gone with the reader of the index.</summary>
    public ReadOnlySpan<int> Span => _file is null ? _held : _file.Ints(_at, Count);
}
