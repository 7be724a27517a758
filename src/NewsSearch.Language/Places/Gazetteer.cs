using NewsSearch.Language.Names;

namespace NewsSearch.Language.Places;

/// <summary>Known places and their spellings. Immutable.</summary>
/// <remarks>Keys are hashes of words in lower case, so that looking up a span of a text allocates nothing.</remarks>
internal sealed class Gazetteer
{
    private readonly Dictionary<ulong, PlaceForm> _forms;
    private readonly HashSet<ulong> _beginnings;
    private readonly HashSet<string> _labels;

    public static Gazetteer Default { get; } = GazetteerReader.ReadShipped();

    internal Gazetteer(IReadOnlyList<Place> places, Dictionary<ulong, PlaceForm> forms, HashSet<ulong> beginnings)
    {
        (Places, _forms, _beginnings) = (places, forms, beginnings);
        _labels = places.Select(place => place.Label).ToHashSet(StringComparer.OrdinalIgnoreCase);
        Indonesia = places.First(place => place is { Level: PlaceLevel.Country, Name: "Indonesia" });
    }

    public IReadOnlyList<Place> Places { get; }

    public Place Indonesia { get; }

    /// <summary>What a spelling may mean.</summary>
    /// <param name="key">The words' <see cref="Token.Key"/>, joined by <see cref="Join"/>.</param>
    public PlaceForm? Find(ulong key) => _forms.GetValueOrDefault(key);

    /// <summary>What a spelling may mean.</summary>
    public PlaceForm? Find(string words) => Find(KeyOf(words));

    /// <summary>Whether a known place bears this label, whatever its case.</summary>
    public bool IsLabel(string name) => _labels.Contains(name);

    /// <summary>Whether a longer spelling begins with these words.</summary>
    public bool IsBeginning(ulong key) => _beginnings.Contains(key);

    /// <summary>The key of some words and one more.</summary>
    public static ulong Join(ulong key, ulong word) => key == 0 ? word : (key ^ (key >> 29)) * 0x9E3779B97F4A7C15UL + word;

    public static ulong KeyOf(string words)
    {
        ulong key = 0;
        foreach (var token in Tokenizer.Tokens(words)) key = Join(key, token.Key);
        return key;
    }
}
