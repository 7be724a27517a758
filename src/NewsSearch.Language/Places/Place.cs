namespace NewsSearch.Language.Places;

/// <summary>A place of the <see cref="Gazetteer"/>.</summary>
internal sealed class Place
{
    public Place(int index, string name, PlaceLevel level, Place? parent)
    {
        (Index, Name, Level, Parent, Label) = (index, name, level, parent, name);
        Path = parent is null || parent.Level == PlaceLevel.Continent ? [name] : [.. parent.Path, name];
    }

    /// <summary>Its position in the gazetteer, from 0.</summary>
    public int Index { get; }

    /// <summary>Its standard name, without the word for its level.</summary>
    public string Name { get; }

    public PlaceLevel Level { get; }

    /// <summary>The place it lies in; null for a continent, a sea between countries and the like.</summary>
    public Place? Parent { get; }

    /// <summary>Names from the country down to this place.</summary>
    public IReadOnlyList<string> Path { get; }

    /// <summary>A name that no other place has.</summary>
    public string Label { get; set; }

    /// <summary>The labels of <see cref="Path"/>.</summary>
    public IReadOnlyList<string> Labels =>
        _labels ??= Parent is null || Parent.Level == PlaceLevel.Continent ? [Label] : [.. Parent.Labels, Label];

    private IReadOnlyList<string>? _labels;

    /// <summary>Whether this place is <paramref name="other"/> or lies in it.</summary>
    public bool LiesIn(Place other)
    {
        for (var place = this; place is not null; place = place.Parent)
        {
            if (place == other) return true;
        }
        return false;
    }
}
