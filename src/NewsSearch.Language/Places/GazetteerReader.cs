using NewsSearch.Language.Names;

namespace NewsSearch.Language.Places;

/// <summary>Reads a <see cref="Gazetteer"/> from the resources; <c>world.txt</c> explains its own format.</summary>
internal sealed class GazetteerReader
{
    private const int ProvinceCode = 2, RegencyCode = 5;

    private readonly List<Place> _places = [];
    private readonly Dictionary<ulong, Draft> _drafts = [];
    private readonly Dictionary<string, Place> _byLabel = new(StringComparer.Ordinal);

    private GazetteerReader() { }

    public static Gazetteer ReadShipped()
    {
        var reader = new GazetteerReader();
        var world = ResourceLines.Read("Places/world.txt").ToList();
        reader.ReadPlaces(world, indonesia: ResourceLines.Read("Places/indonesia.txt"));
        return reader.Finish();
    }

    private void ReadPlaces(List<string> world, IEnumerable<string> indonesia)
    {
        Place? continent = null, country = null;
        var pending = indonesia;
        foreach (var line in world)
        {
            if (line.StartsWith("==", StringComparison.Ordinal))
            {
                country = null;
                continent = line is "== -" ? null : Add(line[2..], PlaceLevel.Continent, null);
            }
            else if (line[0] != ' ')
            {
                country = Add(line, PlaceLevel.Country, continent);
                if (country.Name != "Indonesia") continue;
                ReadIndonesia(pending, country);
                Label();
            }
            else
            {
                ReadItems(line, country);
            }
        }
    }

    private void ReadIndonesia(IEnumerable<string> lines, Place country)
    {
        Place province = country, regency = country;
        foreach (var line in lines)
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            var name = line[(tab + 1)..];
            if (tab == ProvinceCode) province = Add(name, PlaceLevel.Province, country);
            else if (tab > RegencyCode) Add(name, PlaceLevel.District, regency);
            else if (name.StartsWith("Kota ", StringComparison.Ordinal)) regency = Add(name[5..], PlaceLevel.City, province);
            else regency = Add(name["Kabupaten ".Length..], PlaceLevel.Regency, province);
        }
    }

    private void ReadItems(string line, Place? country)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        var head = line[..colon].Trim();
        var items = line[(colon + 1)..].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (head == "doubtful")
        {
            foreach (var item in items) DraftOf(item).IsAmbiguous = true;
        }
        else if (head == "also")
        {
            foreach (var item in items)
            {
                var sides = item.Split('=');
                AddForms(_byLabel[sides[0]], sides[1]);
            }
        }
        else
        {
            var at = head.IndexOf('@', StringComparison.Ordinal);
            var level = Enum.Parse<PlaceLevel>(at < 0 ? head : head[..at], ignoreCase: true);
            var parent = at < 0 ? country : _byLabel[head[(at + 1)..]];
            foreach (var item in items)
            {
                var place = Add(item, level, parent);
                if (!_byLabel.TryAdd(place.Name, place)) place.Label = Unique(place);
            }
        }
    }

    private Place Add(string forms, PlaceLevel level, Place? parent)
    {
        var name = forms.Split('/')[0].Trim().TrimEnd('?');
        var place = new Place(_places.Count, name, level, parent);
        _places.Add(place);
        AddForms(place, forms);
        return place;
    }

    private void AddForms(Place place, string forms)
    {
        foreach (var form in forms.Split('/', StringSplitOptions.TrimEntries))
        {
            var draft = DraftOf(form.TrimEnd('?'));
            draft.IsAmbiguous |= form.EndsWith('?');
            if (!draft.Places.Contains(place)) draft.Places.Add(place);
        }
    }

    private Draft DraftOf(string form)
    {
        ulong key = 0;
        foreach (var token in Tokenizer.Tokens(form)) key = Gazetteer.Join(key, token.Key);
        if (!_drafts.TryGetValue(key, out var draft)) _drafts.Add(key, draft = new Draft(form));
        return draft;
    }

    /// <summary>Gives every place read so far a label of its own, the larger place the plain name.</summary>
    private void Label()
    {
        foreach (var place in _places.OrderBy(Rank).ThenBy(place => place.Index))
        {
            if (_byLabel.TryAdd(place.Name, place)) continue;
            place.Label = Unique(place);
        }
    }

    private string Unique(Place place)
    {
        var stem = place.Level switch
        {
            PlaceLevel.Regency => "Kabupaten " + place.Name,
            PlaceLevel.City when place.Parent?.Parent?.Name == "Indonesia" => "Kota " + place.Name,
            _ => $"{place.Name} ({place.Parent?.Label})",
        };
        var label = stem;
        for (var parent = place.Parent?.Parent; !_byLabel.TryAdd(label, place); parent = parent?.Parent)
            label = $"{stem[..^(stem.EndsWith(')') ? 1 : 0)]}, {parent?.Label ?? LevelWords.NameOf(place.Level)}{(stem.EndsWith(')') ? ")" : "")}";
        return label;
    }

    /// <summary>The order in which a bare name is understood.</summary>
    private static int Rank(Place place) => place.Level switch
    {
        PlaceLevel.Country => 0,
        PlaceLevel.Continent => 1,
        PlaceLevel.Province when place.Parent?.Name == "Indonesia" => 2,
        PlaceLevel.City when place.Parent?.Parent?.Name == "Indonesia" => 3,
        PlaceLevel.Regency => 4,
        PlaceLevel.Province => 5,
        PlaceLevel.City => 6,
        PlaceLevel.District => 8,
        _ => 7,
    };

    /// <summary>
    /// Adds the spellings of before 1947 and before 1972 of every name of Indonesia down to its cities and regencies:
    /// <c>Tjirebon</c>, <c>Gianjar</c>, <c>Bandjarmasin</c>. A spelling that means something already keeps that meaning.
    /// </summary>
    private void AddOldSpellings()
    {
        foreach (var (form, places) in _drafts.Values.Where(draft => draft.Places.Exists(HasOldSpelling)).Select(draft => (draft.Form, draft.Places)).ToList())
        {
            foreach (var old in OldForms.Of(form))
            {
                var draft = DraftOf(old);
                if (draft.Places.Count == 0) draft.Places.AddRange(places.Where(HasOldSpelling));
            }
        }
    }

    private static bool HasOldSpelling(Place place) =>
        place.Level is not (PlaceLevel.District or PlaceLevel.Building) && place.Path[0] == "Indonesia" && place.Parent is not null;

    private Gazetteer Finish()
    {
        AddOldSpellings();
        var beginnings = new HashSet<ulong>();
        var forms = new Dictionary<ulong, PlaceForm>(_drafts.Count);
        foreach (var (key, draft) in _drafts)
        {
            if (draft.Places.Count == 0) continue;
            var places = draft.Places.OrderBy(Rank).ToArray();
            var needsCapitals = draft.Form.All(c => !char.IsLower(c));
            forms.Add(key, new PlaceForm(places, needsCapitals, draft.IsAmbiguous || places[0].Level == PlaceLevel.District));
            ulong beginning = 0;
            foreach (var token in Tokenizer.Tokens(draft.Form))
            {
                if (beginning != 0) beginnings.Add(beginning);
                beginning = Gazetteer.Join(beginning, token.Key);
            }
        }
        return new Gazetteer(_places, forms, beginnings);
    }

    /// <summary>A form while it is being read.</summary>
    private sealed class Draft(string form)
    {
        public string Form { get; } = form;
        public List<Place> Places { get; } = [];
        public bool IsAmbiguous { get; set; }
    }
}
