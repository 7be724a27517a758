using NewsSearch.Language.Places;

namespace NewsSearch.Language.Names;

/// <summary>What is known of place names in the text.</summary>
internal sealed class PlaceRules(NameText text, KnownNames known, WordClasses classes)
{
    /// <summary>Words with a capital in at most this many of seven sightings are common words.</summary>
    private const int SeldomCapital = 2;

    private const int LongestOuter = 3;

    /// <summary>Adds a place the tagger found; two or more where it ran them together.</summary>
    public void Add(NameSpan span, List<NameSpan> spans)
    {
        var first = span.First;
        while (first < span.Last && (IsGeneric(first, span.Last) || OpensState(first, span.Last))) first++;
        span = KnownWhole(span with { First = first }, spans.Count > 0 ? spans[^1].Last + 1 : 0);
        first = span.First;
        span = WithoutNumber(BuildingWords.Whole(text, span with { First = first }, spans.Count > 0 ? spans[^1].Last + 1 : 0, IsRegion(first, span.Last)));
        first = span.First;
        if (IsMisled(span)) return;
        for (var at = first + 1; at < span.Last; at++)
        {
            if (!OpensPlace(at)) continue;
            AddOne(new(first, at - 1, NameKind.Place), spans);
            first = at;
        }
        AddOne(new(first, span.Last, NameKind.Place), spans);
    }

    /// <summary>The known place of which a part was found: <c>Kepulauan Meranti</c>, <c>Bandar Lampung</c>.</summary>
    private NameSpan KnownWhole(NameSpan span, int from)
    {
        var (first, last) = (span.First, span.Last);
        for (var more = 1; more <= LongestOuter; more++)
        {
            var next = span.Last + more;
            if (next >= text.Tokens.Count || !text.Tokens[next].FollowsOnLine || !text.Tokens[next].Shape.IsCapital()) break;
            if (IsKnownFrom(first, next)) last = next;
        }
        if (first > from && text.Tokens[first].FollowsOnLine && text.Tokens[first - 1].Shape is Shape.Capital or Shape.Upper
            && LevelWords.LevelOf(text.Word(first - 1)) is null && known.PlaceAt(text, first - 1, last) is not null)
        {
            first--;
        }
        return span with { First = first, Last = last };
    }

    private bool IsKnownFrom(int first, int last) =>
        known.PlaceAt(text, first, last) is not null
        || (first < last && LevelWords.LevelOf(text.Word(first)) is not null && first + 1 < last && known.PlaceAt(text, first + 1, last) is not null);

    private bool IsRegion(int first, int last) => known.PlaceAt(text, first, last) is { } form && form.Places[0].Level < PlaceLevel.Regency;

    /// <summary>What a country is, before its name: <c>Republik Turki</c>, <c>Kerajaan Arab Saudi</c>; <c>Republik Indonesia</c> is a name.</summary>
    private bool OpensState(int first, int last) =>
        text.Word(first) is "Republik" or "Kerajaan" or "Negara" or "Kesultanan" or "Federasi" or "Persemakmuran" && known.PlaceAt(text, first, last) is null
        && known.PlaceAt(text, first + 1, last) is { } form && form.Places[0].Level == PlaceLevel.Country;

    /// <summary>A street without the number of a house or a milestone behind it: <c>Jalan Gembili I No 48</c>, <c>Tol Cipularang KM95</c>.</summary>
    private NameSpan WithoutNumber(NameSpan span)
    {
        if (LevelWords.UnknownLevel(text, span, null) != PlaceLevel.Street) return span;
        for (var i = span.First + 2; i <= span.Last; i++)
        {
            var word = text.Word(i);
            var isNumber = word is "No" or "No." or "no" or "no." or "Nomor" or "nomor" or "RT" or "Km" or "Km." or "KM" or "KM." or "km"
                || (text.Tokens[i].Shape is Shape.CapitalDigit && word.StartsWith("KM", StringComparison.OrdinalIgnoreCase));
            if (isNumber) return span with { Last = i - 1 };
        }
        return span;
    }

