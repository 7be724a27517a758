using Lucene.Net.Index;
using NewsSearch.Indexing;
using NewsSearch.Language;

namespace NewsSearch.Suggestions;

/// <summary>The names of an index, to be found by how any of their words begins.</summary>
internal sealed class NameTable
{
    private readonly List<(string Name, string Folded, int Articles)> _names = [];
    private (int Name, int At)[] _tails = [];

    public static NameTable Load(IndexReader reader, FacetName facet)
    {
        var table = new NameTable();
        var terms = MultiFields.GetTerms(reader, Schema.Facet(facet))?.GetEnumerator();
        var forms = new WordForms(RootFinder.Default);
        var tails = new List<(int Name, int At)>();
        while (terms?.MoveNext() is true)
        {
            var name = terms.Term.Utf8ToString();
            var folded = FoldedText.Of(forms, name);
            for (var at = 0; at < folded.Length; at = folded.IndexOf(' ', at) is >= 0 and var blank ? blank + 1 : folded.Length)
                tails.Add((table._names.Count, at));
            table._names.Add((name, folded, terms.DocFreq));
        }
        table._tails = [.. tails];
        Array.Sort(table._tails, (a, b) => table.Tail(a).SequenceCompareTo(table.Tail(b)));
        return table;
    }

    /// <summary>The names of which a word, with those that follow it, begins so; those of most articles first.</summary>
    /// <param name="beginning">Folded as names are.</param>
    /// <param name="take">How many.</param>
    public IEnumerable<string> Beginning(string beginning, int take)
    {
        var (low, high) = (0, _tails.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Tail(_tails[middle]).SequenceCompareTo(beginning) < 0) low = middle + 1;
            else high = middle;
        }
        var found = new HashSet<int>();
        for (; low < _tails.Length && Tail(_tails[low]).StartsWith(beginning, StringComparison.Ordinal); low++) found.Add(_tails[low].Name);
        return found.OrderByDescending(name => _names[name].Articles).ThenBy(name => _names[name].Name, StringComparer.Ordinal)
            .Take(take).Select(name => _names[name].Name);
    }

    private ReadOnlySpan<char> Tail((int Name, int At) tail) => _names[tail.Name].Folded.AsSpan(tail.At);
}
