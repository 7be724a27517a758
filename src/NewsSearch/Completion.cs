namespace NewsSearch;

/// <summary>A way to go on with what is being typed.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The word, or the name as facets have it.</param>
/// <param name="Articles">How many articles have it; at least 1.</param>
public sealed record Completion(CompletionKind Kind, string Text, int Articles);

/// <summary>Kinds of <see cref="Completion"/>.</summary>
public enum CompletionKind
{
    /// <summary>A word, as exact forms are spelled.</summary>
    Word,

    /// <summary>A person.</summary>
    Person,

    /// <summary>A place.</summary>
    Place,

    /// <summary>An organization.</summary>
    Organization,
}
