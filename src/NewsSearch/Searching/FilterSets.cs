using Lucene.Net.Index;
using Lucene.Net.Util;
using NewsSearch.Entities;
using NewsSearch.Indexing;
using NewsSearch.Language;

namespace NewsSearch.Searching;

/// <summary>Turns filters and patterns into sets of documents, and keeps those asked for lately.</summary>
internal sealed class FilterSets(IndexReader reader, TermSets terms, Func<FacetName, EntityTable> entities)
{
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
        _kept.GetOrMake(Schema.Spans(facet) + "\0" + DocumentMaker.Span(range), () => terms.Where(
            Schema.Spans(facet), "", span => range.Contains(DocumentMaker.ReadSpan(span)), cancel));

    /// <summary>The documents with a word in <paramref name="field"/> that fits.</summary>
    public FixedBitSet Fitting(string field, WordPattern pattern, CancellationToken cancel) =>
        _kept.GetOrMake(field + "\0" + pattern, () => terms.Where(field, pattern.Beginning, pattern.Fits, cancel, pattern.Automaton()));

    private FixedBitSet Of(FacetName facet, string value, WordForms forms, CancellationToken cancel)
    {
        if (!Schema.IsDate(facet)) return _kept.GetOrMake(Schema.Facet(facet) + "\0" + value, () => Named(facet, value, forms));
        if (DateRange.TryRead(value, out var range)) return Within(facet, range, cancel);
        throw new NewsSearchException(Problem.BadRequest, $"'{value}' is no date to filter by: {DateRange.Repair}");
    }

    /// <summary>The documents that name an entity of which some name holds the words, though they may call it otherwise.</summary>
    public FixedBitSet Called(FacetName facet, IReadOnlyList<string> words) =>
        _kept.GetOrMake(Schema.Words(facet) + "\0" + string.Join(' ', words), () => Any(facet, entities(facet).Holding(words)));

    private FixedBitSet Named(FacetName facet, string value, WordForms forms)
    {
        var clean = FacetValues.Clean(value);
        if (entities(facet).Find(clean) is { } entity) return Any(facet, [entity]);
        if (terms.With(Schema.Facet(facet), clean) is { } exact) return exact;
        var folded = FoldedText.Of(forms, value);
        var bits = Any(facet, entities(facet).Reading(folded));
        if (terms.With(Schema.Folded(facet), folded) is { } reading) bits.Or(reading);
        return bits;
    }

    private FixedBitSet Any(FacetName facet, IEnumerable<EntityGroup> groups)
    {
        var bits = new FixedBitSet(Math.Max(reader.MaxDoc, 1));
        foreach (var member in groups.SelectMany(group => group.Members))
            if (terms.With(Schema.Facet(facet), member) is { } found) bits.Or(found);
        return bits;
    }
}
