namespace NewsSearch.Language.Roots;

/// <summary>How the halves of a hyphened word stand to each other.</summary>
internal enum HyphenKind
{
    /// <summary>Two things named together, or one name: <c>Israel-Palestina</c>, <c>COVID-19</c>.</summary>
    Unlike,

    /// <summary>A word said twice, affixed or not: <c>anak-anak</c>, <c>tari-menari</c>.</summary>
    Reduplication,

    /// <summary>An affix written against a name or number: <c>KPK-nya</c>, <c>ke-17</c>.</summary>
    Affix,
}

/// <summary>What a hyphened word was read as.</summary>
internal readonly ref struct HyphenReading(HyphenKind kind, ReadOnlySpan<char> root, ReadOnlySpan<char> core)
{
    /// <summary>How its halves stand to each other.</summary>
    public HyphenKind Kind { get; } = kind;

    /// <summary>The root of the whole.</summary>
    public ReadOnlySpan<char> Root { get; } = root;

    /// <summary>What an affix stands against; empty for the other kinds.</summary>
    public ReadOnlySpan<char> Core { get; } = core;
}
