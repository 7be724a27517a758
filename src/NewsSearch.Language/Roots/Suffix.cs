namespace NewsSearch.Language.Roots;

/// <summary>The suffixes that make words; particles and possessives stand behind them.</summary>
internal enum Suffix : byte
{
    /// <summary>No suffix.</summary>
    None,

    /// <summary><c>-kan</c>.</summary>
    Kan,

    /// <summary><c>-an</c>.</summary>
    An,

    /// <summary><c>-an</c> of which only the n is written, behind a root that ends in a: <c>kecelakan</c>.</summary>
    LostAn,

    /// <summary><c>-i</c>.</summary>
    I,
}
