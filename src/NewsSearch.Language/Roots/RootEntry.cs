namespace NewsSearch.Language.Roots;

/// <summary>What the root table says of a word.</summary>
/// <param name="Score">How likely it is a root against others: logarithms of its frequency and of its family.</param>
/// <param name="Kind">What is special about it.</param>
/// <param name="Other">
/// The root that it stands for (<c>tidak</c> for <c>nggak</c>), or of a variant, the root it also meets; else null.
/// </param>
internal readonly record struct RootEntry(float Score, RootKind Kind, string? Other);

/// <summary>What is special about an entry of the root table.</summary>
internal enum RootKind : byte
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A name or an acronym: it stays, and takes clitics only.</summary>
    Name,

    /// <summary>Another spelling of a root: <c>resiko</c> of <c>risiko</c>.</summary>
    Variant,
}