    /// <summary>
    /// Whether a name is a place because the one it lies in stands behind its comma: <c>Milan, Italia</c>. A club or a person may
    /// bear the same name; in brackets it is a player's club, and the country his own.
    /// </summary>
    public bool LiesInNext(NameSpan span)
    {
        var comma = span.Last + 1;
        if (comma + 1 >= text.Tokens.Count || text.Word(comma) is not "," || !text.Tokens[comma + 1].FollowsOnLine) return false;
        if (known.PlaceAt(text, span.First, span.Last) is not { } inner || (span.First > 0 && text.Word(span.First - 1) is "(")) return false;
        for (var last = Math.Min(comma + LongestOuter, text.Tokens.Count - 1); last > comma; last--)
        {
            if (known.PlaceAt(text, comma + 1, last) is { IsAmbiguous: false } outer)
                return inner.Places.Any(place => outer.Places.Any(other => place != other && place.LiesIn(other)));
        }
        return false;
    }

    /// <summary>Whether a name stands for something else here: <c>dolar AS</c>, a lone <c>Barat</c>.</summary>
    public bool IsMisled(NameSpan span)
    {
        if (span.First == span.Last && ((text.CueOf(span.First) & Cue.Direction) != 0 || LevelWords.LevelOf(text.Word(span.First)) is not null)) return true;
        if (span.First == span.Last && (IsCommonWord(span.First) || IsSignature(span.First))) return true;
        if (EventWords.OpensEvent(text, span.Last + 1) || IsCurrency(span.Last)) return true;
        if (span.First == 0 || !text.Tokens[span.First].FollowsOnLine) return false;
        if (EventWords.MisleadsBefore(text, span.First - 1)) return true;
        // "dolar Amerika Serikat (AS)"
        if (text.Word(span.First - 1) is not "(" || span.First < 3) return false;
        return EventWords.MisleadsBefore(text, span.First - 3) || (span.First > 3 && EventWords.MisleadsBefore(text, span.First - 4));
    }

    /// <summary><c>US$</c></summary>
    private bool IsCurrency(int token) => text.Tokens[token].End < text.Text.Length && text.Text[text.Tokens[token].End] == '$';

    /// <summary><c>Dusun Sidomulyo Desa Tanah Manis</c>, <c>Gang Cempaka Jalan Sedap Malam</c>.</summary>
    private bool OpensPlace(int token) =>
        LevelWords.LevelOf(text.Word(token)) is not null and not PlaceLevel.City
        || text.Word(token) is "Jalan" or "Jl" or "Jl."
        || (text.Word(token) is "Kota" && (text.CueOf(token - 1) & Cue.PlaceWord) == 0 && LevelWords.LevelOf(text.Word(token - 1)) is null
            && text.Word(token - 1) is not ("Ibu" or "Balai" or "Wali" or "Alun-alun"));

    /// <summary>A word for any place at all: <c>wilayah Mataraman</c> is <c>Mataraman</c>; without capitals <c>daerah istimewa yogyakarta</c> stays whole.</summary>
    private bool IsGeneric(int token, int last) => text.Tokens[token].Shape == Shape.Lower
        && (text.Tokens[token + 1].Shape.IsCapital() || known.PlaceAt(text, token + 1, last) is not null) && text.Word(token) is
        "daerah" or "wilayah" or "kawasan" or "negara" or "negeri" or "ibukota" or "rel" or "perbatasan" or "seluruh" or "pesisir"
        or "warga" or "asal" or "sekitar" or "pusat";

    /// <summary>The sign of who wrote, behind the last sentence: <c>(KBN/db)</c>.</summary>
    private bool IsSignature(int token) =>
        token > 1 && text.Tokens[token] is { Shape: Shape.Upper, Length: <= 4 } && text.Word(token - 1) is "(" && text.Word(token - 2) is "." or "”" or "\""
        && known.PlaceAt(text, token, token) is null;

    /// <summary>A district may bear any word's name; such a word alone is taken for itself: <c>Taman</c>, <c>Baru</c>.</summary>
    private bool IsCommonWord(int token)
    {
        if (token > 0 && text.Tokens[token].FollowsOnLine && LevelWords.LevelOf(text.Word(token - 1)) is not null) return false;
        var word = classes[text.Tokens[token].Key];
        return word.Coarse != 0 && word.Capitals <= SeldomCapital && known.PlaceAt(text, token, token) is null or { IsAmbiguous: true };
    }

