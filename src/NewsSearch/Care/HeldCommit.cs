using Lucene.Net.Index;
using Lucene.Net.Store;
using NewsSearch.Entities;
using NewsSearch.Indexing;
using Directory = System.IO.Directory;

namespace NewsSearch.Care;

/// <summary>All files of the last commit of an index and what lies beside them, held open: a writer may delete them, and they can still be read.</summary>
internal sealed class HeldCommit : IDisposable
{
    private const int CalmTries = 20;
    private const int MostTries = 1000;

    private readonly List<(string Name, FileStream Content)> _files = [];

    private HeldCommit(int articles) => Articles = articles;

    /// <summary>How many articles it holds.</summary>
    public int Articles { get; }

    /// <summary>The files, by their paths below the folder of the index.</summary>
    public IReadOnlyList<(string Name, FileStream Content)> Files => _files;

    /// <summary>Opens the files of the index in <paramref name="folder"/>.</summary>
    /// <exception cref="IOException">One is missing, or a writer commits too often to follow.</exception>
    /// <exception cref="NewsSearchException">There is no index there.</exception>
    public static HeldCommit Open(string folder)
    {
        using var directory = IndexFolder.Open(folder);
        if (!DirectoryReader.IndexExists(directory)) throw Failures.Missing(folder);
        for (var tries = 1; ; tries++)
        {
            var infos = new SegmentInfos();
            infos.Read(directory);
            HeldCommit? held = null;
            try
            {
                held = new HeldCommit(infos.Segments.Sum(segment => segment.Info.DocCount - segment.DelCount));
                held.OpenAll(folder, infos, directory);
                // What lies beside is of no later commit as long as there is none. Where commits follow each other too fast to
                // wait for that, it may be a commit ahead: what is known of the files is then found to be so, and not used.
                if (!IsPast(directory, infos) || tries >= CalmTries) return held;
            }
            catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException && tries < MostTries && IsPast(directory, infos))
            {
                // A newer commit has taken its place meanwhile.
            }
            catch
            {
                held?.Dispose();
                throw;
            }
            held?.Dispose();
        }
    }

    public void Dispose() => _files.ForEach(file => file.Content.Dispose());

    private static bool IsPast(FSDirectory directory, SegmentInfos infos) => SegmentInfos.GetLastCommitGeneration(directory) != infos.Generation;

    private void OpenAll(string folder, SegmentInfos commit, FSDirectory directory)
    {
        foreach (var name in commit.GetFiles(directory, includeSegmentsFile: true).Order(StringComparer.Ordinal)) Add(folder, name);
        if (EntityFile.NameOf(commit.UserData) is { } entities && File.Exists(Path.Combine(folder, entities))) Add(folder, entities);
        foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var name = Path.GetRelativePath(folder, path);
            if (!IndexFolder.IsLucene(name) && name != FileSums.Name) Add(folder, name);
        }
    }

    private void Add(string folder, string name) => _files.Add((name, new FileStream(
        Path.Combine(folder, name), FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0)));
}
