namespace NewsSearch.Language.Names;

/// <summary>An organization's name as it stands in the text.</summary>
/// <param name="Span">Its place.</param>
/// <param name="Name">The name as printed, with single spaces.</param>
/// <param name="Words">Its words in lower case, without marks.</param>
/// <param name="Known">What the list of organizations says of it, or null.</param>
internal sealed record OrganizationName(NameSpan Span, string Name, string[] Words, OrganizationForm? Known)
{
    /// <summary>The acronym that stands in brackets within the name, in lower case, or null.</summary>
    public string? Bracket { get; init; }

    public string Key => string.Join(' ', Words);

    /// <summary>Reads a name; null when it is only a word for a kind of organization, or no organization at all.</summary>
    public static OrganizationName? Read(NameText text, NameSpan span)
    {
        var (first, last) = (span.First, span.Last);
        while (first <= last && (text.CueOf(first) & Cue.NotName) != 0) first++;
        while (last >= first && (text.CueOf(last) & Cue.NotName) != 0) last--;
        if (first > last) return null;
        if (last > first && Organizations.Default.Find(text.Tokens[last].Key) is { NeedsCapitals: true } acronym
            && Organizations.Default.Find(KnownNames.KeyOf(text, first, last - 1))?.FullName == acronym.FullName)
        {
            last--; // Komisi Pemberantasan Korupsi KPK: the brackets were lost.
        }
        var known = Organizations.Default.Find(KnownNames.KeyOf(text, first, last));
        if (first == last && known is null && text.Tokens[first].Shape is not Shape.Upper
            && (text.CueOf(first) & (Cue.OrgWord | Cue.OrgSuffix)) != 0)
        {
            return null;
        }
        string? bracket = null;
        var words = new List<string>();
        var print = new List<string>();
        for (var i = first; i <= last; i++)
        {
            var word = text.Word(i);
            if (text.Tokens[i].Shape != Shape.Mark)
            {
                words.Add(word.TrimEnd('.').ToString().ToLowerInvariant());
                print.Add(word.ToString());
                if (i > first && text.Word(i - 1) is "(") bracket = words[^1];
            }
            else if (print.Count > 0 && word is not "(" and not "“" and not "\"")
            {
                print[^1] += word.ToString();
            }
            else
            {
                print.Add(word.ToString());
            }
        }
        var name = string.Join(' ', print).Replace("( ", "(", StringComparison.Ordinal);
        return words.Count == 0 ? null : new(span with { First = first, Last = last }, known?.Print ?? (IsAddress(name) ? name.ToLowerInvariant() : name), [.. words], known) { Bracket = bracket };
    }

    /// <summary>Web addresses are printed in every case there is; one will do.</summary>
    private static bool IsAddress(string name) => name.Contains('.') && !name.Contains(' ') && name.Length > 5 && char.IsLetter(name[^1]);

    /// <summary>Whether this short name may stand for a longer one.</summary>
    public bool StandsFor(OrganizationName longer) =>
        IsBeginningOf(longer) || IsAcronymOf(longer) || (longer.Bracket is { } bracket && bracket == Words[0] && longer.Bracket != Bracket);

    private bool IsBeginningOf(OrganizationName longer)
    {
        if (Words.Length >= longer.Words.Length) return false;
        for (var i = 0; i < Words.Length; i++)
        {
            if (Words[i] != longer.Words[i]) return false;
        }
        var next = longer.Words[Words.Length];
        var cue = CueWords.Default[Tokenizer.KeyOf(longer.Words[^1])];
        return next is "ri" or "republik" or "indonesia" || (cue & Cue.OrgSuffix) != 0
            || Places.Gazetteer.Default.Find(string.Join(' ', longer.Words[Words.Length..])) is { IsAmbiguous: false };
    }

    /// <summary><c>PBNU</c> for <c>Pengurus Besar Nahdlatul Ulama</c>: the first letters, small words left out.</summary>
    private bool IsAcronymOf(OrganizationName longer)
    {
        if (Words.Length != 1 || longer.Words.Length < 2 || Words[0].Length < 2) return false;
        var at = 0;
        foreach (var word in longer.Words)
        {
            if (word is "dan" or "of" or "untuk" or "the" or "and" || (word is "ri" && at == Words[0].Length)) continue;
            if (at == Words[0].Length || word[0] != Words[0][at]) return false;
            at++;
        }
        return at == Words[0].Length;
    }
}
