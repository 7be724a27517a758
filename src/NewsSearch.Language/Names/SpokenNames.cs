namespace NewsSearch.Language.Names;

/// <summary>Finds who is meant where a text tells a name by which someone is called, without saying whose it is.</summary>
/// <remarks>
/// <c>tutur pelatih yang karib disapa Aboy ini</c>, <c>kata Tiko, sapaan akrabnya</c>: it is who was spoken of last, sooner one
/// who was speaking.
/// </remarks>
internal static class SpokenNames
{
    private const int FarthestTokens = 150, MostWords = 6;

    /// <summary>Whether the name at a place is told as what someone not named beside it is called.</summary>
    /// <param name="text">The article.</param>
    /// <param name="name">The name.</param>
    public static bool IsTold(NameText text, NameSpan name)
    {
        var next = name.Last + 1;
        if (next < text.Tokens.Count && text.Word(next) is "," or "-") next++;
        if (next < text.Tokens.Count && text.Word(next) is "demikian" or "begitu") next++;
        if (next + 1 < text.Tokens.Count && text.Word(next) is "sapaan" && text.Word(next + 1) is "akrabnya" or "karibnya") return true;
        // bupati yang akrab disapa Mas Dhito
        var first = name.First > 0 && name.First == name.Last && AliasWords.IsTitle(text, name.First - 1) && text.Tokens[name.First].FollowsOnLine ? name.First - 1 : name.First;
        for (var i = first - 1; i > 0 && first - i < MostWords && text.Tokens[i + 1].FollowsOnLine; i--)
        {
            if (text.Word(i) is "lengkap" or "asli" && text.Word(i - 1) is "nama") return text.Word(i - 2) is "pemilik" or "memiliki";
            if (text.Word(i) is not ("disapa" or "dipanggil" or "akrab" or "karib" or "biasa" or "kerap" or "sering" or "dengan" or "juga" or "sebutan" or "panggilan" or "sapaan" or "yang"))
                return false;
            if (text.Word(i) is not "yang") continue;
            return text.Word(i + 1) is "akrab" or "karib" or "biasa" or "kerap" or "sering" or "disapa" && (text.Tokens[i - 1].Shape == Shape.Lower || text.Tokens[i - 1].OpensSentence);
        }
        return false;
    }

    /// <summary>Which of the names before one its bearer was called last; -1 when none is near.</summary>
    /// <param name="text">The article.</param>
    /// <param name="names">The article's persons in reading order.</param>
    /// <param name="at">The name told.</param>
    /// <param name="isOther">Whether a name is not that of the one told by itself.</param>
    /// <param name="countOf">How often a name stands in the article.</param>
    public static int BearerBefore(NameText text, IReadOnlyList<PersonName> names, int at, Func<PersonName, bool> isOther, Func<PersonName, int> countOf)
    {
        var likeliest = -1;
        for (var i = at - 1; i >= 0 && names[at].Span.First - names[i].Span.Last < FarthestTokens; i--)
        {
            if (!isOther(names[i])) continue;
            if (likeliest < 0 || countOf(names[i]) > countOf(names[likeliest])) likeliest = i;
            if (Speaks(text, names[i].Span)) return i;
        }
        return likeliest;
    }

    private static bool Speaks(NameText text, NameSpan name) =>
        (name.Last + 1 < text.Tokens.Count && (text.CueOf(name.Last + 1) & Cue.Say) != 0) || (name.First > 0 && (text.CueOf(name.First - 1) & Cue.Say) != 0);
}
