using Lucene.Net.Index;
using Lucene.Net.Search;
using NewsSearch.Indexing;
using NewsSearch.Language;

namespace NewsSearch.Facets;

/// <summary>The dates of one date facet, as exact as they are known, and which of them each document has.</summary>
/// <remarks>Made once for a reader and kept: 4 bytes a document and 4 a date of it.</remarks>
internal sealed class DateSpans
{
    private readonly int[] _starts;
    private readonly int[] _numbers;

    private DateSpans(int[] starts, int[] numbers, DateValue[] values) => (_starts, _numbers, Values) = (starts, numbers, values);

    /// <summary>The different dates, by number; no order.</summary>
    public IReadOnlyList<DateValue> Values { get; }

    /// <summary>The numbers of a document's dates.</summary>
    public ReadOnlySpan<int> Of(int document) => _numbers.AsSpan(_starts[document].._starts[document + 1]);

    public static DateSpans Load(IndexReader reader, FacetName facet)
    {
        var numbers = new Dictionary<DateValue, int>();
        var pairs = new List<(int Document, int Number)>();
        foreach (var leaf in reader.Leaves)
        {
            if (leaf.AtomicReader.GetTerms(Schema.Spans(facet))?.GetEnumerator() is not { } terms) continue;
            DocsEnum? docs = null;
            while (terms.MoveNext())
            {
                var value = DocumentMaker.ReadSpan(terms.Term.Utf8ToString());
                if (!numbers.TryGetValue(value, out var number)) numbers.Add(value, number = numbers.Count);
                docs = terms.Docs(null, docs, DocsFlags.NONE);
                for (var doc = docs.NextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.NextDoc()) pairs.Add((leaf.DocBase + doc, number));
            }
        }
        var starts = new int[reader.MaxDoc + 1];
        foreach (var (document, _) in pairs) starts[document + 1]++;
        for (var document = 0; document < reader.MaxDoc; document++) starts[document + 1] += starts[document];
        var (held, next) = (new int[pairs.Count], starts.ToArray());
        foreach (var (document, number) in pairs) held[next[document]++] = number;
        return new DateSpans(starts, held, [.. numbers.OrderBy(entry => entry.Value).Select(entry => entry.Key)]);
    }
}
