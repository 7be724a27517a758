using System.Collections.Immutable;

namespace NewsSearch.Tui.State;

/// <summary>Ways to go on with what is being typed, listed under the query box.</summary>
/// <param name="Word">What is being typed; null when there is nothing to go on with.</param>
/// <param name="Items">The ways, the likeliest first; those of fewer letters until the new ones are there.</param>
/// <param name="Chosen">Which of them is chosen, from 0; negative for none.</param>
internal sealed record Completions(TypedWord? Word, ImmutableArray<Completion> Items, int Chosen = -1)
{
    private const int Most = 8;
    private const int MostWords = 3;

    /// <summary>Nothing.</summary>
    public static Completions None { get; } = new(null, []);

    /// <summary>Whether there is a list to show.</summary>
    public bool IsOpen => Word is not null && Items.Length > 0;

    /// <summary>For another word being typed.</summary>
    public Completions For(TypedWord? word) => word is null ? None
        : word.Kind == Word?.Kind && word.Start == Word?.Start ? new(word, Items)
        : new(word, []);

    /// <summary>With what was found: of a plain word some words and then names, of a field its names.</summary>
    public Completions With(IReadOnlyList<Completion> found)
    {
        var names = found.Where(item => Word?.Kind is { } kind ? item.Kind == kind : item.Kind != CompletionKind.Word)
            .OrderByDescending(item => item.Articles);
        var words = found.Where(item => Word?.Kind is null && item.Kind == CompletionKind.Word).Take(MostWords);
        ImmutableArray<Completion> items = [.. words.Concat(names).Take(Most)];
        // The word alone that is there already is no way to go on.
        if (items is [{ Kind: CompletionKind.Word } only] && only.Text.Equals(Word?.Prefix, StringComparison.OrdinalIgnoreCase)) items = [];
        return this with { Items = items, Chosen = Math.Min(Chosen, items.Length - 1) };
    }
}
