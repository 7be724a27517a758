using System.IO.MemoryMappedFiles;

namespace NewsSearch.Files;

/// <summary>A file in memory, to be read through a pointer, until it is released.</summary>
internal sealed unsafe class MappedFile : IDisposable
{
    private readonly MemoryMappedFile? _file;
    private readonly MemoryMappedViewAccessor? _view;
    private readonly byte* _start;
    private int _released;

    public MappedFile(string path)
    {
        // Whoever deletes the file may: what is mapped stays until it is released.
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        Length = stream.Length;
        // The system maps no empty file.
        if (Length == 0) return;
        try
        {
            _file = MemoryMappedFile.CreateFromFile(stream, null, 0, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: true);
            _view = _file.CreateViewAccessor(0, Length, MemoryMappedFileAccess.Read);
            byte* start = null;
            _view.SafeMemoryMappedViewHandle.AcquirePointer(ref start);
            _start = start + _view.PointerOffset;
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>In bytes, as it was when it was mapped.</summary>
    public long Length { get; }

    /// <summary>Where it begins in memory. Nothing may be read there once it is released.</summary>
    /// <exception cref="ObjectDisposedException">It was released.</exception>
    public byte* Start
    {
        get
        {
            ObjectDisposedException.ThrowIf(_released != 0, typeof(MappedFile));
            return _start;
        }
    }

    /// <summary>A stretch of whole numbers, as the machine keeps them.</summary>
    /// <exception cref="EndOfStreamException">The file ends before it does.</exception>
    public ReadOnlySpan<int> Ints(long at, int count)
    {
        if (at < 0 || count < 0 || at > Length - (long)count * sizeof(int)) throw new EndOfStreamException("a mapped file ends too early");
        return new ReadOnlySpan<int>(Start + at, count);
    }

    /// <summary>Gives the memory back.</summary>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref _released, 1) != 0) return;
        if (_start != null) _view!.SafeMemoryMappedViewHandle.ReleasePointer();
        _view?.Dispose();
        _file?.Dispose();
    }
}
