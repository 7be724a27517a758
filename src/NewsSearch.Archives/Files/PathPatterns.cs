using System.Text;
using System.Text.RegularExpressions;

namespace NewsSearch.Archives.Files;

/// <summary>Patterns of paths as shells have them: <c>*</c>, <c>?</c>, and <c>**</c> for any folders.</summary>
internal sealed class PathPatterns
{
    private readonly List<Regex> _names = [];
    private readonly List<Regex> _paths = [];

    public PathPatterns(IEnumerable<string> patterns)
    {
        foreach (var pattern in patterns)
        {
            var plain = pattern.Replace('\\', '/').TrimEnd('/');
            (plain.Contains('/', StringComparison.Ordinal) ? _paths : _names).Add(Translate(plain.TrimStart('/')));
        }
    }

    /// <summary>Whether there are none.</summary>
    public bool IsEmpty => _names.Count + _paths.Count == 0;

    /// <summary>Whether one fits.</summary>
    /// <param name="path">A path below the folder named.</param>
    /// <param name="name">The last part of it.</param>
    public bool Match(string path, string name) =>
        _names.Exists(pattern => pattern.IsMatch(name)) || _paths.Exists(pattern => pattern.IsMatch(path.Replace('\\', '/')));

    private static Regex Translate(string pattern)
    {
        var text = new StringBuilder("^");
        for (var at = 0; at < pattern.Length; at++)
        {
            var rest = pattern.AsSpan(at);
            if (rest.StartsWith("**/", StringComparison.Ordinal))
            {
                text.Append("(.*/)?");
                at += 2;
            }
            else if (rest.StartsWith("**", StringComparison.Ordinal))
            {
                text.Append(".*");
                at++;
            }
            else
            {
                text.Append(rest[0] switch { '*' => "[^/]*", '?' => "[^/]", var letter => Regex.Escape(letter.ToString()) });
            }
        }
        // No backtracking: a pattern of many stars must not take for ever.
        return new Regex(text.Append('$').ToString(), RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.Singleline);
    }
}
