using Lucene.Net.Store;

namespace NewsSearch.Indexing;

/// <summary>Opens a folder as Lucene's store of files.</summary>
internal static class IndexFolder
{
    public static FSDirectory Open(string folder) => new MMapDirectory(new DirectoryInfo(folder), new NativeFSLockFactory());
}
