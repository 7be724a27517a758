using System.Buffers;
using System.Runtime.InteropServices;
using NewsSearch.Language.Structure;
using NewsSearch.Language.Words;

namespace NewsSearch.Language.Names;

/// <summary>Splits words that scraping glued together at a name: <c>Trumpmenyulut</c>, <c>JordanSerena</c>.</summary>
/// <remarks>Only a word that running text does not know is split, and only into two that it knows well enough.</remarks>
internal static class GlueSplitter
{
    private const int ShortestWhole = 4, LongestWhole = 60, ShortestPart = 3, ShortestHead = 4, ShortestTail = 5, ShortestVerb = 6, LongestInitials = 4, SurelyHead = 6, ShortestAddress = 8;

    /// <summary>At least this share of a word's sightings has a capital, in sevenths.</summary>
    private const int MostlyCapital = 5;

    private const int MostlyLower = 1, SeldomCapital = 2, AlwaysCapital = 6;

    private static readonly string[] SmallWords = ["dan", "yang", "dari", "pada", "akan", "juga", "saat", "atau", "usai", "untuk", "dengan", "telah", "dalam", "tidak", "sebagai", "setelah", "karena", "oleh", "tak", "vs"];

    private static readonly string[] BehindPlaces = [.. SmallWords, "di", "ke"];

    // Small words that open a word only by accident: diGoogle, keJakarta; the longest first.
    private static readonly string[] Openers = ["untuk", "dengan", "yang", "dari", "oleh", "pada", "dan", "di", "ke"];

    private static readonly SearchValues<char> NoWord = SearchValues.Create("0123456789-'’");

