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

    /// <summary><c>-i</c>.</summary>
    I,
}
