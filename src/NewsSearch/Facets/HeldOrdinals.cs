using System.Numerics;

namespace NewsSearch.Facets;

/// <summary>Values of a facet that lie in memory.</summary>
internal sealed class HeldOrdinals : FacetOrdinals
{
    private readonly IReadOnlyList<string> _values;
    private readonly int[] _starts;
    private readonly int[] _ordinals;

    /// <param name="documents">How many documents there are.</param>
    /// <param name="values">The values in order.</param>
    /// <param name="pairs">Which document has which, by its place in <paramref name="values"/>; in order.</param>
    public HeldOrdinals(int documents, IReadOnlyList<string> values, IEnumerable<(int Document, int Value)> pairs)
        : base(values.Count)
    {
        var ordinals = new List<int>();
        (_values, _starts) = (values, new int[documents + 1]);
        foreach (var (document, value) in pairs)
        {
            _starts[document + 1]++;
            ordinals.Add(value);
        }
        for (var document = 0; document < documents; document++) _starts[document + 1] += _starts[document];
        _ordinals = [.. ordinals];
    }

    public override string Value(int ordinal) => _values[ordinal];

    public override int[] Of(int document) => _ordinals[_starts[document].._starts[document + 1]];

    public override int CountAll(int segment, int first, ReadOnlySpan<ulong> set, int[] counts)
    {
        var missing = 0;
        for (var i = 0; i < set.Length; i++)
        {
            for (var word = set[i]; word != 0; word &= word - 1)
            {
                var document = first + (i << 6) + BitOperations.TrailingZeroCount(word);
                if (_starts[document] == _starts[document + 1]) missing++;
                foreach (var ordinal in _ordinals.AsSpan(_starts[document].._starts[document + 1])) counts[ordinal]++;
            }
        }
        return missing;
    }
}
