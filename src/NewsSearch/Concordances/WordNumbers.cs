namespace NewsSearch.Concordances;

/// <summary>Gives each different text a number, from 0 in the order of asking: a word kept a million times costs four bytes each.</summary>
internal sealed class WordNumbers
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _texts = [];

    public int Count => _texts.Count;

    public string this[int number] => _texts[number];

    public int Of(ReadOnlySpan<char> text)
    {
        var lookup = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(text, out var number)) return number;
        _texts.Add(text.ToString());
        _numbers.Add(_texts[^1], _texts.Count - 1);
        return _texts.Count - 1;
    }

    /// <summary>The number of a text, or -1 when none was given yet.</summary>
    public int Find(ReadOnlySpan<char> text) =>
        _numbers.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out var number) ? number : -1;

    /// <summary>For each number its place in the order of the texts, unit by unit.</summary>
    public int[] Ranks()
    {
        var order = Enumerable.Range(0, Count).ToArray();
        Array.Sort(order, (a, b) => string.CompareOrdinal(_texts[a], _texts[b]));
        var ranks = new int[Count];
        for (var i = 0; i < order.Length; i++) ranks[order[i]] = i;
        return ranks;
    }
}
