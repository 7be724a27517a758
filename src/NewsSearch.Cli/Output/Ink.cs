using System.Text;

namespace NewsSearch.Cli.Output;

/// <summary>Styles text for a terminal, or leaves it as it is where there is none.</summary>
internal sealed class Ink(bool on)
{
    public string Strong(string text) => Style(text, "1");

    public string Dim(string text) => Style(text, "2");

    public string Name(string text) => Style(text, "36");

    /// <summary>What is no longer there: in red, or in <c>[-...-]</c> without a terminal.</summary>
    public string Removed(string text) => on ? Style(text, "9;31") : $"[-{text}-]";

    /// <summary>What is new: in green, or in <c>{+...+}</c> without a terminal.</summary>
    public string Added(string text) => on ? Style(text, "32") : $"{{+{text}+}}";

    /// <summary>The text made safe to print, with the stretches that matched set off: reversed, or in «» without a terminal.</summary>
    public string Marked(string text, IReadOnlyList<Highlight> highlights)
    {
        var result = new StringBuilder();
        var at = 0;
        foreach (var (start, length) in highlights)
        {
            result.Append(Clean(text[at..start]));
            var matched = Printable.Line(text.Substring(start, length));
            result.Append(on ? $"\u001b[1;33m{matched}\u001b[0m" : $"«{matched}»");
            at = start + length;
        }
        return result.Append(Clean(text[at..])).ToString();
    }

    private string Style(string text, string code) => on ? $"\u001b[{code}m{text}\u001b[0m" : text;

    // Blanks at the ends of a stretch between two matches must stay, one of several. By hand: to make an expression takes longer.
    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length + 2);
        if (text.Length > 0 && char.IsWhiteSpace(text[0])) clean.Append(' ');
        foreach (var c in Printable.Line(text))
            if (c != ' ' || !EndsInBlank()) clean.Append(c);
        if (text.Length > 0 && char.IsWhiteSpace(text[^1]) && !EndsInBlank()) clean.Append(' ');
        return clean.ToString();

        bool EndsInBlank() => clean.Length > 0 && clean[^1] == ' ';
    }
}
