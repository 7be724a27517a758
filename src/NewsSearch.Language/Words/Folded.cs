using System.Buffers;

namespace NewsSearch.Language.Words;

/// <summary>Asks what a folded word is made of.</summary>
internal static class Folded
{
    private static readonly SearchValues<char> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz");
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");

    /// <summary>Whether it has letters from a to z only.</summary>
    public static bool IsLetters(ReadOnlySpan<char> word) => word.IndexOfAnyExcept(Letters) < 0;

    /// <summary>Whether it has a letter from a to z.</summary>
    public static bool HasLetter(ReadOnlySpan<char> word) => word.IndexOfAny(Letters) >= 0;

    /// <summary>Whether it has digits only.</summary>
    public static bool IsDigits(ReadOnlySpan<char> word) => word.IndexOfAnyExcept(Digits) < 0;

    /// <summary>Whether it has a digit.</summary>
    public static bool HasDigit(ReadOnlySpan<char> word) => word.IndexOfAny(Digits) >= 0;

    /// <summary>How many letters it begins with.</summary>
    public static int LeadingLetters(ReadOnlySpan<char> word) => word.IndexOfAnyExcept(Letters) is var at and >= 0 ? at : word.Length;

    /// <summary>Where its first letter is; -1 when it has none.</summary>
    public static int FirstLetter(ReadOnlySpan<char> word) => word.IndexOfAny(Letters);
}