    /// <summary>Adds a place, and by themselves the larger ones printed right behind it: <c>Rumpin Bogor</c>.</summary>
    private void AddOne(NameSpan span, List<NameSpan> spans)
    {
        span = WithoutStrangers(span);
        if (PersonBehind(span) is { } person)
        {
            spans.Add(span with { Last = person.First - 1 });
            spans.Add(person);
            return;
        }
        var tail = new List<NameSpan>();
        var last = span.Last;
        while (last > span.First && !IsKnownFrom(span.First, last) && TailFrom(span.First, last, tail.Count > 0) is { } cut)
        {
            tail.Add(new(cut, last, NameKind.Place));
            last = cut - 1;
        }
        if (!IsMisled(new(span.First, last, NameKind.Place))) spans.Add(new(span.First, last, NameKind.Place));
        tail.Reverse();
        spans.AddRange(tail);
    }

    /// <summary>A known place without the headline's verb or the organization behind it: <c>Israel Bangun</c>, <c>Swiss IQAir</c>.</summary>
    private NameSpan WithoutStrangers(NameSpan span)
    {
        if (known.PlaceAt(text, span.First, span.Last) is not null) return span;
        for (var last = span.Last - 1; last >= span.First; last--)
        {
            var next = classes[text.Tokens[last + 1].Key];
            // In running text a word with a capital is of the name: Jelambar Baru.
            var mayBeVerb = text.Tokens[span.First].Start < text.Reading.BodyStart || next.Capitals == 0;
            var isStranger = (mayBeVerb && text.Tokens[last + 1].Shape.IsWord() && next.Coarse != 0 && next.Capitals <= SeldomCapital && text.CueOf(last + 1) == Cue.None)
                || (known.OrganizationAt(text, last + 1, span.Last) && text.Word(last) is not "/");
            if (isStranger && known.PlaceAt(text, span.First, last) is { IsAmbiguous: false }) return span with { Last = last };
        }
        return span;
    }

    /// <summary>A well-known person right behind a place, as in lists that lost their commas: <c>Papua Putin</c>.</summary>
    private NameSpan? PersonBehind(NameSpan span)
    {
        var last = span.Last;
        if (last == span.First || known.PlaceAt(text, span.First, last) is not null) return null;
        if (OfficialOf(span) is { } official) return official;
        if (known.PlaceAt(text, span.First, last - 1) is null || (text.CueOf(span.First) & Cue.PlaceWord) != 0) return null;
        return Nicknames.FullOf(Spelling.Fold(text.Word(last))) is not null ? new(last, last, NameKind.Person) : null;
    }

    /// <summary>Who heads the place that a title names: <c>Camat Bulak Suprayitno</c>, but <c>Lurah Kramat Pela, Achmad Syarief</c>.</summary>
    private NameSpan? OfficialOf(NameSpan span)
    {
        var next = span.Last + 1;
        if (next + 1 < text.Tokens.Count && text.Word(next) is "," && text.Tokens[next + 1].Shape.IsCapital()) return null;
        // Lurah Beringin Jaya Fajar Apriansyah: the name stands behind.
        if (next < text.Tokens.Count && text.Tokens[next].FollowsOnLine && text.Tokens[next].Shape.IsCapital()) return null;
        if (span.First == 0 || !text.Tokens[span.First].FollowsOnLine || (text.CueOf(span.First - 1) & Cue.AreaHead) == 0) return null;
        for (var last = span.Last - 1; last >= span.First; last--)
        {
            var isName = text.Tokens[last + 1].Shape == Shape.Capital && (text.CueOf(last + 1) & (Cue.Direction | Cue.PlaceWord)) == 0
                && LevelWords.LevelOf(text.Word(last)) is null;
            if (isName && known.PlaceAt(text, span.First, last) is not null) return new(last + 1, span.Last, NameKind.Person);
        }
        return null;
    }

    private int? TailFrom(int first, int last, bool again)
    {
        for (var cut = Math.Max(first + 1, last - 3); cut <= last; cut++)
        {
            if (known.PlaceAt(text, cut, last) is not { } form || (form.IsAmbiguous && !again)) continue;
            if (LevelWords.LevelOf(text.Word(cut - 1)) is not null) continue;
            if (IsRowOfPlaces(first, cut - 1)) return cut;
        }
        return null;
    }

    /// <summary>Whether tokens are known places one behind the other: <c>Rumpin Bogor</c>.</summary>
    private bool IsRowOfPlaces(int first, int last)
    {
        for (var end = last; end >= first; end--)
        {
            if (known.PlaceAt(text, first, end) is not null && (end == last || IsRowOfPlaces(end + 1, last))) return true;
        }
        return false;
    }
}
