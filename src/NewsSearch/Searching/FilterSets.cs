using Lucene.Net.Index;
using Lucene.Net.Util;
using NewsSearch.Indexing;
using NewsSearch.Language;

namespace NewsSearch.Searching;

/// <summary>Turns filters and patterns into sets of documents, and keeps those asked for lately.</summary>
internal sealed class FilterSets(IndexReader reader)
{
    private readonly TermSets _terms = new(reader);
    private readonly KeptSets _kept = new();

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
        _kept.GetOrMake(Schema.Spans(facet) + "\0" + DocumentMaker.Span(range), () => _terms.Where(
            Schema.Spans(facet), "", span => range.Contains(DocumentMaker.ReadSpan(span)), cancel));

    /// <summary>The documents with a word in <paramref name="field"/> that fits.</summary>
    public FixedBitSet Fitting(string field, WordPattern pattern, CancellationToken cancel) =>
        _kept.GetOrMake(field + "\0" + pattern, () => _terms.Where(field, pattern.Beginning, pattern.Fits, cancel));

    private FixedBitSet Of(FacetName facet, string value, WordForms forms, CancellationToken cancel)
    {
        if (!Schema.IsDate(facet)) return _kept.GetOrMake(Schema.Facet(facet) + "\0" + value, () => Named(facet, value, forms));
        if (DateRange.TryRead(value, out var range)) return Within(facet, range, cancel);
        throw new NewsSearchException(Problem.BadRequest, $"'{value}' is no date to filter by: {DateRange.Repair}");
    }

    private FixedBitSet Named(FacetName facet, string value, WordForms forms) =>
        _terms.With(Schema.Facet(facet), FacetValues.Clean(value))
        ?? _terms.With(Schema.Folded(facet), FoldedText.Of(forms, value))
        ?? new FixedBitSet(Math.Max(reader.MaxDoc, 1));
}
