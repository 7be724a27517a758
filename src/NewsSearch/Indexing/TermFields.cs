using Lucene.Net.Documents;

namespace NewsSearch.Indexing;

/// <summary>Lucene's fields of a single term, used again article after article.</summary>
/// <remarks>Each field makes a token stream for itself, which takes longer than to index its term.</remarks>
internal sealed class TermFields
{
    // More were one huge article's.
    private const int MostKept = 512;

    private readonly Dictionary<string, Kept> _kept = new(StringComparer.Ordinal);

    /// <summary>Takes all fields back that were given to documents.</summary>
    public void Clear()
    {
        foreach (var kept in _kept.Values) kept.Clear();
    }

    /// <summary>Adds a term to a document; good until <see cref="Clear"/>.</summary>
    public void Add(Document document, string field, string term)
    {
        if (!_kept.TryGetValue(field, out var kept)) _kept[field] = kept = new Kept(field);
        document.Add(kept.Next(term));
    }

    private sealed class Kept(string field)
    {
        private readonly List<StringField> _fields = [];
        private int _used;

        public void Clear()
        {
            if (_fields.Count > MostKept) _fields.RemoveRange(MostKept, _fields.Count - MostKept);
            _used = 0;
        }

        public StringField Next(string term)
        {
            if (_used == _fields.Count) _fields.Add(new StringField(field, term, Field.Store.NO));
            else _fields[_used].SetStringValue(term);
            return _fields[_used++];
        }
    }
}
