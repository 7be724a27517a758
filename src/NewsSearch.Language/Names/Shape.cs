namespace NewsSearch.Language.Names;

/// <summary>How a token is written.</summary>
internal enum Shape : byte
{
    /// <summary><c>kota</c></summary>
    Lower,

    /// <summary><c>Kota</c></summary>
    Capital,

    /// <summary><c>KPK</c></summary>
    Upper,

    /// <summary><c>McLaren</c></summary>
    Mixed,

    /// <summary><c>A</c></summary>
    Letter,

    /// <summary><c>H.</c>, <c>Dr.</c>: a capital and a closing full stop.</summary>
    Abbreviation,

    /// <summary><c>Rusia-Ukraina</c></summary>
    Hyphenated,

    /// <summary><c>CB500X</c></summary>
    CapitalDigit,

    /// <summary><c>iPhone</c></summary>
    InnerCapital,

    /// <summary><c>2025</c>, <c>19.30</c></summary>
    Number,

    /// <summary><c>ke-2</c>, <c>28/04</c></summary>
    Digit,

    /// <summary><c>,</c></summary>
    Mark,
}

/// <summary>Questions about a <see cref="Shape"/>.</summary>
internal static class Shapes
{
    /// <summary>Whether it could be part of a name by its capitals.</summary>
    public static bool IsCapital(this Shape shape) => shape is >= Shape.Capital and <= Shape.InnerCapital;

    /// <summary>Whether it is a word, not a number or a mark.</summary>
    public static bool IsWord(this Shape shape) => shape <= Shape.InnerCapital;
}
