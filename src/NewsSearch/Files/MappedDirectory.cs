using Lucene.Net.Store;

namespace NewsSearch.Files;

/// <summary>A folder of an index whose files are read through pointers into memory.</summary>
/// <remarks>
/// Lucene's own mapped directory counts every read on a handle that all threads share: two threads that search at once
/// are then slower than one. Here a file's pointer is taken once. To write, it is as any folder.
/// </remarks>
internal sealed class MappedDirectory(DirectoryInfo folder, LockFactory locks) : FSDirectory(folder, locks)
{
    public override IndexInput OpenInput(string name, IOContext context)
    {
        EnsureOpen();
        var file = new MappedFile(PathOf(name));
        return new MappedInput(name, file, 0, file.Length, owns: true);
    }

    public override IndexInputSlicer CreateSlicer(string name, IOContext context)
    {
        EnsureOpen();
        return new Slicer(name, new MappedFile(PathOf(name)));
    }

    private string PathOf(string name) => Path.Combine(Directory.FullName, name);

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
