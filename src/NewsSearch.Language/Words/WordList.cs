using System.Resources;
using System.Text;

namespace NewsSearch.Language.Words;

/// <summary>Reads the word lists that this library carries: one entry a line, <c>#</c> starts a comment.</summary>
internal static class WordList
{
    /// <summary>The entries of the list <paramref name="name"/>: its folder and file.</summary>
    public static HashSet<string> Read(string name) => new(Lines(name), StringComparer.Ordinal);

    /// <summary>The lines of the list <paramref name="name"/> that say something, in order.</summary>
    public static IEnumerable<string> Lines(string name)
    {
        using var stream = typeof(WordList).Assembly.GetManifestResourceStream(name)
            ?? throw new MissingManifestResourceException(name);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            var end = line.IndexOf('#', StringComparison.Ordinal);
            var entry = (end < 0 ? line : line[..end]).Trim();
            if (entry.Length > 0) yield return entry;
        }
    }
}
