using NewsSearch.Language.Places;

namespace NewsSearch.Language.Names;

/// <summary>Splits pairs of names that a hyphen joins: <c>Rusia-Ukraina</c>, <c>Prabowo-Gibran</c>.</summary>
/// <remarks>A pair it is when both halves are places, or when both stand alone elsewhere in the text.</remarks>
internal static class PairSplitter
{
    private const int ShortestHalf = 2;

    public static void Split(string text, List<Token> tokens, Gazetteer gazetteer)
    {
        HashSet<ulong>? alone = null;
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (token.Shape is not (Shape.Hyphenated or Shape.Upper) || HyphenOf(text, token) is not { } hyphen) continue;
            if (gazetteer.Find(token.Key) is not null) continue;
            var left = Part(text, token, token.Start, hyphen);
            var right = Part(text, token, hyphen + 1, token.End);
            if (left.Key == right.Key) continue;
            if (!(IsPlace(gazetteer, left) && IsPlace(gazetteer, right)))
            {
                alone ??= [.. tokens.Where(other => other.Shape.IsCapital()).Select(other => other.Key)];
                if (!alone.Contains(left.Key) || !alone.Contains(right.Key)) continue;
            }
            var mark = Part(text, token, hyphen, hyphen + 1) with { Shape = Shape.Mark, FollowsOnLine = true, OpensSentence = false };
            tokens[i] = left;
            tokens.Insert(i + 1, mark);
            tokens.Insert(i + 2, right with { FollowsOnLine = true, OpensSentence = false });
            i += 2;
        }
    }

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
        return whole with { Start = start, End = end, Key = Tokenizer.KeyOf(word), Shape = lower ? Shape.Capital : Shape.Upper };
    }

    private static bool IsPlace(Gazetteer gazetteer, in Token half) =>
        gazetteer.Find(half.Key) is { IsAmbiguous: false } form && (!form.NeedsCapitals || half.Shape == Shape.Upper);
}
