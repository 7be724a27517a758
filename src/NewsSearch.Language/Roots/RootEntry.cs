namespace NewsSearch.Language.Roots;

/// <summary>What the root table says of a word.</summary>
/// <param name="Score">How likely it is a root against others: logarithms of its frequency and of its family.</param>
/// <param name="Kind">What is special about it.</param>
/// <param name="Spelling">The spelling it is searched in, where that is another: risiko for resiko; else null.</param>
internal readonly record struct RootEntry(float Score, RootKind Kind, string? Spelling);

/// <summary>What is special about an entry of the root table.</summary>
internal enum RootKind : byte
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A name or an acronym: it stays, and takes clitics only.</summary>
    Name,
}
