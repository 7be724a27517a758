using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace NewsSearch.Care;

/// <summary>The list of a snapshot's files with their sums, as <c>sha256sum</c> writes and reads it.</summary>
internal static class FileSums
{
    /// <summary>What the list is called.</summary>
    public const string Name = "SHA256SUMS";

    private const int HashLength = 64;
    private const int BufferSize = 1 << 20;

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789abcdef");

    /// <summary>Copies what is left of a file down to the disk, and says what it held.</summary>
    public static (string Sum, long Length) Copy(Stream from, string to, CancellationToken cancel)
    {
        using var sum = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using var copy = new FileStream(to, FileMode.CreateNew, FileAccess.Write, FileShare.Read, bufferSize: 0);
        var buffer = new byte[BufferSize];
        for (int read; (read = from.Read(buffer)) > 0;)
        {
            cancel.ThrowIfCancellationRequested();
            sum.AppendData(buffer.AsSpan(0, read));
            copy.Write(buffer.AsSpan(0, read));
        }
        copy.Flush(flushToDisk: true);
        return (Convert.ToHexStringLower(sum.GetHashAndReset()), copy.Length);
    }

    public static void Write(string folder, IEnumerable<(string Name, string Sum)> files)
    {
        var text = string.Concat(files.Select(file => $"{file.Sum}  {file.Name.Replace('\\', '/')}\n"));
        using var list = new FileStream(Path.Combine(folder, Name), FileMode.CreateNew, FileAccess.Write, FileShare.Read);
        list.Write(Encoding.UTF8.GetBytes(text));
        list.Flush(flushToDisk: true);
    }

    /// <summary>The files of a list, or null when it is none.</summary>
    public static IReadOnlyList<(string Name, string Sum)>? Read(string folder)
    {
        var files = new List<(string, string)>();
        foreach (var line in File.ReadLines(Path.Combine(folder, Name)))
        {
            if (line.Length <= HashLength + 2 || line.AsSpan(0, HashLength).ContainsAnyExcept(Digits) || line[HashLength] != ' ') return null;
            var name = line[(HashLength + 2)..];
            // A list that names files elsewhere was not written by us.
            if (Path.IsPathRooted(name) || name.Split('/').Contains("..")) return null;
            files.Add((name, line[..HashLength]));
        }
        return files;
    }
}
