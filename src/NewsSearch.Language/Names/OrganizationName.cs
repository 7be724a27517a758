using NewsSearch.Language.Places;

namespace NewsSearch.Language.Names;

/// <summary>An organization's name as it stands in the text.</summary>
/// <param name="Span">Its place.</param>
/// <param name="Name">The name as printed, with single spaces.</param>
/// <param name="Words">Its words in lower case, without marks.</param>
internal sealed record OrganizationName(NameSpan Span, string Name, string[] Words)
{
    /// <summary>What the list of organizations says of it, or null.</summary>
    public OrganizationForm? Known { get; private init; }

    /// <summary>The acronym that stands in brackets within the name, in lower case, or null.</summary>
    public string? Bracket { get; private init; }

    /// <summary>Whether it is the name of a news outlet.</summary>
    public bool IsOutlet { get; private init; }

    /// <summary>Its words with what is abbreviated written out; names of one sense are of one organization.</summary>
    public required string[] Sense { get; init; }

    /// <summary>Whether it is one word that means nothing but this organization, so that it may stand for a longer name.</summary>
    private bool IsProper { get; init; }

    /// <summary>Whether it is printed with a legal form: <c>PT</c>, <c>Tbk</c>.</summary>
    private bool IsCompany => Array.Exists(Words, word => OrganizationWords.IsLegalForm(Tokenizer.KeyOf(word)));

    public string Key => string.Join(' ', Sense);

    /// <summary>Reads a name; null when it is only a word for a kind of organization, or no organization at all.</summary>
    public static OrganizationName? Read(NameText text, NameSpan span)
    {
        var (first, last) = (span.First, span.Last);
        while (first <= last && (text.CueOf(first) & Cue.NotName) != 0) first++;
        while (last >= first && (text.CueOf(last) & Cue.NotName) != 0) last--;
        // Facebook Indonesia is not Indonesia.
        if (first > span.First && first <= last && Gazetteer.Default.Find(KnownNames.KeyOf(text, first, last)) is { IsAmbiguous: false }) first = span.First;
        if (first > last || (first < last && text.Word(first) is "Markas" or "Mako" or "Makodam" or "Makodim" or "Mapolda" or "Mapolres" or "Mapolresta" or "Mapolrestabes" or "Mapolsek")) return null;
        if (last > first && Organizations.Default.Find(text.Tokens[last].Key) is { } acronym
            && Organizations.Default.Find(KnownNames.KeyOf(text, first, last - 1))?.FullName == acronym.FullName)
        {
            last--; // Komisi Pemberantasan Korupsi KPK: the brackets were lost.
        }
        else if (last - first >= 2 && text.Tokens[last].Shape == Shape.Upper && text.Tokens[last].Length >= 2 && OrganizationSense.Abbreviates(WordsOf(text, last, last), WordsOf(text, first, last - 1)))
        {
            last--; // National Institutes of Health NIH
        }
        var known = Organizations.Default.Find(KnownNames.KeyOf(text, first, last));
        var isGeneric = (text.CueOf(first) & (Cue.OrgWord | Cue.OrgSuffix)) != 0 && !OrganizationWords.IsOffice(text.Tokens[first].Key);
        if (first == last && known is null && text.Tokens[first].Shape is not Shape.Upper && isGeneric) return null;
        var (words, printed, bracket) = Print(text, first, last);
        if (words.Count == 0) return null;
        var name = known is not null && string.Equals(known.Print, printed, StringComparison.OrdinalIgnoreCase) ? known.Print
            : IsAddress(printed) ? printed.ToLowerInvariant() : printed;
        var outlet = Outlets.BaseOf(name);
        // The last letter before a full stop is lost in some archives.
        if (outlet is not null && name.AsSpan().TrimEnd('.').Equals("tribunnews.co", StringComparison.OrdinalIgnoreCase))
            name = name.TrimEnd('.') + (char.IsUpper(name.TrimEnd('.')[^1]) ? "M" : "m");
        return new(span with { First = first, Last = last }, name, [.. words])
        {
            Known = known,
            Bracket = bracket,
            IsOutlet = outlet is not null,
            Sense = outlet is not null ? [outlet] : OrganizationSense.Of(text, first, last) is { Count: > 0 } sense ? [.. sense] : [.. words],
            IsProper = first == last && known is null && !isGeneric && Gazetteer.Default.Find(text.Tokens[first].Key) is null,
        };
    }

    private static string[] WordsOf(NameText text, int first, int last) =>
        [.. Enumerable.Range(first, last - first + 1).Where(i => text.Tokens[i].Shape != Shape.Mark).Select(i => text.Word(i).ToString().ToLowerInvariant())];

