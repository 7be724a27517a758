namespace NewsSearch.Language;

/// <summary>Tells which words cannot have any of a few roots, without taking them apart.</summary>
/// <remarks>
/// Affixes leave a root as it is but for its first letter (<c>tulis</c> in <c>menulis</c>), so the rest of it stands in every word
/// that has it; unless the word has it by a list: the words of the lists are sieved for likewise.
/// Immutable; safe to use from several threads. Made by <see cref="WordForms.SieveFor"/>.
/// </remarks>
public sealed class RootSieve
{
    // Shorter rests stand in too many words for the sieve to be worth its time.
    private const int MinRest = 2;

    private readonly string[] _rests;
    private readonly bool _passesAll;

    /// <param name="spellings">The roots, and all words that have one of them by a list.</param>
    internal RootSieve(IEnumerable<string> spellings)
    {
        var rests = new HashSet<string>(StringComparer.Ordinal);
        foreach (var spelling in spellings) rests.Add(spelling.Length > 0 ? spelling[1..] : "");
        _rests = [.. rests];
        _passesAll = _rests.Any(rest => rest.Length < MinRest);
    }

    /// <summary>Whether a word may have one of the roots.</summary>
    /// <param name="word">In lower case, of letters from a to z, not in old spelling.</param>
    internal bool Passes(ReadOnlySpan<char> word)
    {
        foreach (var rest in _rests)
        {
            if (word.IndexOf(rest) >= 0) return true;
        }
        return _passesAll;
    }
}
