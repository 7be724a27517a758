using System.Globalization;
using System.Text;

namespace NewsSearch.Cli;

/// <summary>Makes text that came from outside safe to print: nothing in it can move the cursor or change colours.</summary>
internal static class Printable
{
    /// <summary>The text on one line: every run of white space and control characters becomes one blank.</summary>
    public static string Line(string text) => Clean(text, keepLines: false);

    /// <summary>The text with its line ends kept.</summary>
    public static string Lines(string text) => Clean(text, keepLines: true);

    private static string Clean(string text, bool keepLines)
    {
        var result = new StringBuilder(text.Length);
        var blank = true;
        foreach (var c in text)
        {
            if (keepLines && c == '\n')
            {
                result.Append('\n');
                blank = true;
            }
            else if (char.IsWhiteSpace(c) || char.IsControl(c))
            {
                if (!blank) result.Append(' ');
                blank = true;
            }
            else if (!IsDirectionMark(c))
            {
                result.Append(c);
                blank = false;
            }
        }
        while (result.Length > 0 && result[^1] == ' ') result.Length--;
        return result.ToString();
    }

    // Bidirectional overrides can make a terminal show a line in another order than it is.
    private static bool IsDirectionMark(char c) => c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069')
        || (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format && c == '\uFEFF');
}