    private static (List<string> Words, string Name, string? Bracket) Print(NameText text, int first, int last)
    {
        string? bracket = null;
        var words = new List<string>();
        var print = new System.Text.StringBuilder();
        for (var i = first; i <= last; i++)
        {
            var word = text.Word(i);
            var isMark = text.Tokens[i].Shape == Shape.Mark;
            var opens = i > first && text.Word(i - 1) is "(" or "“" or "\"";
            var closes = isMark && word is not "(" and not "“" and not "\"" and not "&";
            // Prabowo-Gibran, dr.Soebandi
            var isJoined = i > first && text.Tokens[i].Start == text.Tokens[i - 1].End && (text.Word(i - 1) is "-" or "/" || text.Word(i - 1) is [.. { Length: <= 2 }, '.']);
            // What the splitter cut for nothing: TransNusa.
            isJoined |= i > first && !isMark && text.Tokens[i].Start == text.Tokens[i - 1].End && text.Tokens[i - 1].Shape.IsWord() && text.Tokens[i - 1].Shape != Shape.Abbreviation
                && !OrganizationWords.IsLegalForm(text.Tokens[i - 1].Key) && !OrganizationWords.IsLegalForm(text.Tokens[i].Key);
            if (print.Length > 0 && !opens && !closes && !isJoined) print.Append(' ');
            print.Append(word);
            if (isMark) continue;
            words.Add(word.TrimEnd('.').ToString().ToLowerInvariant());
            if (i > first && text.Word(i - 1) is "(") bracket = words[^1];
        }
        var name = print.ToString();
        // The full stop of Tbk. may be that of the sentence; S.p.A. keeps its own.
        if (name is [.., _, _, '.'] && words.Count > 1 && !text.Word(last)[..^1].Contains('.')) name = name[..^1];
        return (words, name, bracket);
    }

    /// <summary>Web addresses are printed in every case there is; one will do.</summary>
    private static bool IsAddress(string name) => name.Contains('.') && !name.Contains(' ') && name.Length > 5 && char.IsLetter(name[^1]);

    /// <summary>
    /// The end of this name that an acronym behind it stands for, or null when it stands for all of it: <c>Inspektorat
    /// Kementerian Dalam Negeri (Kemendagri)</c>.
    /// </summary>
    public OrganizationName? EndingWith(NameText text, OrganizationName acronym)
    {
        if (Sense.Length <= acronym.Sense.Length || acronym.Sense.Length < 2) return null;
        for (var first = Span.First + 1; first < Span.Last; first++)
        {
            if (text.Tokens[first].Shape == Shape.Mark || text.Word(first - 1) is "(") continue;
            if (OrganizationSense.Of(text, first, Span.Last).SequenceEqual(acronym.Sense)) return Read(text, Span with { First = first });
        }
        return null;
    }

    /// <summary>Whether this short name may stand for a longer one.</summary>
    public bool StandsFor(OrganizationName longer)
    {
        if (Sense.Length < longer.Sense.Length && (IsBeginningOf(longer) || IsEndingOf(longer))) return true;
        // Danamon is PT Bank Danamon Indonesia Tbk.
        if (IsProper && Name.Any(char.IsLower) && longer.IsCompany && longer.Sense.Contains(Sense[0])) return true;
        if (IsAcronymOf(longer)) return true;
        return OrganizationSense.Abbreviates(Sense, longer.Sense) || (longer.Bracket is { } bracket && bracket == Words[0] && longer.Bracket != Bracket);
    }

    /// <summary><c>ESDM</c> is <c>Kementerian ESDM</c>, where nothing else of that name is a place or on the list.</summary>
    private bool IsAcronymOf(OrganizationName longer) =>
        Known is null && Words is [{ Length: >= 3 } acronym] && !Name.Any(char.IsLower) && longer.Words.Length > 1 && longer.Words[^1] == acronym
        && Gazetteer.Default.Find(Tokenizer.KeyOf(acronym)) is null
        && longer.Words[..^1].All(word => OrganizationWords.OpensBody(Tokenizer.KeyOf(word)) || (CueWords.Default[Tokenizer.KeyOf(word)] & (Cue.OrgWord | Cue.OrgSuffix)) != 0);

    private bool IsBeginningOf(OrganizationName longer)
    {
        if (!longer.Sense.AsSpan().StartsWith(Sense)) return false;
        if (Known is null && (Sense.Length > 1 || IsProper)) return true;
        // A party is not its branch of a province: Gerindra and Gerindra Lampung.
        if (Known is { } party && party.FullName.StartsWith("Partai ", StringComparison.Ordinal)) return false;
        var cue = CueWords.Default[Tokenizer.KeyOf(longer.Sense[^1])];
        if (longer.Sense[Sense.Length] is "indonesia" || (cue & Cue.OrgSuffix) != 0) return true;
        // A known ministry is the country's own, not that of another.
        return Gazetteer.Default.Find(string.Join(' ', longer.Sense[Sense.Length..])) is { IsAmbiguous: false } place
            && (Known is null || place.Places[0].Level != PlaceLevel.Country);
    }

    /// <summary>Clubs go by the last word as well: <c>Knicks</c>.</summary>
    private bool IsEndingOf(OrganizationName longer) =>
        Known is null && Words.Length == 1 && Name.Any(char.IsLower) && longer.Sense[^1] == Sense[0]
        && !longer.Words.Any(word => (CueWords.Default[Tokenizer.KeyOf(word)] & Cue.OrgWord) != 0);
}
