using Lucene.Net.Store;

namespace NewsSearch.Files;

/// <summary>A folder of an index to be searched, whose files are read through pointers into memory.</summary>
/// <remarks>
/// Lucene's own mapped directory counts every read on a handle that all threads share: two threads that search at once
/// are then slower than one. Here a file's pointer is taken once. Nor is it made from Lucene's folder of files, which finds out
/// at each start of a program what its system calls an existing file, by making one twice.
/// </remarks>
internal sealed class MappedDirectory : BaseDirectory
{
    private readonly string _folder;

    public MappedDirectory(string folder)
    {
        _folder = folder;
        SetLockFactory(NoLockFactory.GetNoLockFactory());
    }

    public override string[] ListAll() => [.. System.IO.Directory.EnumerateFiles(_folder).Select(Path.GetFileName)!];

    [Obsolete("Lucene asks for it in old formats only.")]
    public override bool FileExists(string name) => File.Exists(PathOf(name));

    public override long FileLength(string name) => new FileInfo(PathOf(name)).Length;

    public override IndexInput OpenInput(string name, IOContext context) => Open(name);

    public override ChecksumIndexInput OpenChecksumInput(string name, IOContext context) => new SummedInput(Open(name));

    public override IndexInputSlicer CreateSlicer(string name, IOContext context)
    {
        EnsureOpen();
        return new Slicer(name, new MappedFile(PathOf(name)));
    }

    public override IndexOutput CreateOutput(string name, IOContext context) => throw ToRead();

    public override void DeleteFile(string name) => throw ToRead();

    public override void Sync(ICollection<string> names) => throw ToRead();

    protected override void Dispose(bool disposing) => IsOpen = false;

    private MappedInput Open(string name)
    {
        EnsureOpen();
        var file = new MappedFile(PathOf(name));
        return new MappedInput(name, file, 0, file.Length, owns: true);
    }

    private string PathOf(string name) => Path.Combine(_folder, name);

    private static NotSupportedException ToRead() => new("a folder opened to be searched is not written to");

    private sealed class Slicer(string name, MappedFile file) : IndexInputSlicer
    {
        public override IndexInput OpenSlice(string sliceDescription, long offset, long length)
        {
            if (offset < 0 || length < 0 || offset > file.Length - length)
                throw new EndOfStreamException($"{sliceDescription} lies beyond the end of {name}");
            return new MappedInput($"{name} {sliceDescription}", file, offset, length, owns: false);
        }

        [Obsolete("Lucene asks for it in old formats only.")]
        public override IndexInput OpenFullSlice() => OpenSlice("whole", 0, file.Length);

        protected override void Dispose(bool disposing)
        {
            if (disposing) file.Dispose();
        }
    }
}
