namespace NewsSearch.Language.Names;

/// <summary>What is known of persons' names in the text.</summary>
internal sealed class PersonRules(NameText text, WordClasses classes)
{
    /// <summary>The first of the ranks before a name: <c>Aula Jenderal Besar AH Nasution</c>.</summary>
    public int BehindTitles(int first)
    {
        while (first > 0 && text.Tokens[first].FollowsOnLine && text.Tokens[first - 1].Shape.IsCapital()
            && ((text.CueOf(first - 1) & (Cue.Rank | Cue.Honorific)) != 0 || (text.Word(first - 1) is "Besar" && (text.CueOf(first - 2) & Cue.Rank) != 0)))
        {
            first--;
        }
        return first;
    }

    private const int AlwaysCapital = 6, OftenSmall = 4;

    private const int MostNarrators = 4, LongestSignature = 4;

    private const int YoungestPrinted = 5, OldestPrinted = 110;

    /// <summary>The name without what the tagger took along; null when nothing is left.</summary>
    public NameSpan? Trim(NameSpan span)
    {
        var (first, last) = (span.First, span.Last);
        while (first <= last && IsNoName(first)) first++;
        while (last >= first && (IsNoName(last) || (text.CueOf(last) & Cue.Day) != 0)) last--;
        if (first > last || IsSignature(first, last) || IsStorm(first) || (first == last && IsOftenSmall(first))) return null;
        // The imam Al Ghazali; alone it is a first name: Imam Nahrawi.
        if (first < last && text.Word(first) is "Imam" or "imam"
            && text.Word(first + 1) is "Al" or "As" or "An" or "Ar" or "Asy" or "At" or "Az" or "Ibnu" or "al" or "as" or "an" or "ar" or "asy" or "at" or "az" or "ibnu")
        {
            first++;
        }
        // I and Ni open Balinese names; one letter alone is not taken for a name.
        if (first > 0 && text.Tokens[first].FollowsOnLine && text.Word(first - 1) is "I" or "Ni" && text.Word(first) is
            "Wayan" or "Made" or "Nyoman" or "Ketut" or "Gede" or "Gusti" or "Putu" or "Komang" or "Kadek" or "Dewa" or "Nengah" or "Luh")
        {
            first--;
        }
        // Without capitals an initial begins a name for the tagger, where it stands within: sara k. loebis.
        if (first < last && first > 0 && text.Word(first) is [_, '.'] && text.Tokens[first].FollowsOnLine && IsLowerName(first - 1)) first--;
        // La Ode and Wa Ode open names of Buton.
        if (first > 0 && text.Tokens[first].FollowsOnLine && text.Word(first) is "Ode" && text.Word(first - 1) is "La" or "Wa") first--;
        return new(first, last, NameKind.Person);
    }

    /// <summary>A nickname told with a name, when it has a word of it: <c>Otong Sasmita yang dikenal sebagai Mang Otong</c>.</summary>
    public NameSpan? NicknameAt(int token, NameSpan name)
    {
        if (name.Kind != NameKind.Person || !text.Tokens[token].Shape.IsCapital() || !AliasWords.JoinAt(text, name.Last + 1, token)) return null;
        var last = Math.Min(token + 1, text.Tokens.Count - 1);
        if (!text.Tokens[last].Shape.IsCapital() || !text.Tokens[last].FollowsOnLine) last = token;
        for (var i = name.First; i <= name.Last; i++)
        {
            if (text.Tokens[i].Key == text.Tokens[token].Key || text.Tokens[i].Key == text.Tokens[last].Key) return new(token, last, NameKind.Person);
        }
        return null;
    }

    /// <summary>Whether initials stand for a suspect or a victim here: <c>berinisial AS</c>, <c>MR (34)</c>.</summary>
    public static bool InitialsAt(NameText text, int token)
    {
        var tokens = text.Tokens;
        if (tokens[token].Shape is not (Shape.Upper or Shape.Letter) || tokens[token].Length > 4) return false;
        if (token > 0 && text.Word(token - 1) is "berinisial" or "inisial") return true;
        return tokens[token].Length <= 3 && token + 3 < tokens.Count && text.Word(token + 1) is "(" && text.Word(token + 3) is ")"
            && int.TryParse(text.Word(token + 2), out var age) && age is >= YoungestPrinted and <= OldestPrinted;
    }

