using Lucene.Net.Index;
using Lucene.Net.Util;
using NewsSearch.ColumnStore;
using NewsSearch.Entities;
using NewsSearch.Indexing;
using NewsSearch.Searching;

namespace NewsSearch.Facets;

/// <summary>Makes the values of a facet whose names the user put right.</summary>
/// <remarks>Of what the index holds they are worked out when the facet is first asked for, and kept in memory: 4 bytes a document and 4 a value of it.</remarks>
internal sealed class CuratedOrdinals
{
    private const int None = -1;

    private readonly FacetNumbering _plain;
    private readonly ValueColumn?[] _columns;
    private readonly EntityTable _entities;
    private readonly AddedNames _added;
    private readonly int[] _counted;

    private CuratedOrdinals(FacetNumbering plain, ValueColumn?[] columns, FacetOrdinals values, EntityTable entities)
    {
        (_plain, _columns, _entities) = (plain, columns, entities);
        _added = new AddedNames([.. entities.Groups.Select(group => group.Name).Where(name => Find(name) is null)], plain.Count, values.Value);
        _counted = Counted();
    }

    /// <param name="reader">The index.</param>
    /// <param name="facet">A facet of names.</param>
    /// <param name="entities">What counts its values, and what it counts besides.</param>
    /// <param name="terms">Finds the documents of a value.</param>
    public static FacetOrdinals Make(IndexReader reader, FacetName facet, EntityTable entities, TermSets terms)
    {
        var plain = FacetNumbering.Make(reader, facet, EntityTable.Empty);
        var values = new StoredOrdinals(reader, facet, plain);
        var made = new CuratedOrdinals(plain, FacetNumbering.Columns(reader, facet), values, entities);
        return new HeldOrdinals(reader.MaxDoc, plain.Count + made._added.Count, made._added.Value, made.Pairs(reader.MaxDoc, values, made.Borrowed(terms)));
    }

    private IEnumerable<(int Document, int Value)> Pairs(int documents, StoredOrdinals values, Dictionary<int, List<int>> borrowed)
    {
        var numbers = new List<int>();
        for (var document = 0; document < documents; document++)
        {
            numbers.Clear();
            foreach (var value in values.Of(document)) Add(_counted[value]);
            foreach (var value in borrowed.GetValueOrDefault(document) ?? []) Add(value);
            foreach (var number in numbers) yield return (document, number);
        }

        void Add(int number)
        {
            if (number != None && !numbers.Contains(number)) numbers.Add(number);
        }
    }

    // For each value's number the new number of its entity's name, or none.
    private int[] Counted()
    {
        var counted = new int[_plain.Count];
        for (var value = 0; value < counted.Length; value++) counted[value] = _added.Number(value);
        foreach (var group in _entities.Groups)
        {
            var name = NumberOf(group);
            foreach (var member in group.Members)
                if (Find(member) is { } found) counted[found] = name;
        }
        foreach (var value in _entities.Away.Keys)
            if (Find(value) is { } found) counted[found] = None;
        return counted;
    }

    // By document, the numbers of entities that it names in another facet.
    private Dictionary<int, List<int>> Borrowed(TermSets terms)
    {
        var borrowed = new Dictionary<int, List<int>>();
        foreach (var group in _entities.Groups)
        {
            foreach (var (other, value) in group.Borrowed)
            {
                if (terms.With(Schema.Facet(other), value) is not { } documents) continue;
                for (var document = documents.NextSetBit(0); document >= 0; document = document + 1 < documents.Length ? documents.NextSetBit(document + 1) : -1)
                {
                    if (!borrowed.TryGetValue(document, out var numbers)) borrowed.Add(document, numbers = []);
                    numbers.Add(NumberOf(group));
                }
            }
        }
        return borrowed;
    }

    private int NumberOf(EntityGroup group) => Find(group.Name) is { } found ? _added.Number(found) : _added.NumberOf(group.Name);

    private int? Find(string value)
    {
        var bytes = new BytesRef(value);
        for (var i = 0; i < _columns.Length; i++)
            if (_columns[i]?.LookupTerm(bytes) is >= 0 and var number) return _plain.Maps[i]!.Span[(int)number];
        return null;
    }
}
