using System.Diagnostics.CodeAnalysis;

namespace NewsSearch.Language;

/// <summary>Roots that a user gives to words, against what rules and lists would find.</summary>
/// <remarks>Never changes. Two are equal when they say the same, in whatever order.</remarks>
public sealed class RootOverrides : IEquatable<RootOverrides>
{
    /// <summary>More words than this are no list of exceptions, but a dictionary.</summary>
    public const int MaxCount = 20_000;

    private const int MaxLength = 64;

    private readonly SortedDictionary<string, string> _roots;
    private readonly string _text;

    private RootOverrides(SortedDictionary<string, string> roots)
    {
        _roots = roots;
        _text = string.Concat(roots.Select(pair => $"{pair.Key}\t{pair.Value}\n"));
    }

    /// <summary>None.</summary>
    public static RootOverrides None { get; } = new(new(StringComparer.Ordinal));

    /// <summary>From each word to its root, both folded as <see cref="WordForms.Fold"/> does.</summary>
    public IReadOnlyDictionary<string, string> Roots => _roots;

    /// <summary>Reads a list: a line is a word, a tab, and its root. Empty lines and lines that begin with <c>#</c> say nothing.</summary>
    /// <param name="text">The list. A word that is there twice has the root that was said last.</param>
    /// <param name="overrides">What it says.</param>
    /// <param name="fault">When it cannot be read: the line, counted from 1, and what is wrong there.</param>
    public static bool TryParse(string text, [NotNullWhen(true)] out RootOverrides? overrides, [NotNullWhen(false)] out string? fault)
    {
        ArgumentNullException.ThrowIfNull(text);
        (overrides, fault) = (null, null);
        var roots = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var number = 0;
        foreach (var line in text.TrimStart('\uFEFF').Split('\n'))
        {
            number++;
            if (line.AsSpan().Trim() is [] or ['#', ..]) continue;
            var cells = line.Split('\t');
            fault = cells.Length != 2 ? $"line {number}: a word, a tab and its root are wanted"
                : !TryFold(cells[0], out var word) ? $"line {number}: '{cells[0].Trim()}' is not one word"
                : !TryFold(cells[1], out var root) ? $"line {number}: '{cells[1].Trim()}' is not one word"
                : (roots[word] = root) is not null && roots.Count > MaxCount ? $"line {number}: more than {MaxCount} words"
                : null;
            if (fault is not null) return false;
        }
        overrides = roots.Count == 0 ? None : new(roots);
        return true;
    }

    /// <inheritdoc/>
    public bool Equals(RootOverrides? other) => other is not null && other._text == _text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RootOverrides);

    /// <inheritdoc/>
    public override int GetHashCode() => _text.GetHashCode(StringComparison.Ordinal);

    /// <summary>The list in the one form that <see cref="TryParse"/> reads back: folded, sorted.</summary>
    public override string ToString() => _text;

    private static bool TryFold(string cell, out string folded)
    {
        var word = cell.Trim();
        folded = word.Length > MaxLength ? "" : WordForms.Fold(word);
        return folded.Length > 0 && WordSplitter.Split(folded).FirstOrDefault() == new Word(0, folded.Length);
    }
}
