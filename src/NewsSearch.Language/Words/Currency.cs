namespace NewsSearch.Language.Words;

/// <summary>The currency marks that are written against the number: <c>Rp1,5</c> is two words.</summary>
internal static class Currency
{
    /// <summary>Whether <paramref name="letters"/> are such a mark.</summary>
    public static bool Is(ReadOnlySpan<char> letters) =>
        letters.Equals("Rp", StringComparison.OrdinalIgnoreCase) || letters is "IDR" or "USD" or "SGD" or "EUR";
}
