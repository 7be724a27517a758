using System.Text;

namespace NewsSearch.Facets;

/// <summary>Names that no article has, put between the values of a facet: numbers rise as names do, and so all others move up.</summary>
internal sealed class AddedNames
{
    private readonly Func<int, string> _read;
    private readonly List<string> _names;
    // How many values stand before each, in the order of the names.
    private readonly int[] _before;
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    /// <param name="names">The names; none is a value.</param>
    /// <param name="count">How many values there are.</param>
    /// <param name="read">Reads a value by its number.</param>
    public AddedNames(List<string> names, int count, Func<int, string> read)
    {
        (_names, _read, _before) = (names, read, new int[names.Count]);
        names.Sort(InBytes);
        for (var i = 0; i < names.Count; i++)
        {
            var (low, high) = (0, count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (InBytes(read(middle), names[i]) < 0) low = middle + 1;
                else high = middle;
            }
            _before[i] = low;
            _numbers.Add(names[i], low + i);
        }
    }

    public int Count => _names.Count;

    /// <summary>The new number of a value.</summary>
    public int Number(int value)
    {
        var (low, high) = (0, _before.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_before[middle] <= value) low = middle + 1;
            else high = middle;
        }
        return value + low;
    }

    /// <summary>The number of a name that was added.</summary>
    public int NumberOf(string name) => _numbers[name];

    /// <summary>The value or the name of a new number.</summary>
    public string Value(int number)
    {
        var (low, high) = (0, _before.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_before[middle] + middle < number) low = middle + 1;
            else high = middle;
        }
        return low < _before.Length && _before[low] + low == number ? _names[low] : _read(number - low);
    }

    private static int InBytes(string a, string b) => Encoding.UTF8.GetBytes(a).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(b));
}
