using Lucene.Net.Store;
using NewsSearch.Files;
using NewsSearch.Postings;

namespace NewsSearch.Indexing;

/// <summary>Opens a folder as Lucene's store of files.</summary>
internal static class IndexFolder
{
    /// <summary>To write: merges read whole segments, and mapped they would count as memory of the process.</summary>
    public static FSDirectory Open(string folder)
    {
        NewsCodec.Register();
        return new NIOFSDirectory(new DirectoryInfo(folder), new NativeFSLockFactory());
    }

    /// <summary>To search. Where addresses are too few for large files, as <see cref="Open"/>.</summary>
    public static FSDirectory OpenToRead(string folder)
    {
        if (!Environment.Is64BitProcess) return Open(folder);
        NewsCodec.Register();
        return new MappedDirectory(new DirectoryInfo(folder), new NativeFSLockFactory());
    }
}
