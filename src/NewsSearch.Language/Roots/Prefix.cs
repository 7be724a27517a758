namespace NewsSearch.Language.Roots;

/// <summary>The classes of prefixes.</summary>
internal enum Prefix : byte
{
    /// <summary>No prefix.</summary>
    None,

    /// <summary>The passive <c>di-</c>.</summary>
    Di,

    /// <summary><c>ke-</c>.</summary>
    Ke,

    /// <summary><c>se-</c>.</summary>
    Se,

    /// <summary><c>ter-</c>.</summary>
    Ter,

    /// <summary><c>ber-</c>.</summary>
    Ber,

    /// <summary><c>meN-</c>, with its nasal.</summary>
    Me,

    /// <summary><c>peN-</c>, with its nasal.</summary>
    Pe,

    /// <summary><c>per-</c>.</summary>
    Per,

    /// <summary><c>ku-</c> and <c>kau-</c>, the persons of a passive.</summary>
    Ku,
}
