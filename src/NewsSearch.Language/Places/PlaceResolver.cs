using NewsSearch.Language.Names;
using NewsSearch.Language.Structure;

namespace NewsSearch.Language.Places;

/// <summary>Tells which place each place name of an article means.</summary>
/// <remarks>
/// In this order: the level that the text states (<c>Kabupaten Bandung</c>); a larger place printed right behind
/// (<c>Silo, Jember, Jawa Timur</c>); a larger place named anywhere in the article; the rank of the place. A name that the
/// gazetteer does not know is a place of its own, in the larger place printed behind it. A bare name is never a village.
/// </remarks>
internal sealed class PlaceResolver
{
    private readonly Gazetteer _gazetteer;
    private readonly NameText _text;
    private readonly List<PlaceName> _names;
    private readonly int _datelineLength;

    private PlaceResolver(Gazetteer gazetteer, NameText text, IEnumerable<NameSpan> spans)
    {
        (_gazetteer, _text, _datelineLength) = (gazetteer, text, Datelines.LengthAtStart(text.Reading.Body));
        // Desa/Kecamatan Jangkar is one place, not two.
        _names = [.. spans.Select(span => PlaceName.Read(gazetteer, text, span)).Where(name => name.Name.Any(char.IsLetter))];
    }

    public static IReadOnlyList<PlaceEntity> Resolve(Gazetteer gazetteer, NameText text, IEnumerable<NameSpan> spans)
    {
        var resolver = new PlaceResolver(gazetteer, text, spans);
        resolver.LinkChains();
        resolver.Choose();
        return resolver.Entities();
    }

    /// <summary>Notes for each name the larger place that is printed right behind it.</summary>
    private void LinkChains()
    {
        for (var i = 0; i + 1 < _names.Count; i++)
        {
            var (from, to) = (_names[i].Span.Last + 1, _names[i + 1].Span.First);
            if (to > from && to - from <= 2 && _text.Word(from) is "," or "(" && SameLine(from, to)
                && (to - from == 1 || LevelWords.LevelOf(_text.Word(from + 1)) is not null))
            {
                _names[i].Behind = _names[i + 1];
            }
        }
    }

    private bool SameLine(int from, int to)
    {
        for (var i = from; i <= to; i++)
        {
            if (!_text.Tokens[i].FollowsOnLine) return false;
        }
        return true;
    }

    private void Choose()
    {
        var named = new HashSet<Place>();
        foreach (var name in _names)
        {
            // A district's name does not say by itself that the article speaks of its region.
            if (name.Candidates.Count == 1 ? name.Candidates[0].Level != PlaceLevel.District : name.Candidates.Count > 1 && name.Candidates[0].Level <= PlaceLevel.Province)
                AddWithParents(name.Candidates[0], named);
        }
        var spoken = Spoken();
        PreferChains();
        for (var i = _names.Count - 1; i >= 0; i--)
        {
            var name = _names[i];
            name.Place = Best(name, named);
            if (name.Place is { } bare && IsTooFar(name, bare, spoken)) name.Place = null;
            if (name.Place is { } place && name.Stated is not null) AddWithParents(place, named);
        }
        FollowStated();
    }

    /// <summary>Every place above a district that some name of the article may mean, with what it lies in.</summary>
    private HashSet<Place> Spoken()
    {
        var spoken = new HashSet<Place>();
        foreach (var place in _names.SelectMany(name => name.Candidates).Where(place => place.Level != PlaceLevel.District)) AddWithParents(place, spoken);
        return spoken;
    }

    /// <summary>In <c>Ciawi, Bogor</c> the second is the regency, for the city of that name has no such district.</summary>
    private void PreferChains()
    {
        foreach (var name in _names)
        {
            if (name.Behind is not { Candidates.Count: > 1, Stated: null } behind || name.Candidates.Count == 0) continue;
            behind.Preferred ??= behind.Candidates.FirstOrDefault(larger => name.Candidates.Any(place => place != larger && place.LiesIn(larger)));
        }
    }

    private static void AddWithParents(Place place, HashSet<Place> named)
    {
        for (var parent = place; parent is not null && named.Add(parent); parent = parent.Parent) { }
    }

    private static Place? Best(PlaceName name, HashSet<Place> named)
    {
        Place? best = null;
        var bestScore = int.MinValue;
        for (var i = 0; i < name.Candidates.Count; i++)
        {
            var place = name.Candidates[i];
            var score = -i;
            if (name.Stated is { } level)
            {
                if (!LevelWords.Fits(level, place)) continue;
                score += 1000;
            }
            if (place == name.Preferred) score += 300;
            if (Behind(name) is { } behind)
            {
                if (place != behind && place.LiesIn(behind)) score += 500;
                else if (behind.Level > PlaceLevel.Country && place.Level >= behind.Level) score -= 100;
            }
            if (place.Parent is { Level: > PlaceLevel.Country } parent && named.Contains(parent)) score += 20;
            else if (place.Level == PlaceLevel.District && named.Count > 0) score -= 5;
            if (score > bestScore) (best, bestScore) = (place, score);
        }
        return best;
    }

