namespace NewsSearch;

/// <summary>Something that two articles have in common: a reason why one is like the other.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The word as the article asked about has it, or the name.</param>
/// <param name="Weight">How much it tells, above 0: the rarer in the index, the more.</param>
public sealed record SharedTrait(TraitKind Kind, string Text, double Weight);

/// <summary>Kinds of <see cref="SharedTrait"/>.</summary>
public enum TraitKind
{
    /// <summary>A word, in any of its forms.</summary>
    Word,

    /// <summary>A person.</summary>
    Person,

    /// <summary>A place.</summary>
    Place,

    /// <summary>An organization.</summary>
    Organization,
}
