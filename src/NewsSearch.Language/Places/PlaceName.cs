using System.Text;
using NewsSearch.Language.Names;

namespace NewsSearch.Language.Places;

/// <summary>A place name of an article on its way to a place.</summary>
internal sealed class PlaceName
{
    private PlaceName(NameSpan span, ulong key, string name, PlaceLevel? stated, PlaceLevel level, IReadOnlyList<Place> candidates) =>
        (Span, Key, Name, Stated, Level, Candidates) = (span, key, name, stated, level, candidates);

    public NameSpan Span { get; }

    /// <summary>The key of the name without the word for its level.</summary>
    public ulong Key { get; }

    /// <summary>The name as an unknown place bears it.</summary>
    public string Name { get; }

    /// <summary>The level that the text states, or null.</summary>
    public PlaceLevel? Stated { get; }

    /// <summary>The level of an unknown place.</summary>
    public PlaceLevel Level { get; }

    /// <summary>What the gazetteer says it may be, the most likely first.</summary>
    public IReadOnlyList<Place> Candidates { get; }

    /// <summary>The larger place printed right behind it, or null.</summary>
    public PlaceName? Behind { get; set; }

    /// <summary>The candidate that the name printed before it lies in, or null.</summary>
    public Place? Preferred { get; set; }

    /// <summary>What it was found to mean; null for a place that the gazetteer does not know.</summary>
    public Place? Place { get; set; }

    public static PlaceName Read(Gazetteer gazetteer, NameText text, NameSpan span)
    {
        var first = span.First;
        var stated = first > 0 && text.Tokens[first].FollowsOnLine ? LevelWords.LevelOf(text.Word(first - 1)) : null;
        var form = gazetteer.Find(KeyOf(text, first, span.Last));
        if (first < span.Last && LevelWords.LevelOf(text.Word(first)) is { } own)
        {
            // Kota Padang is the city, although a district bears the whole name.
            var rest = gazetteer.Find(KeyOf(text, first + 1, span.Last));
            if (form is null || rest?.Places.Any(place => LevelWords.Fits(own, place)) == true)
            {
                (stated, form) = (own, rest);
                first++;
            }
        }
        // Pulau Bali is Bali; of an island that is not known, the word is part of the name.
        if (form is null && first < span.Last && text.Word(first) is "Pulau" or "pulau" or "PULAU" && gazetteer.Find(KeyOf(text, first + 1, span.Last)) is { } island && island.Places[0].Level is PlaceLevel.Province or PlaceLevel.Regency or PlaceLevel.City)
        {
            form = island;
            first++;
        }
        form ??= Completed(gazetteer, text, first, span.Last, stated) ?? OfToday(gazetteer, text, first, span.Last);
        var key = KeyOf(text, first, span.Last);
        var name = NameOf(text, first, span.Last);
        if (form is null) return new(span, key, name, stated, LevelWords.UnknownLevel(text, span, stated), []);
        var candidates = form.Places.Where(place => stated is not { } level || LevelWords.Fits(level, place)).ToArray();
        if (candidates.Length == 0 && stated is not PlaceLevel.Village) (candidates, stated) = ([.. form.Places], null);
        return new(span, key, name, stated, LevelWords.UnknownLevel(text, span, stated), candidates);
    }

    /// <summary>A known place whose last letter was lost before a mark, as some archives lose it: <c>di Jakarta Selata.</c></summary>
    private static PlaceForm? Completed(Gazetteer gazetteer, NameText text, int first, int last, PlaceLevel? stated)
    {
        var word = text.Word(last);
        if (word.Length is < 4 or > 20 || last + 1 >= text.Tokens.Count || text.Word(last + 1) is not ("." or ",")) return null;
        ulong start = 0;
        for (var i = first; i < last; i++) start = Gazetteer.Join(start, text.Tokens[i].Key);
        Span<char> whole = stackalloc char[word.Length + 1];
        word.CopyTo(whole);
        PlaceForm? found = null;
        for (var letter = 'a'; letter <= 'z'; letter++)
        {
            whole[^1] = letter;
            if (gazetteer.Find(Gazetteer.Join(start, Tokenizer.KeyOf(whole))) is not { } form) continue;
            if (form.IsAmbiguous && !(stated is { } level && form.Places.Any(place => LevelWords.Fits(level, place)))) continue;
            if (found is not null) return null;
            found = form;
        }
        return found;
    }

    /// <summary>A known place in the spelling of before 1972: <c>Tjiawi</c>.</summary>
    private static PlaceForm? OfToday(Gazetteer gazetteer, NameText text, int first, int last)
    {
        ulong key = 0;
        var isOld = false;
        for (var i = first; i <= last; i++)
        {
            var today = OldForms.Today(text.Word(i));
            isOld |= today is not null;
            key = Gazetteer.Join(key, today is null ? text.Tokens[i].Key : Tokenizer.KeyOf(today));
        }
        return isOld ? gazetteer.Find(key) : null;
    }

    private static ulong KeyOf(NameText text, int first, int last)
    {
        ulong key = 0;
        for (var i = first; i <= last; i++) key = Gazetteer.Join(key, text.Tokens[i].Key);
        return key;
    }

    private static string NameOf(NameText text, int first, int last)
    {
        var print = new StringBuilder();
        // A toll road goes by one name: Jalan Tol Bali Mandara.
        if (last - first > 1 && text.Word(first) is "Jalan" or "jalan" or "Ruas" && text.Word(first + 1) is "Tol" or "tol") first++;
        var (raise, isShouted) = (true, true);
        for (var i = first; i <= last; i++)
        {
            raise &= text.Tokens[i].Shape is not (Shape.Capital or Shape.Mixed or Shape.Hyphenated);
            isShouted &= text.Tokens[i].Shape != Shape.Lower;
        }
        for (var i = first; i <= last; i++)
        {
            var word = text.Word(i);
            // Brackets stand close: Taman Makam Pahlawan (TMP) Kalibata.
            var isJoined = i > first && text.Tokens[i].Start == text.Tokens[i - 1].End && (word is "-" or "–" or "/" || text.Word(i - 1) is "-" or "–" or "/");
            if (print.Length > 0 && !isJoined && word is not (")" or ",") && text.Word(i - 1) is not "(") print.Append(' ');
            if (i == first && first < last && LevelWords.FullForm(word) is { } full) print.Append(full);
            // JAKARTA is shouted, DPRD in gedung DPRD an acronym.
            else if (raise && word.Length > 3 && (isShouted || text.Tokens[i].Shape != Shape.Upper)) print.Append(Spelling.Capitalize(word));
            else print.Append(word);
        }
        return print.ToString();
    }
}
