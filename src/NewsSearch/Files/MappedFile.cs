using System.IO.MemoryMappedFiles;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace NewsSearch.Files;

/// <summary>A file in memory, to be read through a pointer, until it is released.</summary>
internal sealed unsafe class MappedFile : IDisposable
{
    // A small file is read sooner than it is mapped, and released again: that makes all processors forget where memory lies.
    private const int LongestRead = 4096;

    private readonly MemoryMappedFile? _file;
    private readonly MemoryMappedViewAccessor? _view;
    private readonly byte[]? _small;
    private readonly byte* _start;
    private int _released;

    public MappedFile(string path)
    {
        // Whoever deletes the file may: what is mapped stays until it is released.
        using var handle = File.OpenHandle(path, share: FileShare.ReadWrite | FileShare.Delete);
        Length = RandomAccess.GetLength(handle);
        if (Length <= LongestRead)
        {
            _small = GC.AllocateUninitializedArray<byte>((int)Length, pinned: true);
            _start = (byte*)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(_small));
            Length = ReadAll(handle, _small);
            return;
        }
        try
        {
            _file = MemoryMappedFile.CreateFromFile(handle, null, 0, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: true);
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

    // How much there was of it.
    private static int ReadAll(SafeFileHandle handle, Span<byte> into)
    {
        var read = 0;
        while (read < into.Length && RandomAccess.Read(handle, into[read..], read) is var more and > 0) read += more;
        return read;
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
        if (_view is not null && _start != null) _view.SafeMemoryMappedViewHandle.ReleasePointer();
        _view?.Dispose();
        _file?.Dispose();
    }
}
