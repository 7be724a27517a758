using System.Globalization;
using System.Text;
using NewsSearch.Language.Roots;

namespace NewsSearch.Training.Roots;

/// <summary>The table of roots as people read it, <c>roots.txt</c>: a root a line.</summary>
internal static class RootLines
{
    /// <summary>
    /// Reads lines of a root, a space, and its score in tenths; then <c>n</c> for a name, <c>~</c> and the root that a
    /// variant also meets, or <c>=</c> and the root that an informal word stands for.
    /// </summary>
    /// <exception cref="FormatException">A line is no root and score, or its root has come before.</exception>
    public static IReadOnlyList<KeyValuePair<string, RootEntry>> Parse(IEnumerable<string> lines)
    {
        var roots = new List<KeyValuePair<string, RootEntry>>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (index, line) in lines.Index())
        {
            var space = line.IndexOf(' ', StringComparison.Ordinal);
            var end = space + 1;
            while (end < line.Length && (line[end] == '-' || char.IsAsciiDigit(line[end]))) end++;
            if (space <= 0 || !Ascii.IsValid(line.AsSpan(0, space))
                || !int.TryParse(line.AsSpan(space + 1, end - space - 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var tenths))
            {
                throw new FormatException($"no root and score in line {index + 1}");
            }
            if (!seen.Add(line[..space])) throw new FormatException($"a root again in line {index + 1}");
            var mark = end < line.Length ? line[end] : ' ';
            var kind = mark switch { 'n' => RootKind.Name, '~' => RootKind.Variant, _ => RootKind.None };
            roots.Add(KeyValuePair.Create(line[..space], new RootEntry(tenths / 10f, kind, mark is '~' or '=' ? line[(end + 1)..] : null)));
        }
        return roots;
    }
}
