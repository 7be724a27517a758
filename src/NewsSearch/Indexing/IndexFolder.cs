using Lucene.Net.Store;

namespace NewsSearch.Indexing;

/// <summary>Opens a folder as Lucene's store of files.</summary>
/// <remarks>
/// Not Lucene's default, which maps files into memory: its reads go through a shared counter, and two threads that
/// search at once are then slower than one.
/// </remarks>
internal static class IndexFolder
{
    public static FSDirectory Open(string folder) => new NIOFSDirectory(new DirectoryInfo(folder), new NativeFSLockFactory());
}
