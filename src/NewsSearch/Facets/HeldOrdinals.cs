using System.Numerics;

namespace NewsSearch.Facets;

/// <summary>Values of a facet that lie in memory.</summary>
internal sealed class HeldOrdinals : FacetOrdinals
{
    private readonly Func<int, string> _value;
    private readonly int[] _starts;
    private readonly int[] _ordinals;

    /// <param name="documents">How many documents there are.</param>
    /// <param name="count">How many values there are.</param>
    /// <param name="value">A value by its number; numbers rise as values do.</param>
    /// <param name="pairs">Which document has which; in order of documents, each pair once.</param>
    public HeldOrdinals(int documents, int count, Func<int, string> value, IEnumerable<(int Document, int Value)> pairs)
        : base(count)
    {
        var ordinals = new List<int>();
        (_value, _starts) = (value, new int[documents + 1]);
        foreach (var (document, number) in pairs)
        {
            _starts[document + 1]++;
            ordinals.Add(number);
        }
        for (var document = 0; document < documents; document++) _starts[document + 1] += _starts[document];
        _ordinals = [.. ordinals];
    }

    public override string Value(int ordinal) => _value(ordinal);

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
