using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace NewsSearch.Language.Words;

/// <summary>Reads the word lists that are compiled into this library: one entry a line, <c>#</c> starts a comment.</summary>
internal static class WordList
{
    /// <summary>The entries of the list <paramref name="name"/>: its folder and file.</summary>
    public static HashSet<string> Read(string name) => new(Lines(name), StringComparer.Ordinal);

    /// <summary>Where the bytes of <paramref name="name"/> lie in the program, which are there as long as it runs.</summary>
    public static unsafe byte* Place(string name) => (byte*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(CompiledData.Of(name)));

    /// <summary>The lines of the list <paramref name="name"/> that say something, in order.</summary>
    public static IEnumerable<string> Lines(string name)
    {
        using var reader = new StringReader(Encoding.UTF8.GetString(CompiledData.Of(name)));
        while (reader.ReadLine() is { } line)
        {
            var end = line.IndexOf('#', StringComparison.Ordinal);
            var entry = (end < 0 ? line : line[..end]).Trim();
            if (entry.Length > 0) yield return entry;
        }
    }
}