    /// <summary>Whether a word names who handed a saying of the Prophet down: <c>(HR. Bukhari dan Muslim)</c>.</summary>
    public bool NarratorAt(int token)
    {
        if (text.Tokens[token].Shape is not (Shape.Capital or Shape.Lower)) return false;
        var at = token - 1;
        for (var more = 0; more < MostNarrators && at > 1 && text.Word(at) is "dan" or "," && text.Tokens[at - 1].Shape.IsWord(); more++) at -= 2;
        if (at > 1 && text.Word(at) is ".") at--;
        return at > 0 && text.Word(at) is "HR" or "HR." or "hr" or "hr." && text.Word(at - 1) is "(";
    }

    /// <summary>Whether a word alone is the name of a well-known person and nothing else.</summary>
    public bool IsWellKnown(int token) =>
        text.Tokens[token] is { Shape: Shape.Capital, Length: >= 5 } word && classes[word.Key].Capitals >= AlwaysCapital
        && Nicknames.FullOf(Spelling.Fold(text.Word(token))) is not null;

    /// <summary>Whether the name that starts here is a chapter of the Quran: <c>Surah Ali Imran</c>, <c>Surat Al-Kahfi</c>.</summary>
    public bool IsTitleOfSura(int first)
    {
        if (first > 2 && text.Word(first - 1) is "-" && text.Word(first - 2) is "Al" or "An" or "Ar" or "As" or "At" or "Ad" or "Az") first -= 2;
        return first > 0 && text.Tokens[first].FollowsOnLine && text.Word(first - 1) is "Surah" or "surah" or "QS" or "Surat" or "surat"
            && (text.Word(first - 1) is not ("Surat" or "surat")
                || text.Word(first) is "Yusuf" or "Maryam" or "Luqman" or "Ibrahim" or "Yunus" or "Ali" or "Nuh" or "Al" or "An" or "Ar" or "As" or "At" or "Ad" or "Az");
    }

    /// <summary>Whether the name that starts here is that of a prize or a feast: <c>Penghargaan Ramon Magsaysay</c>, <c>Maulid Nabi Muhammad</c>.</summary>
    public bool NamesPrize(int first)
    {
        // Not any title: who gives a prize is a person (Penghargaan Presiden Prabowo).
        if (first > 1 && text.Tokens[first].FollowsOnLine && text.Word(first - 1) is "Nabi") first--;
        return first > 0 && text.Tokens[first].FollowsOnLine && text.Tokens[first - 1].Shape.IsCapital() && (text.CueOf(first - 1) & Cue.PrizeNamedAfter) != 0;
    }

    private bool IsStorm(int first) =>
        first > 0 && text.Tokens[first].FollowsOnLine && text.Word(first - 1) is "badai" or "Badai" or "topan" or "Topan" or "siklon" or "Siklon";

    /// <summary>The initials of who wrote and who edited: <c>(din/sfn)</c>.</summary>
    private bool IsSignature(int first, int last) =>
        first == last && first > 0 && last + 2 < text.Tokens.Count && text.Tokens[first].Length <= LongestSignature
        && ((text.Word(first - 1) is "(" && text.Word(first + 1) is "/") || (text.Word(first - 1) is "/" && text.Word(first + 1) is ")"));

    private bool IsLowerName(int token) =>
        text.Tokens[token].Shape == Shape.Lower && text.CueOf(token) == Cue.None
        && classes[text.Tokens[token].Key] is { Coarse: not 0, Capitals: >= AlwaysCapital };

    /// <summary>Without capitals a word alone that is more often no name is none, unless a title stands before it: <c>rahmat</c>.</summary>
    private bool IsOftenSmall(int token) =>
        text.Tokens[token].Shape == Shape.Lower && classes[text.Tokens[token].Key] is { Coarse: not 0, Capitals: <= OftenSmall, IsOfPersons: false }
        && (token == 0 || (text.CueOf(token - 1) & (Cue.Honorific | Cue.Title | Cue.Rank | Cue.Nickname | Cue.Kin | Cue.Say)) == 0);

    private bool IsNoName(int token) => (text.CueOf(token) & Cue.NotName) != 0 || text.Tokens[token].Shape == Shape.Mark;
}
