using System.Runtime.InteropServices;
using NewsSearch.Language.Places;

namespace NewsSearch.Language.Names;

/// <summary>Splits names that a hyphen joins: <c>Rusia-Ukraina</c>, <c>Prabowo-Gibran</c>, <c>se-Banten</c>.</summary>
/// <remarks>A pair it is when both halves are places, when both stand alone elsewhere in the text, or between two names.</remarks>
internal static class PairSplitter
{
    private const int ShortestHalf = 2, ShortestLowerHalf = 4, AlwaysCapital = 6;

    public static void Split(string text, List<Token> tokens, Gazetteer gazetteer, WordClasses classes)
    {
        var left = SplitKnown(text, tokens, gazetteer, classes);
        if (left == 0) return;
        // What the first pass split may show that the halves of another pair stand alone.
        HashSet<ulong> alone = [.. tokens.Where(token => token.Shape.IsCapital()).Select(token => token.Key)];
        for (var i = 0; i < tokens.Count; i++)
        {
            if (HalvesOf(text, tokens[i], gazetteer) is not { } pair || tokens[i].Shape == Shape.InnerCapital) continue;
            if ((alone.Contains(pair.Left.Key) && alone.Contains(pair.Right.Key)) || IsRoute(text, tokens, i)) i = SplitAt(text, tokens, i, pair);
        }
    }

    /// <summary>Splits the pairs that are pairs by themselves, and tells how many may still be.</summary>
    private static int SplitKnown(string text, List<Token> tokens, Gazetteer gazetteer, WordClasses classes)
    {
        var left = 0;
        var lowerText = Tagger.IsLower(CollectionsMarshal.AsSpan(tokens));
        for (var i = 0; i < tokens.Count; i++)
        {
            if (lowerText && LowerPair(text, tokens, i, gazetteer, classes) is { } lower) i = SplitAt(text, tokens, i, lower);
            if (HalvesOf(text, tokens[i], gazetteer) is not { } pair) continue;
            var isPair = tokens[i].Shape == Shape.InnerCapital
                ? IsPlace(gazetteer, pair.Right)
                : (IsPlace(gazetteer, pair.Left) && IsPlace(gazetteer, pair.Right)) || JoinsNames(tokens, i, pair, classes)
                    || (IsPerson(text, pair.Left) && IsPerson(text, pair.Right)) || IsTicket(text, tokens, i, pair, classes);
            if (isPair) i = SplitAt(text, tokens, i, pair);
            else left++;
        }
        return left;
    }

    /// <summary><c>prabowo subianto-gibran rakabuming</c>: four words that are always names where they have capitals; or two places.</summary>
    private static (Token Left, Token Right, int Hyphen)? LowerPair(string text, List<Token> tokens, int at, Gazetteer gazetteer, WordClasses classes)
    {
        var token = tokens[at];
        if (token.Shape != Shape.Lower) return null;
        var hyphen = text.AsSpan(token.Start, token.Length).IndexOf('-');
        if (hyphen < ShortestHalf || token.Length - hyphen - 1 < ShortestHalf || gazetteer.Find(token.Key) is not null) return null;
        hyphen += token.Start;
        var (left, right) = (Part(text, token, token.Start, hyphen), Part(text, token, hyphen + 1, token.End));
        if (left.Key == right.Key) return null;
        var isPair = (IsPlace(gazetteer, left) && IsPlace(gazetteer, right)) || (IsPerson(text, left) && IsPerson(text, right))
            || (classes[token.Key].Coarse == 0 && IsOfPersons(left, classes) && IsOfPersons(right, classes)
                && !(at + 1 < tokens.Count && tokens[at + 1].FollowsOnLine && IsName(tokens[at + 1], classes)))
            || (IsName(left, classes) && IsName(right, classes) && at > 0 && IsName(tokens[at - 1], classes) && at + 1 < tokens.Count && IsName(tokens[at + 1], classes));
        return isPair ? (left, right, hyphen) : null;
    }

    /// <summary><c>kaesang-erina</c>; running text knows <c>tae-yong</c>.</summary>
    private static bool IsOfPersons(in Token half, WordClasses classes) => half.Length >= ShortestLowerHalf && classes[half.Key].IsOfPersons && IsName(half, classes);

    private static bool IsName(in Token token, WordClasses classes) => classes[token.Key].Capitals >= AlwaysCapital;

