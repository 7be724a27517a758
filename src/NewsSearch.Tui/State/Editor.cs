using System.Globalization;

namespace NewsSearch.Tui.State;

/// <summary>A line of text being typed, and where the caret stands in it.</summary>
/// <param name="Text">What is typed.</param>
/// <param name="Caret">Before which UTF-16 unit the caret stands; 0 to the length of the text.</param>
internal sealed record Editor(string Text, int Caret)
{
    // Nobody types more; what is pasted is cut here, so that a book in the clipboard cannot stall the screen.
    private const int LongestText = 2000;

    /// <summary>Nothing typed.</summary>
    public static Editor Empty { get; } = new("", 0);

    /// <summary>A text with the caret behind it.</summary>
    public static Editor Of(string text) => new(text, text.Length);

    /// <summary>Types or pastes; line breaks become spaces.</summary>
    public Editor Insert(string typed)
    {
        typed = PlainText.Clean(typed);
        typed = typed[..Math.Clamp(LongestText - Text.Length, 0, typed.Length)];
        return new(Text.Insert(Caret, typed), Caret + typed.Length);
    }

    /// <summary>Moves by whole characters as a reader sees them; negative for left.</summary>
    public Editor Move(int by) => this with { Caret = by < 0 ? Before(Caret) : After(Caret) };

    /// <summary>Moves to the start of the word before, or of the next one.</summary>
    public Editor MoveWord(int by) => this with { Caret = by < 0 ? WordBefore() : WordAfter() };

    /// <summary>Moves to the start.</summary>
    public Editor Home() => this with { Caret = 0 };

    /// <summary>Moves to the end.</summary>
    public Editor End() => this with { Caret = Text.Length };

    /// <summary>Removes the character before the caret.</summary>
    public Editor Backspace() => Cut(Before(Caret), Caret);

    /// <summary>Removes the character behind the caret.</summary>
    public Editor Delete() => Cut(Caret, After(Caret));

    /// <summary>Removes the word before the caret.</summary>
    public Editor DeleteWord() => Cut(WordBefore(), Caret);

    /// <summary>Removes everything before the caret.</summary>
    public Editor DeleteToStart() => Cut(0, Caret);

    /// <summary>Removes everything behind the caret.</summary>
    public Editor DeleteToEnd() => Cut(Caret, Text.Length);

    /// <summary>From where on it is shown in a width, so that the caret stays in sight.</summary>
    public int FirstShown(int room)
    {
        var from = 0;
        while (Columns.Of(Text.AsSpan(from, Caret - from)) > Math.Max(1, room - 2))
            from += Math.Max(1, Columns.GraphemeLength(Text.AsSpan(from)));
        return from;
    }

    private Editor Cut(int from, int to) => from == to ? this : new(Text.Remove(from, to - from), from);

    private int After(int at) => at + Columns.GraphemeLength(Text.AsSpan(at));

    private int Before(int at)
    {
        var starts = StringInfo.ParseCombiningCharacters(Text[..at]);
        return starts.Length == 0 ? 0 : starts[^1];
    }

    private int WordBefore()
    {
        var at = Caret;
        while (at > 0 && char.IsWhiteSpace(Text[at - 1])) at--;
        while (at > 0 && !char.IsWhiteSpace(Text[at - 1])) at--;
        return at;
    }

    private int WordAfter()
    {
        var at = Caret;
        while (at < Text.Length && !char.IsWhiteSpace(Text[at])) at++;
        while (at < Text.Length && char.IsWhiteSpace(Text[at])) at++;
        return at;
    }
}
