using System.Collections.Immutable;

namespace NewsSearch.Tui.State.Studies;

/// <summary>The orders that lines in context are put into, one key after the other.</summary>
internal static class KwicOrders
{
    private const int Furthest = 3;

    /// <summary>By the first word beside the find, then by those further out; the next time by the second word first.</summary>
    public static ImmutableArray<KwicKey> BySide(ImmutableArray<KwicKey> before, KwicKeyKind side) =>
        From(side, before is [var first, ..] && first.Kind == side ? first.Place % Furthest + 1 : 1);

    /// <summary>By the find, the outlet, the year, and by nothing.</summary>
    public static ImmutableArray<KwicKey> Next(ImmutableArray<KwicKey> before) => before is not [var first, ..] ? By(KwicKeyKind.Match) : first.Kind switch
    {
        KwicKeyKind.Match => By(KwicKeyKind.Source),
        KwicKeyKind.Source => By(KwicKeyKind.Year),
        KwicKeyKind.Year => [],
        _ => By(KwicKeyKind.Match),
    };

    /// <summary>By a word beside the find and those further out.</summary>
    public static ImmutableArray<KwicKey> From(KwicKeyKind side, int place) =>
        [.. Enumerable.Range(place, Furthest).Where(at => at <= KwicKey.Furthest).Select(at => new KwicKey(side, at))];

    private static ImmutableArray<KwicKey> By(KwicKeyKind kind) => [new(kind), new(KwicKeyKind.Right, 1)];
}
