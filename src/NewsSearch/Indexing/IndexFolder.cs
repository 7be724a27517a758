using Lucene.Net.Index;
using Lucene.Net.Store;
using NewsSearch.Entities;
using NewsSearch.Facets;
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

    /// <summary>Whether a file of that name in the folder of an index is made with a commit; all others lie there because they belong to the index.</summary>
    public static bool IsLucene(string name) =>
        name[0] == '_' || name.StartsWith(NumberingFile.Name, StringComparison.Ordinal) || name.StartsWith(EntityFile.Prefix, StringComparison.Ordinal)
        || name.StartsWith("segments", StringComparison.Ordinal) || name == IndexWriter.WRITE_LOCK_NAME;

    /// <summary>To search. Where addresses are too few for large files, as <see cref="Open"/>.</summary>
    public static Lucene.Net.Store.Directory OpenToRead(string folder)
    {
        if (!Environment.Is64BitProcess) return Open(folder);
        NewsCodec.Register();
        return new MappedDirectory(folder);
    }
}
