using System.Globalization;

namespace NewsSearch;

/// <summary>What concordance lines are sorted or grouped by.</summary>
/// <param name="Kind">Which property of a line.</param>
/// <param name="Place">For <see cref="KwicKeyKind.Left"/> and <see cref="KwicKeyKind.Right"/>: which word from the match, from 1 to <see cref="Furthest"/>; else 0.</param>
public readonly record struct KwicKey(KwicKeyKind Kind, int Place = 0)
{
    /// <summary>The furthest word from the match that lines are sorted by.</summary>
    public const int Furthest = 5;

    /// <summary>Reads <c>1L</c> to <c>5L</c>, <c>1R</c> to <c>5R</c>, <c>match</c>, <c>source</c>, <c>year</c> or <c>id</c>, in any case.</summary>
    /// <returns>False when it is none of these.</returns>
    public static bool TryParse(string text, out KwicKey key)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length == 2 && text[0] is >= '1' and <= '5' && text[1] is 'L' or 'l' or 'R' or 'r')
        {
            key = new KwicKey(text[1] is 'L' or 'l' ? KwicKeyKind.Left : KwicKeyKind.Right, text[0] - '0');
            return true;
        }
        var known = Enum.TryParse(text, ignoreCase: true, out KwicKeyKind kind)
            && kind.ToString().Equals(text, StringComparison.OrdinalIgnoreCase)
            && kind is not (KwicKeyKind.Left or KwicKeyKind.Right);
        key = known ? new KwicKey(kind) : default;
        return known;
    }

    /// <summary>Reads keys between commas; <c>left</c> is 1L to 3L, <c>right</c> 1R to 3R, and <c>position</c> none.</summary>
    /// <param name="text">The keys.</param>
    /// <param name="keys">The keys read.</param>
    /// <param name="unknown">What is no key; empty when all are.</param>
    public static bool TryParseList(string text, out IReadOnlyList<KwicKey> keys, out string unknown)
    {
        ArgumentNullException.ThrowIfNull(text);
        var read = new List<KwicKey>();
        (keys, unknown) = (read, "");
        foreach (var name in text.Split(',', StringSplitOptions.RemoveEmptyEntries))
        {
            switch (name.ToUpperInvariant())
            {
                case "POSITION": break;
                case "LEFT": read.AddRange(Enumerable.Range(1, 3).Select(place => new KwicKey(KwicKeyKind.Left, place))); break;
                case "RIGHT": read.AddRange(Enumerable.Range(1, 3).Select(place => new KwicKey(KwicKeyKind.Right, place))); break;
                default:
                    if (!TryParse(name, out var key))
                    {
                        unknown = name;
                        return false;
                    }
                    read.Add(key);
                    break;
            }
        }
        return true;
    }

    /// <summary>As <see cref="TryParse"/> reads it.</summary>
    public override string ToString() => Kind switch
    {
        KwicKeyKind.Left => Place.ToString(CultureInfo.InvariantCulture) + "L",
        KwicKeyKind.Right => Place.ToString(CultureInfo.InvariantCulture) + "R",
        _ => Kind.ToString().ToLowerInvariant(),
    };
}

/// <summary>Properties of a concordance line.</summary>
public enum KwicKeyKind
{
    /// <summary>What matched, as exact forms are spelled.</summary>
    Match,

    /// <summary>A word before the match.</summary>
    Left,

    /// <summary>A word behind the match.</summary>
    Right,

    /// <summary>The outlet.</summary>
    Source,

    /// <summary>The year published.</summary>
    Year,

    /// <summary>The article's id.</summary>
    Id,
}