    private static (Token Left, Token Right, int Hyphen)? HalvesOf(string text, in Token token, Gazetteer gazetteer)
    {
        if (token.Shape is not (Shape.Hyphenated or Shape.Upper or Shape.InnerCapital)) return null;
        if (HyphenOf(text, token) is not { } hyphen || gazetteer.Find(token.Key) is not null) return null;
        var (left, right) = (Part(text, token, token.Start, hyphen), Part(text, token, hyphen + 1, token.End));
        return left.Key == right.Key ? null : (left, right, hyphen);
    }

    /// <summary>Gives the position of the right half.</summary>
    private static int SplitAt(string text, List<Token> tokens, int at, (Token Left, Token Right, int Hyphen) pair)
    {
        var mark = Part(text, tokens[at], pair.Hyphen, pair.Hyphen + 1) with { Shape = Shape.Mark, FollowsOnLine = true, OpensSentence = false };
        tokens[at] = pair.Left;
        tokens.Insert(at + 1, mark);
        tokens.Insert(at + 2, pair.Right with { FollowsOnLine = true, OpensSentence = false });
        return at + 2;
    }

    /// <summary><c>segmen Sudirman-Manggarai</c>, <c>rute Siak-Dayun</c>: the ends of a way.</summary>
    private static bool IsRoute(string text, List<Token> tokens, int at)
    {
        for (var i = at - 1; i >= 0 && at - i <= 2 && tokens[i + 1].FollowsOnLine; i--)
        {
            if (text.AsSpan(tokens[i].Start, tokens[i].Length) is "segmen" or "ruas" or "rute" or "jurusan" or "lintas" or "koridor" or "trayek") return true;
            if (!tokens[i].Shape.IsCapital()) return false;
        }
        return false;
    }

    private static bool IsPerson(string text, in Token half) =>
        Nicknames.FullOf(Spelling.Fold(text.AsSpan(half.Start, half.Length))) is not null;

    /// <summary><c>Jokowi-Ma'ruf Amin</c>, <c>Anies Baswedan-Cak Imin</c>: one well-known and a name beside the other.</summary>
    private static bool IsTicket(string text, List<Token> tokens, int at, (Token Left, Token Right, int Hyphen) pair, WordClasses classes)
    {
        var behind = at + 1 < tokens.Count && tokens[at + 1].FollowsOnLine && tokens[at + 1].Shape == Shape.Capital;
        return behind && pair.Right.Shape == Shape.Capital && IsPerson(text, pair.Left) && classes[pair.Right.Key].Capitals >= AlwaysCapital;
    }

    /// <summary><c>Anies Baswedan-Muhaimin Iskandar</c>: capitals on both sides and two words that are always names.</summary>
    private static bool JoinsNames(List<Token> tokens, int at, (Token Left, Token Right, int Hyphen) pair, WordClasses classes) =>
        at > 0 && at + 1 < tokens.Count
        && tokens[at - 1].Shape.IsCapital() && tokens[at + 1].Shape.IsCapital() && tokens[at].FollowsOnLine && tokens[at + 1].FollowsOnLine
        && classes[pair.Left.Key].Capitals >= AlwaysCapital && classes[pair.Right.Key].Capitals >= AlwaysCapital;

    /// <summary>Where its only hyphen stands, when a capital follows and both halves are long enough.</summary>
    private static int? HyphenOf(string text, in Token token)
    {
        var word = text.AsSpan(token.Start, token.Length);
        var at = word.IndexOf('-');
        if (at < ShortestHalf || word.Length - at - 1 < ShortestHalf || !char.IsUpper(word[at + 1]) || word[(at + 1)..].Contains('-')) return null;
        return token.Start + at;
    }

    private static Token Part(string text, in Token whole, int start, int end)
    {
        var word = text.AsSpan(start, end - start);
        var lower = word.ContainsAnyInRange('a', 'z');
        var shape = !char.IsUpper(word[0]) ? Shape.Lower : lower ? Shape.Capital : Shape.Upper;
        return whole with { Start = start, End = end, Key = Tokenizer.KeyOf(word), Shape = shape };
    }

    private static bool IsPlace(Gazetteer gazetteer, in Token half) =>
        gazetteer.Find(half.Key) is { IsAmbiguous: false } form && (!form.NeedsCapitals || half.Shape == Shape.Upper);
}
