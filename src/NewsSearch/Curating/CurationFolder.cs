using System.Text;
using NewsSearch.Language;

namespace NewsSearch.Curating;

/// <summary>The files in which the user's work on an index lies: <c>curation/</c> in its folder.</summary>
/// <remarks>
/// A file is replaced as a whole: written under another name, brought to the disk, renamed. Whoever is stopped at any moment
/// leaves the old file or the new one.
/// </remarks>
/// <param name="folder">The index's folder.</param>
/// <param name="between">Called, with its name, when a file is written and not yet in its place; a test ends there.</param>
internal sealed class CurationFolder(string folder, Action<string>? between = null)
{
    public const string Name = "curation";
    private const string Temporary = ".tmp";

    /// <summary>The file of what was done, to be taken back.</summary>
    public const string Log = "log.jsonl";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public string Path { get; } = System.IO.Path.Combine(folder, Name);

    /// <summary>The index's folder.</summary>
    public string IndexFolder => folder;

    public static string FileOf(FactKind kind) => kind switch
    {
        FactKind.Entity => "entities.jsonl",
        FactKind.Tag => "tags.jsonl",
        FactKind.Note => "notes.jsonl",
        FactKind.Collection => "collections.jsonl",
        FactKind.Search => "searches.jsonl",
        _ => "cursors.jsonl",
    };

    public string PathOf(string file) => System.IO.Path.Combine(Path, file);

    /// <summary>Tells one state of a file from another, as far as its length and its time do.</summary>
    public (long Length, long Ticks) Stamp(string file)
    {
        var info = new FileInfo(PathOf(file));
        return info.Exists ? (info.Length, info.LastWriteTimeUtc.Ticks) : default;
    }

    /// <summary>What a file holds; empty when it is not there.</summary>
    public byte[] Read(string file)
    {
        try
        {
            // Who replaces it meanwhile may.
            using var stream = new FileStream(PathOf(file), FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            return bytes;
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            return [];
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new NewsSearchException(Problem.IndexDamaged, new Bilingual(
                $"'{PathOf(file)}' cannot be read: check who owns it",
                $"'{PathOf(file)}' tidak dapat dibaca: periksa pemiliknya"), failure);
        }
    }

    /// <summary>Puts lines in a file's place.</summary>
    public void Replace(string file, IEnumerable<string> lines)
    {
        var path = PathOf(file);
        using (var stream = new FileStream(path + Temporary, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            using (var text = new StreamWriter(stream, Utf8, leaveOpen: true) { NewLine = "\n" })
                foreach (var line in lines) text.WriteLine(line);
            stream.Flush(flushToDisk: true);
        }
        between?.Invoke(file);
        File.Move(path + Temporary, path, overwrite: true);
        FolderSync.Sync(Path);
    }

    /// <summary>The lines of a file's bytes.</summary>
    /// <exception cref="UnreadableException">They are no UTF-8.</exception>
    public static IEnumerable<(int Number, string Line)> Lines(byte[] bytes)
    {
        string text;
        try
        {
            text = Utf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            throw new UnreadableException("no UTF-8", "bukan UTF-8");
        }
        return text.Split('\n').Select((line, i) => (i + 1, line.TrimEnd('\r'))).Where(line => line.Item2.Length > 0);
    }
}