    /// <summary>
    /// Villages all over the country share the names of districts: a bare one is the district only where the article speaks
    /// of the region it lies in. A city's districts are known by themselves: <c>Kebayoran Baru</c>.
    /// </summary>
    private static bool IsTooFar(PlaceName name, Place place, HashSet<Place> spoken)
    {
        if (place.Level != PlaceLevel.District || name.Stated is not null || place.Parent is not { Level: PlaceLevel.Regency } regency) return false;
        return !spoken.Contains(regency) && !(regency.Parent is { } province && spoken.Contains(province))
            && !(Behind(name) is { } behind && place.LiesIn(behind));
    }

    private static Place? Behind(PlaceName name)
    {
        var behind = name.Behind;
        for (var steps = 0; behind is not null && steps < 5; behind = behind.Behind, steps++)
        {
            if (behind.Place is not null) return behind.Place;
        }
        return null;
    }

    /// <summary>A bare <c>Semarang</c> is the regency in an article that has stated only <c>Kabupaten Semarang</c>.</summary>
    private void FollowStated()
    {
        foreach (var group in _names.Where(name => name.Candidates.Count > 0).GroupBy(name => name.Key))
        {
            var stated = group.Where(name => name.Stated is not null && name.Place is not null).Select(name => name.Place).Distinct().ToList();
            if (stated.Count != 1) continue;
            foreach (var name in group.Where(name => name.Candidates.Count > 1 && name.Stated is null && Behind(name) is null)) name.Place = stated[0];
        }
    }

    private List<PlaceEntity> Entities()
    {
        var groups = new Dictionary<string, List<PlaceName>>(StringComparer.Ordinal);
        foreach (var name in _names)
        {
            var key = name.Place is { } place ? "#" + place.Label : name.Name.ToLowerInvariant();
            if (!groups.TryGetValue(key, out var group)) groups.Add(key, group = []);
            group.Add(name);
        }
        return [.. groups.Values.Select(ToEntity)];
    }

    /// <summary>A building is called as the article calls it at the fullest: it has no standard name. Its label stays.</summary>
    private static string? FullestPrint(List<PlaceName> names) =>
        names.Select(name => name.Name).Where(name => name.Any(char.IsLower)).MaxBy(name => name.Length);

    /// <summary>
    /// Villages and streets of one name are many, and other names may be another place's label: such a label names the
    /// larger place, or the level where none is known.
    /// </summary>
    private string LabelOf(PlaceName name, string own)
    {
        var behind = Behind(name)?.Label;
        if (name.Level is PlaceLevel.Village or PlaceLevel.District && behind is null) return $"{own} ({LevelWords.NameOf(name.Level)})";
        if (name.Level is PlaceLevel.Village or PlaceLevel.District or PlaceLevel.Street && behind is not null) return $"{own} ({behind})";
        return _gazetteer.IsLabel(own) ? $"{own} ({behind ?? LevelWords.NameOf(name.Level)})" : own;
    }

    private PlaceEntity ToEntity(List<PlaceName> names)
    {
        var own = _text.InArticle(names, name => name.Span);
        return Told(own) with { IsDateline = own.TrueForAll(IsInDateline) };
    }

    private bool IsInDateline(PlaceName name)
    {
        var (reading, end) = (_text.Reading, _text.Tokens[name.Span.Last].End);
        if (_text.Tokens[name.Span.First].Start >= reading.DatelineStart) return _text.Tokens[name.Span.First].Start < reading.AsideStart;
        return _text.Tokens[name.Span.First].Start >= reading.BodyStart && end <= reading.BodyStart + _datelineLength;
    }

    private PlaceEntity Told(List<PlaceName> names)
    {
        var mentions = names.Select(name => _text.Mention(name.Span)).ToList();
        if (names[0].Place is { } place)
        {
            return place.Level == PlaceLevel.Building && FullestPrint(names) is { } print && print != place.Name
                ? new(print, place.Level, [.. place.Path.SkipLast(1), print], place.Labels, mentions)
                : new(place.Name, place.Level, place.Path, place.Labels, mentions);
        }
        var name = names.Find(name => Behind(name) is not null) ?? names[0];
        var own = name.Name;
        var label = LabelOf(name, own);
        return Behind(name) is { } parent
            ? new(own, name.Level, [.. parent.Path, own], [.. parent.Labels, label], mentions)
            : new(own, name.Level, [own], [label], mentions);
    }
}
