namespace NewsSearch.Language;

/// <summary>Another name by which an article calls an <see cref="Entity"/>.</summary>
/// <param name="Name">The name, without titles: <c>Jokowi</c>.</param>
/// <param name="Origin">How it is known to be the same.</param>
public readonly record struct NameVariant(string Name, VariantOrigin Origin);

/// <summary>How two names are known to be of one entity.</summary>
public enum VariantOrigin
{
    /// <summary>Its words, or its first letters, are of the fuller name: <c>Peskov</c>, <c>PBNU</c>.</summary>
    Shorter,

    /// <summary>The text says so: <c>Muhaimin Iskandar atau Cak Imin</c>, <c>Komisi Pemberantasan Korupsi (KPK)</c>.</summary>
    Stated,

    /// <summary>It is on the list of well-known names that this library ships.</summary>
    Listed,

    /// <summary>The archive as a whole calls it so; never found by the <see cref="Annotator"/>.</summary>
    Archive,

    /// <summary>It is the fuller name in another spelling, or with a slip of the writer: <c>Muhamad</c>, <c>Faida</c> for <c>Fadia</c>.</summary>
    Spelt,
}
