using System.Collections.Frozen;
using NewsSearch.Language.Names;

namespace NewsSearch.Language.Places;

/// <summary>Words of the names of buildings; <c>building-words.txt</c> lists them.</summary>
internal static class BuildingWords
{
    private static readonly FrozenSet<ulong> Heads = Keys("HEAD"), Namesakes = Keys("NAMESAKE"), Tails = Keys("TAIL"), Numbered = Keys("NUMBERED");

    /// <summary>The whole of a building's name of which a place was found: <c>Benteng Ambarawa</c>, <c>Shangri-La Hotel</c>, <c>South Paris Arena 6</c>.</summary>
    /// <param name="text">The article.</param>
    /// <param name="place">What was found.</param>
    /// <param name="from">The first token that is free.</param>
    /// <param name="isRegion">Whether it is a country or a province: <c>Pasar Indonesia</c>, <c>Bandara Kalimantan</c> are no names.</param>
    public static NameSpan Whole(NameText text, NameSpan place, int from, bool isRegion)
    {
        var (first, last) = (place.First, place.Last);
        if (isRegion || Heads.Contains(text.Tokens[first].Key)) return place;
        while (first > from && text.Tokens[first].FollowsOnLine && text.Tokens[first - 1].Shape == Shape.Capital && !text.Tokens[first - 1].OpensSentence
            && Heads.Contains(text.Tokens[first - 1].Key) && !(first > 1 && text.Word(first - 2) is "dan") && (text.Word(first - 1) is not "Area" || (first > from + 1 && text.Word(first - 2) is "Rest")))
        {
            first--;
        }
        // bandara NYIA: no acronym of a building stands without the word for it.
        if (first == place.First && first == last && first > from && text.Tokens[first] is { Shape: Shape.Upper, FollowsOnLine: true }
            && text.Tokens[first - 1].Shape == Shape.Lower && Heads.Contains(text.Tokens[first - 1].Key))
        {
            first--;
        }
        if (IsNext(text, last) && text.Tokens[last + 1].Shape == Shape.Capital && Tails.Contains(text.Tokens[last + 1].Key)
            && !(IsNext(text, last + 1) && text.Tokens[last + 2].Shape.IsCapital()))
        {
            last++;
        }

        if (IsNext(text, last) && text.Tokens[last + 1] is { Shape: Shape.Number, Length: <= 2 } && Numbered.Contains(text.Tokens[last].Key)) last++;
        return place with { First = first, Last = last };
    }

    private static bool IsNext(NameText text, int last) => last + 1 < text.Tokens.Count && text.Tokens[last + 1].FollowsOnLine;

    /// <summary>Whether a word before a person's name makes it that of a building: <c>Aula</c>.</summary>
    /// <param name="word">Its <see cref="Token.Key"/>.</param>
    public static bool IsNamesake(ulong word) => Namesakes.Contains(word);

    private static FrozenSet<ulong> Keys(string kind) => ResourceLines.Read("Places/building-words.txt")
        .Where(line => line.StartsWith(kind + "\t", StringComparison.Ordinal))
        .SelectMany(line => line.Split('\t')[1].Split(' ')).Select(word => Tokenizer.KeyOf(word)).ToFrozenSet();
}
