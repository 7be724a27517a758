namespace NewsSearch.Language.Names;

/// <summary>Splits words that scraping glued together at a name: <c>Trumpmenyulut</c>, <c>JordanSerena</c>.</summary>
/// <remarks>Only a word that running text does not know is split, and only into two that it knows well enough.</remarks>
internal static class GlueSplitter
{
    private const int ShortestWhole = 4, ShortestPart = 3, ShortestHead = 4, ShortestTail = 5;

    /// <summary>At least this share of a word's sightings has a capital, in sevenths.</summary>
    private const int MostlyCapital = 5;

    private const int MostlyLower = 1;

    public static void Split(string text, List<Token> tokens, KnownNames known, WordClasses classes)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (token.Length < ShortestWhole || !MayBeGlued(token.Shape) || (classes[token.Key].Coarse != 0 && !IsGluedThoughKnown(text, token, known))) continue;
            if (known.Organizations.Find(token.Key) is not null || known.Gazetteer.Find(token.Key) is not null) continue;
            if (CutOf(text.AsSpan(token.Start, token.Length), known, classes) is not { } cut) continue;
            var right = Part(text, token, token.Start + cut, token.End) with { OpensSentence = false, FollowsOnLine = true };
            tokens[i] = Part(text, token, token.Start, token.Start + cut);
            tokens.Insert(i + 1, right);
        }
    }

    private static bool MayBeGlued(Shape shape) => shape is Shape.Capital or Shape.Mixed or Shape.InnerCapital;

    /// <summary><c>AkbarEditor</c>, <c>JugaDia</c> and <c>GlodokJakarta</c> are so common that running text knows them.</summary>
    private static bool IsGluedThoughKnown(string text, in Token token, KnownNames known)
    {
        var word = text.AsSpan(token.Start, token.Length);
        var last = word.LastIndexOfAnyInRange('A', 'Z');
        if (last < ShortestPart || !char.IsLower(word[last - 1])) return false;
        var (left, right) = (Tokenizer.KeyOf(word[..last]), Tokenizer.KeyOf(word[last..]));
        return ((CueWords.Default[left] | CueWords.Default[right]) & Cue.NotName) != 0
            || known.Gazetteer.Find(right) is { IsAmbiguous: false };
    }

    private static int? CutOf(ReadOnlySpan<char> word, KnownNames known, WordClasses classes)
    {
        if (AcronymCut(word, known, classes) is { } acronym) return acronym;
        for (var cut = ShortestPart; cut <= word.Length - 2; cut++)
        {
            if (char.IsUpper(word[cut]) && char.IsLower(word[cut - 1]) && cut >= 2)
            {
                var (left, right) = (classes[Tokenizer.KeyOf(word[..cut])], classes[Tokenizer.KeyOf(word[cut..])]);
                if (left.Coarse != 0 || right.Coarse != 0) return cut;
            }
        }
        if (word[1..].ContainsAnyInRange('A', 'Z')) return null;
        for (var cut = word.Length - ShortestTail; cut >= ShortestHead; cut--)
        {
            var tail = classes[Tokenizer.KeyOf(word[cut..])];
            if (tail.Coarse == 0 || tail.Capitals > MostlyLower) continue;
            var head = classes[Tokenizer.KeyOf(word[..cut])];
            if (head.Coarse != 0 && head.Capitals >= MostlyCapital) return cut;
        }
        return null;
    }

    /// <summary><c>RIPrabowo</c>, <c>RIdi</c>: a known acronym and a known word.</summary>
    private static int? AcronymCut(ReadOnlySpan<char> word, KnownNames known, WordClasses classes)
    {
        var uppers = 0;
        while (uppers < word.Length && char.IsUpper(word[uppers])) uppers++;
        if (uppers < 2 || uppers == word.Length) return null;
        for (var cut = uppers; cut >= Math.Max(2, uppers - 1); cut--)
        {
            var key = Tokenizer.KeyOf(word[..cut]);
            if (known.Gazetteer.Find(key)?.NeedsCapitals != true && known.Organizations.Find(key)?.NeedsCapitals != true) continue;
            if (classes[Tokenizer.KeyOf(word[cut..])].Coarse != 0) return cut;
        }
        return null;
    }

    private static Token Part(string text, in Token whole, int start, int end)
    {
        var word = text.AsSpan(start, end - start);
        var shape = !char.IsUpper(word[0]) ? Shape.Lower
            : word.Length == 1 ? Shape.Letter
            : !word.ContainsAnyInRange('a', 'z') ? Shape.Upper
            : word[1..].ContainsAnyInRange('A', 'Z') ? Shape.Mixed
            : Shape.Capital;
        return whole with { Start = start, End = end, Key = Tokenizer.KeyOf(word), Shape = shape };
    }
}