    public static void Split(string text, List<Token> tokens, KnownNames known, WordClasses classes)
    {
        var lowerText = Tagger.IsLower(CollectionsMarshal.AsSpan(tokens));
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (lowerText && JoinInitial(text, tokens, i)) continue;
            if (SplitNumber(text, tokens, i) || SplitOutlet(text, tokens, i, classes)) continue;
            if (token.Length is < ShortestWhole or > LongestWhole || !(MayBeGlued(token.Shape) || (lowerText && token.Shape == Shape.Lower))) continue;
            if (lowerText && SplitStop(text, tokens, i)) continue;
            var word = text.AsSpan(token.Start, token.Length);
            var isLead = i + 1 < tokens.Count && text[tokens[i + 1].Start] == ':';
            if (classes[token.Key].Coarse != 0 && !(lowerText && isLead) && !IsGluedThoughKnown(text, token, known, classes)) continue;
            if (known.Organizations.Find(token.Key) is not null || known.Gazetteer.Find(token.Key) is not null) continue;
            var leads = i + 1 < tokens.Count && tokens[i + 1] is { FollowsOnLine: true } next && next.Shape.IsCapital();
            if ((lowerText ? LowerCut(word, classes, isLead) : CutOf(word, known, classes, leads)) is not { } cut) continue;
            var right = Part(text, token, token.Start + cut, token.End) with { OpensSentence = false, FollowsOnLine = true };
            tokens[i] = Part(text, token, token.Start, token.Start + cut);
            tokens.Insert(i + 1, right);
            // KnicksvsSan is three.
            if (EndsInSmallWord(text.AsSpan(tokens[i].Start, tokens[i].Length), tokens[i].Key, classes)) i--;
        }
    }

    /// <summary>Cuts the body's first word off the dateline that lost its spaces: <c>JAKARTA-Harga emas</c>.</summary>
    public static void SplitDateline(NameText text, List<Token> tokens)
    {
        var end = text.Reading.BodyStart + Datelines.LengthAtStart(text.Reading.Body);
        var at = tokens.FindIndex(token => token.End > end);
        if (at < 0 || tokens[at].Start >= end || !tokens[at].Shape.IsWord()) return;
        var token = tokens[at];
        var place = text.Text.AsSpan(token.Start, end - token.Start).TrimEnd("-–—").Length;
        tokens[at] = Part(text.Text, token, token.Start, token.Start + place);
        tokens.Insert(at + 1, token with { Start = token.Start + place, End = end, Key = Tokenizer.KeyOf(text.Text.AsSpan(token.Start + place, end - token.Start - place)), Shape = Shape.Mark, OpensSentence = false, FollowsOnLine = true });
        tokens.Insert(at + 2, Part(text.Text, token, end, token.End) with { OpensSentence = true, FollowsOnLine = true });
    }

    /// <summary>Cuts the number of the next line off a name: <c>1. Andi Putra2. Budi Santoso</c>, <c>1) Turki2) Brasil</c>, where lists lost their line ends.</summary>
    private static bool SplitNumber(string text, List<Token> tokens, int at)
    {
        var token = tokens[at];
        if (token.Shape is not (Shape.CapitalDigit or Shape.Digit) || at + 2 >= tokens.Count) return false;
        var word = text.AsSpan(token.Start, token.Length);
        var letters = word.TrimEnd("0123456789").Length;
        if (letters < ShortestPart || token.Length - letters > 2 || word[..letters].ContainsAny(NoWord)) return false;
        if (tokens[at + 1].Start != token.End || text[token.End] is not ('.' or ')') || !tokens[at + 2].Shape.IsWord()) return false;
        tokens[at] = Part(text, token, token.Start, token.Start + letters);
        tokens.Insert(at + 1, token with { Start = token.Start + letters, Key = Tokenizer.KeyOf(word[letters..]), Shape = Shape.Number, OpensSentence = true, FollowsOnLine = true });
        tokens[at + 3] = tokens[at + 3] with { OpensSentence = false };
        return true;
    }

    /// <summary>Cuts a news outlet off the words around it: <c>kepadaLiputan6.com</c>, <c>didetikcom</c>, <c>Pantauandetikcomdi</c>.</summary>
    private static bool SplitOutlet(string text, List<Token> tokens, int at, WordClasses classes)
    {
        var token = tokens[at];
        if (token.Length is < ShortestAddress or > LongestWhole || token.Shape is Shape.Upper or Shape.Mark) return false;
        var word = text.AsSpan(token.Start, token.Length);
        if (Outlets.Within(word) is not { } outlet) return false;
        var head = word[..outlet.Start];
        if (head is not ("di" or "ke") && classes[Tokenizer.KeyOf(head)] is not { Coarse: not 0, Capitals: <= SeldomCapital }) return false;
        var (start, end) = (token.Start + outlet.Start, token.Start + outlet.End);
        tokens[at] = Part(text, token, token.Start, start);
        tokens.Insert(at + 1, Part(text, token, start, end) with { OpensSentence = false, FollowsOnLine = true });
        if (end < token.End) tokens.Insert(at + 2, Part(text, token, end, token.End) with { OpensSentence = false, FollowsOnLine = true });
        return true;
    }

    private static bool MayBeGlued(Shape shape) => shape is Shape.Capital or Shape.Mixed or Shape.InnerCapital;

    /// <summary>Gives an initial its full stop back, which only capitals tell from the end of a sentence: <c>sara k. loebis</c>.</summary>
    private static bool JoinInitial(string text, List<Token> tokens, int at)
    {
        var token = tokens[at];
        if (token.OpensSentence || token.Shape != Shape.Lower || at + 2 >= tokens.Count) return false;
        if (token.Length > 1 && (token.Length > LongestInitials || text[token.Start + 1] != '.')) return false;
        if (tokens[at + 1].Start != token.End || text[token.End] != '.' || !tokens[at + 2].FollowsOnLine || tokens[at + 2].Shape != Shape.Lower) return false;
        tokens[at] = token with { End = tokens[at + 1].End };
        tokens[at + 2] = tokens[at + 2] with { OpensSentence = false };
        tokens.RemoveAt(at + 1);
        return true;
    }

    /// <summary>Splits <c>heru.baca</c>: without capitals only the words tell that a sentence ended, or that it is an address.</summary>
    private static bool SplitStop(string text, List<Token> tokens, int at)
    {
        var token = tokens[at];
        var word = text.AsSpan(token.Start, token.Length);
        var stop = word.IndexOf('.');
        if (stop < ShortestPart || word.Length - stop - 1 < ShortestPart || word[(stop + 1)..].Contains('.')) return false;
        if (word[(stop + 1)..] is "com" or "net" or "org" or "news" or "info" || word.ContainsAny(NoWord)) return false;
        tokens[at] = Part(text, token, token.Start, token.Start + stop);
        tokens.Insert(at + 1, Part(text, token, token.Start + stop, token.Start + stop + 1) with { Shape = Shape.Mark, OpensSentence = false, FollowsOnLine = true });
        tokens.Insert(at + 2, Part(text, token, token.Start + stop + 1, token.End) with { OpensSentence = true, FollowsOnLine = true });
        return true;
    }

    /// <summary>
    /// <c>messimenyumbang</c>, <c>neumannlinda</c>: a name and a common word, or two names, and together nothing known;
    /// <c>marisoneditor:</c>, what leads to a name.
    /// </summary>
    private static int? LowerCut(ReadOnlySpan<char> word, WordClasses classes, bool isLead)
    {
        var isKnown = classes[Tokenizer.KeyOf(word)].Coarse != 0;
        for (var cut = word.Length - ShortestHead; cut >= ShortestHead; cut--)
        {
            if (isLead && (CueWords.Default[Tokenizer.KeyOf(word[cut..])] & Cue.NotName) != 0) return cut;
            if (isKnown) continue;
            var head = classes[Tokenizer.KeyOf(word[..cut])];
            if (head.Coarse == 0 || head.Capitals < AlwaysCapital) continue;
            var tail = classes[Tokenizer.KeyOf(word[cut..])];
            if (tail.Coarse != 0 && (tail.Capitals >= AlwaysCapital || (tail.Capitals <= MostlyLower && word.Length - cut >= ShortestTail))) return cut;
        }
        return null;
    }

    /// <summary><c>AkbarEditor</c>, <c>dikutipCNN</c> and <c>GlodokJakarta</c> are so common that running text knows them.</summary>
    private static bool IsGluedThoughKnown(string text, in Token token, KnownNames known, WordClasses classes)
    {
        var word = text.AsSpan(token.Start, token.Length);
        if (AcronymCut(word, known, classes) is { } acronym
            && (OrganizationWords.IsLegalForm(Tokenizer.KeyOf(word[..acronym])) || classes[Tokenizer.KeyOf(word[acronym..])] is { Capitals: >= AlwaysCapital, IsOfPersons: true }))
        {
            return true;
        }
        if (PlaceCut(word, known) is not null || OpenerCut(word) is not null || IsSurelyHead(FunctionWordCut(word, classes), word.Length)) return true;
        if (!word[1..].ContainsAnyInRange('A', 'Z') && VerbCut(word, classes) is not null) return true;
        if (BorderIn(word) is not { } cut || GluedWords.IsName(word) || IsOutlet(word)) return false;
        var (left, right) = (Tokenizer.KeyOf(word[..cut]), Tokenizer.KeyOf(word[cut..]));
        if (((CueWords.Default[left] | CueWords.Default[right]) & Cue.NotName) != 0 || known.Gazetteer.Find(right) is { IsAmbiguous: false }) return true;
        return classes[left].Coarse != 0 && (classes[right].Coarse != 0 || known.Organizations.Find(right) is not null || word[cut..].Contains('.'));
    }

    private static bool EndsInSmallWord(ReadOnlySpan<char> word, ulong key, WordClasses classes) =>
        FunctionWordCut(word, classes) is { } cut && (classes[key].Coarse == 0 || IsSurelyHead(cut, word.Length));

    private static bool IsSurelyHead(int? cut, int length) => cut is { } head && (length - head >= ShortestTail || head >= SurelyHead);

    /// <summary>Where the first capital behind a small letter stands, when both sides are long enough and no <c>Mac</c>.</summary>
    private static int? BorderIn(ReadOnlySpan<char> word)
    {
        for (var cut = ShortestPart; cut <= word.Length - 2; cut++)
        {
            if (char.IsUpper(word[cut]) && char.IsLower(word[cut - 1])) return word[..cut] is "Mac" or "Van" or "Fitz" ? null : cut;
        }
        return null;
    }

    private static int? CutOf(ReadOnlySpan<char> word, KnownNames known, WordClasses classes, bool leads)
    {
        if (AcronymCut(word, known, classes) is { } acronym) return acronym;
        if (OpenerCut(word) is { } opener) return opener;
        if (BorderIn(word) is { } border && (IsKnown(word[..border], classes) || IsKnown(word[border..], classes))) return border;
        if (word[1..].ContainsAnyInRange('A', 'Z')) return null;
        if (FunctionWordCut(word, classes) is { } function) return function;
        if (PlaceCut(word, known) is { } place) return place;
        if (VerbCut(word, classes) is { } verb) return verb;
        // Widodoke Polda: a place or an office follows.
        if (leads && word[^2..] is "ke" or "di" && classes[Tokenizer.KeyOf(word[..^2])] is { Coarse: not 0, Capitals: >= AlwaysCapital } && word.Length - 2 >= ShortestHead)
            return word.Length - 2;
        // The longest common word: Israel dilaporkan, not Israeldi laporkan.
        for (var cut = ShortestHead; cut <= word.Length - ShortestTail; cut++)
        {
            var tail = classes[Tokenizer.KeyOf(word[cut..])];
            if (tail.Coarse == 0 || tail.Capitals > (word.Length - cut > ShortestTail ? SeldomCapital : MostlyLower)) continue;
            var head = classes[Tokenizer.KeyOf(word[..cut])];
            if (head.Coarse != 0 && head.Capitals >= MostlyCapital) return cut;
        }
        return null;
    }

    /// <summary><c>diGoogle</c>: a small word before a name.</summary>
    private static int? OpenerCut(ReadOnlySpan<char> word)
    {
        foreach (var opener in Openers)
        {
            if (word.Length - opener.Length >= ShortestPart && word.StartsWith(opener, StringComparison.Ordinal) && char.IsUpper(word[opener.Length])) return opener.Length;
        }
        return null;
    }

    /// <summary><c>Gunndan</c>, <c>Filipinayang</c>: a name and a small word that most often follows one.</summary>
    private static int? FunctionWordCut(ReadOnlySpan<char> word, WordClasses classes)
    {
        foreach (var small in SmallWords)
        {
            var cut = word.Length - small.Length;
            if (cut < ShortestHead || !word.EndsWith(small, StringComparison.Ordinal)) continue;
            var head = classes[Tokenizer.KeyOf(word[..cut])];
            if (head.Coarse != 0 && head.Capitals >= AlwaysCapital) return cut;
        }
        return null;
    }

    /// <summary><c>Indonesiayang</c>: a place that nothing else is called, and a small word.</summary>
    private static int? PlaceCut(ReadOnlySpan<char> word, KnownNames known)
    {
        if (!char.IsUpper(word[0])) return null;
        foreach (var small in BehindPlaces)
        {
            var cut = word.Length - small.Length;
            if (cut < ShortestTail || !word.EndsWith(small, StringComparison.Ordinal)) continue;
            if (known.Gazetteer.Find(Tokenizer.KeyOf(word[..cut])) is { IsAmbiguous: false, NeedsCapitals: false }) return cut;
        }
        return null;
    }

    /// <summary><c>Subiantomenilai</c>: a word that is mostly in names of persons, and a verb.</summary>
    private static int? VerbCut(ReadOnlySpan<char> word, WordClasses classes)
    {
        for (var cut = ShortestHead; cut <= word.Length - ShortestVerb; cut++)
        {
            if (!word[cut..].StartsWith("me", StringComparison.Ordinal) && !word[cut..].StartsWith("ber", StringComparison.Ordinal)) continue;
            if (classes[Tokenizer.KeyOf(word[cut..])] is { Coarse: not 0, Capitals: <= MostlyLower }
                && classes[Tokenizer.KeyOf(word[..cut])] is { Capitals: >= AlwaysCapital, IsOfPersons: true })
            {
                return cut;
            }
        }
        return null;
    }

    private static bool IsOutlet(ReadOnlySpan<char> word) => char.IsUpper(word[0]) && word.Contains('.') && Outlets.BaseOf(word.ToString()) is not null;

    private static bool IsKnown(ReadOnlySpan<char> word, WordClasses classes) => classes[Tokenizer.KeyOf(word)].Coarse != 0;

    /// <summary><c>RIPrabowo</c>, <c>RIdi</c>: a known acronym and a known word.</summary>
    private static int? AcronymCut(ReadOnlySpan<char> word, KnownNames known, WordClasses classes)
    {
        var uppers = 0;
        while (uppers < word.Length && char.IsUpper(word[uppers])) uppers++;
        if (uppers < 2 || uppers == word.Length) return null;
        for (var cut = uppers; cut >= Math.Max(2, uppers - 1); cut--)
        {
            var key = Tokenizer.KeyOf(word[..cut]);
            if (known.Gazetteer.Find(key)?.NeedsCapitals != true && known.Organizations.Find(key)?.NeedsCapitals != true && !OrganizationWords.IsLegalForm(key)) continue;
            if (classes[Tokenizer.KeyOf(word[cut..])].Coarse != 0 || CutOf(word[cut..], known, classes, leads: false) is not null) return cut;
        }
        return null;
    }

    private static Token Part(string text, in Token whole, int start, int end)
    {
        var word = text.AsSpan(start, end - start);
        var shape = !char.IsUpper(word[0]) ? (word.ContainsAnyInRange('A', 'Z') ? Shape.InnerCapital : Shape.Lower)
            : word.Length == 1 ? Shape.Letter
            : !word.ContainsAnyInRange('a', 'z') ? Shape.Upper
            : word[1..].ContainsAnyInRange('A', 'Z') ? Shape.Mixed
            : Shape.Capital;
        return whole with { Start = start, End = end, Key = Tokenizer.KeyOf(word), Shape = shape };
    }
}
