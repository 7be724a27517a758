using NewsSearch.Language.Places;

namespace NewsSearch.Language.Names;

/// <summary>Splits names that a hyphen joins: <c>Rusia-Ukraina</c>, <c>Prabowo-Gibran</c>, <c>se-Banten</c>.</summary>
/// <remarks>A pair it is when both halves are places, when both stand alone elsewhere in the text, or between two names.</remarks>
internal static class PairSplitter
{
    private const int ShortestHalf = 2, AlwaysCapital = 6;

    public static void Split(string text, List<Token> tokens, Gazetteer gazetteer, WordClasses classes)
    {
        HashSet<ulong>? alone = null;
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (token.Shape is not (Shape.Hyphenated or Shape.Upper or Shape.InnerCapital) || HyphenOf(text, token) is not { } hyphen) continue;
            if (gazetteer.Find(token.Key) is not null) continue;
            var left = Part(text, token, token.Start, hyphen);
            var right = Part(text, token, hyphen + 1, token.End);
            if (left.Key == right.Key) continue;
            if (token.Shape == Shape.InnerCapital)
            {
                if (!IsPlace(gazetteer, right)) continue;
            }
            else if (!(IsPlace(gazetteer, left) && IsPlace(gazetteer, right)) && !JoinsNames(tokens, i, left, right, classes))
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

    /// <summary><c>Anies Baswedan-Muhaimin Iskandar</c>: capitals on both sides and two words that are always names.</summary>
    private static bool JoinsNames(List<Token> tokens, int at, in Token left, in Token right, WordClasses classes) =>
        at > 0 && at + 1 < tokens.Count
        && tokens[at - 1].Shape == Shape.Capital && tokens[at + 1].Shape == Shape.Capital && tokens[at].FollowsOnLine && tokens[at + 1].FollowsOnLine
        && classes[tokens[at].Key].Coarse == 0
        && classes[left.Key].Capitals >= AlwaysCapital && classes[right.Key].Capitals >= AlwaysCapital;

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
