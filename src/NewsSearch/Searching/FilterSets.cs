using Lucene.Net.Index;
using Lucene.Net.Util;
using NewsSearch.Indexing;
using NewsSearch.Language;

namespace NewsSearch.Searching;

/// <summary>Turns filters into sets of documents, and keeps those asked for lately.</summary>
internal sealed class FilterSets(IndexReader reader)
{
    private const int Kept = 128;

    private readonly TermSets _terms = new(reader);
    private readonly Dictionary<(FacetName, string), FixedBitSet> _kept = [];
    private readonly Queue<(FacetName, string)> _order = new();

    /// <summary>The documents that have any of the filter's values, whether it includes or excludes them.</summary>
    /// <exception cref="NewsSearchException">A date cannot be read.</exception>
    public FixedBitSet Of(Filter filter, WordForms forms, CancellationToken cancel)
    {
        var bits = new FixedBitSet(Math.Max(reader.MaxDoc, 1));
        foreach (var value in filter.Values) bits.Or(Of(filter.Facet, value, forms, cancel));
        return bits;
    }

    /// <summary>The documents with a date in <paramref name="range"/>.</summary>
    public FixedBitSet Within(FacetName facet, DateValue range, CancellationToken cancel) =>
        KeptOr(facet, DocumentMaker.Span(range), () => _terms.Where(
            Schema.Spans(facet), "", span => range.Contains(DocumentMaker.ReadSpan(span)), cancel));

    private FixedBitSet Of(FacetName facet, string value, WordForms forms, CancellationToken cancel)
    {
        if (!Schema.IsDate(facet)) return KeptOr(facet, value, () => Named(facet, value, forms));
        if (DateRange.TryRead(value, out var range)) return Within(facet, range, cancel);
        throw new NewsSearchException(Problem.BadRequest, $"'{value}' is no date to filter by: {DateRange.Repair}");
    }

    private FixedBitSet Named(FacetName facet, string value, WordForms forms) =>
        _terms.With(Schema.Facet(facet), FacetValues.Clean(value))
        ?? _terms.With(Schema.Folded(facet), FoldedText.Of(forms, value))
        ?? new FixedBitSet(Math.Max(reader.MaxDoc, 1));

    private FixedBitSet KeptOr(FacetName facet, string value, Func<FixedBitSet> make)
    {
        lock (_kept)
            if (_kept.TryGetValue((facet, value), out var kept)) return kept;
        var made = make();
        lock (_kept)
        {
            if (!_kept.TryAdd((facet, value), made)) return made;
            _order.Enqueue((facet, value));
            if (_order.Count > Kept) _kept.Remove(_order.Dequeue());
        }
        return made;
    }
}
