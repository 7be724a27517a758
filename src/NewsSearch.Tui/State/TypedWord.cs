using NewsSearch.Tui.Texts;

namespace NewsSearch.Tui.State;

/// <summary>The word of a query that is being typed, and how it could go on.</summary>
/// <param name="Start">Its first character in the query, counted in UTF-16 units; signs such as <c>-</c> stand before it.</param>
/// <param name="End">Where the caret is, behind its last character.</param>
/// <param name="Prefix">The letters typed so far, without field and quotes.</param>
/// <param name="Field">The field before it as it was typed, with its colon; empty for a plain word.</param>
/// <param name="Kind">The kind of names that the field takes; null for a plain word.</param>
internal sealed record TypedWord(int Start, int End, string Prefix, string Field, CompletionKind? Kind)
{
    private const int LeastLetters = 2;

    private static readonly (string English, string Indonesian, CompletionKind Kind)[] Fields =
    [
        ("person:", "tokoh:", CompletionKind.Person),
        ("place:", "tempat:", CompletionKind.Place),
        ("organization:", "organisasi:", CompletionKind.Organization),
    ];

    /// <summary>The word at the caret; null where nothing is to be completed.</summary>
    public static TypedWord? At(Editor editor)
    {
        var (text, caret) = editor;
        if (caret < text.Length && !char.IsWhiteSpace(text[caret]) && text[caret] is not (')' or '"')) return null;
        var start = StartOf(text.AsSpan(0, caret));
        while (start < caret && text[start] is '-' or '+' or '(' or '=') start++;
        var word = text[start..caret];
        var colon = word.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0)
        {
            return word.Length >= LeastLetters && word.All(letter => char.IsLetterOrDigit(letter) || letter is '-' or '\'' or '.')
                ? new(start, caret, word, "", null)
                : null;
        }
        var field = word[..(colon + 1)];
        var prefix = word[(colon + 1)..].TrimStart('"');
        if (prefix.Length == 0 || prefix.Contains('"', StringComparison.Ordinal)) return null;
        foreach (var (english, indonesian, kind) in Fields)
        {
            if (field.Equals(english, StringComparison.OrdinalIgnoreCase) || field.Equals(indonesian, StringComparison.OrdinalIgnoreCase))
                return new(start, caret, prefix, field, kind);
        }
        return null;
    }

    /// <summary>The query with this word gone on with: a name in its field, in quotes where it needs them.</summary>
    public Editor Complete(Editor editor, Completion completion, Wording words)
    {
        var text = completion.Kind == CompletionKind.Word ? completion.Text : (Field.Length > 0 ? Field : words.Field(completion.Kind)) + Quoted(completion.Text);
        var end = End < editor.Text.Length && editor.Text[End] == '"' ? End + 1 : End;
        var rest = editor.Text[end..];
        var space = rest.Length == 0 ? " " : "";
        return new(editor.Text[..Start] + text + space + rest, Start + text.Length + space.Length);
    }

    // Back to the space before the word; within quotes to the space before those.
    private static int StartOf(ReadOnlySpan<char> text)
    {
        var (start, quoted) = (0, false);
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] is '"' or '“' or '”') quoted = !quoted;
            if (!quoted && (char.IsWhiteSpace(text[at]) || text[at] == '(')) start = at + 1;
        }
        return start;
    }

    private static string Quoted(string name) =>
        name.All(char.IsLetterOrDigit) ? name : $"\"{name.Replace("\"", "", StringComparison.Ordinal)}\"";
}
