using System.Collections.Frozen;

namespace NewsSearch.Language.Names;

/// <summary>How the names of organizations are put together; <c>organization-words.txt</c> lists the words. Immutable.</summary>
internal static class OrganizationWords
{
    private static readonly ILookup<string, string[]> Lines = ResourceLines.Read("Names/organization-words.txt")
        .Select(line => line.Split('\t')).ToLookup(columns => columns[0], columns => columns[1..]);

    private static readonly FrozenSet<ulong> Offices = Keys("OFFICE"), Bodies = Keys("BODY"), Research = Keys("RESEARCH"),
        Legal = Keys("LEGAL"), Listed = Keys("LISTED"), Things = Keys("THING"), Clubs = Keys("CLUB"), Brands = Keys("BRAND"), Goods = Keys("GOODS");

    private static readonly FrozenDictionary<ulong, string[]> Long = Lines["SHORT"]
        .ToFrozenDictionary(columns => Tokenizer.KeyOf(columns[0]), columns => columns[1].Split(' '));

    // Such as are named after somebody, by their last word; the longest first.
    private static readonly ILookup<ulong, ulong[]> NamedAfter = Lines["SHORT"]
        .Where(columns => (CueWords.Default[Tokenizer.KeyOf(columns[0])] & Cue.OrgNamedAfter) != 0)
        .Select(columns => Array.ConvertAll(columns[1].Split(' '), word => Tokenizer.KeyOf(word)))
        .OrderByDescending(words => words.Length)
        .ToLookup(words => words[^1]);

    /// <summary>Whether a word opens the name of an office within an organization: <c>Biro Humas</c>, not <c>Pusat Studi</c>.</summary>
    /// <param name="word">Its <see cref="Token.Key"/>.</param>
    /// <param name="next">That of the word behind.</param>
    public static bool OpensOffice(ulong word, ulong next) => Offices.Contains(word) && !Research.Contains(next);

    /// <summary>Whether a word opens the name of an organization that has offices: <c>Kementerian</c>.</summary>
    /// <param name="word">Its <see cref="Token.Key"/>.</param>
    public static bool OpensBody(ulong word) => Bodies.Contains(word);

    /// <summary>Whether a word tells a company's legal form: <c>PT</c>, <c>Tbk</c>.</summary>
    /// <param name="word">Its <see cref="Token.Key"/>.</param>
    public static bool IsLegalForm(ulong word) => Legal.Contains(word) || Listed.Contains(word);

    /// <summary>Whether a word opens the name of a thing, a kind of people or an event, which no organization begins with: <c>Undang-Undang</c>.</summary>
    /// <param name="word">Its <see cref="Token.Key"/>.</param>
    public static bool IsThing(ulong word) => Things.Contains(word);

    /// <summary>Whether a word beside a place makes both the name of a club: <c>FC</c>.</summary>
    /// <param name="word">Its <see cref="Token.Key"/>.</param>
    public static bool IsOfClub(ulong word) => Clubs.Contains(word);

    /// <summary>Whether a word is short for the name of one office of a place: <c>Dishub</c>, not <c>RS</c>.</summary>
    /// <param name="word">Its <see cref="Token.Key"/>.</param>
    public static bool IsOffice(ulong word) => LongFormOf(word) is { } words && words[0] is "dinas" or "satuan" or "direktorat" or "pemadam";

    /// <summary>
    /// Whether a maker's name stands for what it makes here: a model is printed behind it, or a word for goods before it:
    /// <c>Yamaha XMAX</c>, <c>skutik Honda</c>.
    /// </summary>
    /// <param name="text">The article.</param>
    /// <param name="maker">The token.</param>
    /// <param name="classes">Tell names of models from verbs.</param>
    public static bool IsMake(NameText text, int maker, WordClasses classes)
    {
        if (!Brands.Contains(text.Tokens[maker].Key)) return false;
        if (maker > 0 && text.Tokens[maker].FollowsOnLine && Goods.Contains(text.Tokens[maker - 1].Key)) return true;
        if (maker + 1 >= text.Tokens.Count || !text.Tokens[maker + 1].FollowsOnLine) return false;
        var next = text.Tokens[maker + 1];
        return next.Shape is Shape.CapitalDigit or Shape.Hyphenated || (next.Shape is Shape.Upper or Shape.Mixed && Organizations.Default.Find(next.Key) is null)
            || (next.Shape == Shape.Capital && classes[next.Key] is { Coarse: 0 } or { Capitals: AlwaysCapital, IsOfPersons: false } && text.CueOf(maker + 1) == Cue.None
                && Places.Gazetteer.Default.Find(next.Key) is null);
    }

    private const int AlwaysCapital = 7;

    /// <summary>Whether a word stands before the name of a company: <c>PT</c>, not <c>Tbk</c>.</summary>
    /// <param name="word">Its <see cref="Token.Key"/>.</param>
    public static bool OpensCompany(ulong word) => Legal.Contains(word);

    /// <summary>
    /// Where the kind of an organization starts that is named after a person and stands right before its name, written out:
    /// <c>Rumah Sakit Umum Daerah</c>; null when none stands there.
    /// </summary>
    /// <param name="text">The article.</param>
    /// <param name="last">The last token of the kind.</param>
    public static int? KindNamedAfter(NameText text, int last)
    {
        foreach (var words in NamedAfter[text.Tokens[last].Key])
        {
            var first = last - words.Length + 1;
            if (first < 0) continue;
            var at = 0;
            while (at < words.Length && text.Tokens[first + at].Key == words[at] && (at == 0 || text.Tokens[first + at].FollowsOnLine)) at++;
            if (at == words.Length) return first;
        }
        return null;
    }

    /// <summary>What a word is short for, in lower case, or null: <c>pemerintah provinsi</c> for <c>Pemprov</c>.</summary>
    /// <param name="word">Its <see cref="Token.Key"/>.</param>
    public static string[]? LongFormOf(ulong word) => Long.GetValueOrDefault(word);

    private static FrozenSet<ulong> Keys(string kind) =>
        Lines[kind].SelectMany(columns => columns[0].Split(' ')).Select(word => Tokenizer.KeyOf(word)).ToFrozenSet();
}
