using System.IO.Compression;
using System.Text;
using NewsSearch.Archives;

namespace NewsSearch.Tests;

/// <summary>Files of one test, and what reading them gives.</summary>
internal sealed class ArchiveFiles : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public string Folder => _folder.Path;

    public string Add(string name, string content) => Add(name, Encoding.UTF8.GetBytes(content));

    public string Add(string name, byte[] content)
    {
        var path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
        return path;
    }

    public IReadOnlyList<ArchiveItem> ReadAll(ArchiveOptions? options = null) => [.. ArchiveReader.Read([Folder], options ?? new())];

    public static IReadOnlyList<ArchiveItem> Read(string path, ArchiveOptions? options = null) => [.. ArchiveReader.Read([path], options ?? new())];

    /// <summary>The items of one file of that name and content.</summary>
    public static IReadOnlyList<ArchiveItem> Read(string name, byte[] content, ArchiveOptions? options = null)
    {
        using var files = new ArchiveFiles();
        return Read(files.Add(name, content), options);
    }

    /// <summary>The only article of one file of that name and content.</summary>
    public static Article Article(string name, string content)
    {
        var item = Assert.Single(Read(name, Encoding.UTF8.GetBytes(content)));
        Assert.Null(item.Rejection);
        return item.Article!;
    }

    public static byte[] Gzip(string content)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest)) gzip.Write(Encoding.UTF8.GetBytes(content));
        return packed.ToArray();
    }

    public void Dispose() => _folder.Dispose();
}
