using System.Globalization;
using Lucene.Net.Index;
using Lucene.Net.Util;
using NewsSearch.Entities;
using NewsSearch.Indexing;
using NewsSearch.Language;

namespace NewsSearch.Searching;

/// <summary>Turns filters and patterns into sets of documents, and keeps those asked for lately.</summary>
internal sealed class FilterSets(IndexReader reader, TermSets terms, Func<FacetName, EntityTable> entities, UsersValues users)
{
    private readonly KeptSets _kept = new();

    /// <summary>The documents that have any of the filter's values, whether it includes or excludes them.</summary>
    /// <exception cref="NewsSearchException">A date cannot be read.</exception>
    public FixedBitSet Of(Filter filter, WordForms forms, Effort effort)
    {
        var bits = new FixedBitSet(Math.Max(reader.MaxDoc, 1));
        foreach (var value in filter.Values) bits.Or(Of(filter.Facet, value, forms, effort));
        return bits;
    }

    /// <inheritdoc cref="Of(Filter, WordForms, Effort)"/>
    public FixedBitSet Of(Filter filter, Effort effort) => Of(filter, new WordForms(RootFinder.Default), effort);

    /// <summary>The documents that came with this commit or an earlier one.</summary>
    public FixedBitSet AddedUpTo(long generation) =>
        _kept.GetOrMake(Schema.Added + "\0" + generation.ToString(CultureInfo.InvariantCulture), () =>
        {
            var bits = new FixedBitSet(Math.Max(reader.MaxDoc, 1));
            foreach (var leaf in reader.Leaves)
            {
                var added = leaf.AtomicReader.GetNumericDocValues(Schema.Added);
                for (var document = 0; document < leaf.AtomicReader.MaxDoc; document++)
                    if (added is null || added.Get(document) <= generation) bits.Set(leaf.DocBase + document);
            }
            return bits;
        });

    /// <summary>The documents with a date in <paramref name="range"/>.</summary>
    /// <param name="facet">A facet of dates.</param>
    /// <param name="range">The range.</param>
    /// <param name="effort">What the request may spend.</param>
    /// <param name="column">Where the range stands in the query, from 1; 0 for a filter.</param>
    public FixedBitSet Within(FacetName facet, DateValue range, Effort effort, int column = 0) =>
        _kept.GetOrMake(Schema.Spans(facet) + "\0" + DocumentMaker.Span(range), () => terms.Where(
            Schema.Spans(facet),
            new TermSets.WantedTerms("", span => range.Contains(DocumentMaker.ReadSpan(span)), Effort.RegexSteps),
            steps => effort.Spend(steps, range.ToString(), column)));

    /// <summary>The documents with a word in <paramref name="field"/> that fits.</summary>
    /// <param name="field">The field.</param>
    /// <param name="pattern">What the word is like.</param>
    /// <param name="effort">What the request may spend.</param>
    /// <param name="column">Where the pattern stands in the query, from 1.</param>
    public FixedBitSet Fitting(string field, WordPattern pattern, Effort effort, int column) =>
        _kept.GetOrMake(field + "\0" + pattern, () => terms.Where(
            field,
            new TermSets.WantedTerms(pattern.Beginning, pattern.Fits, pattern.Steps, pattern.Automaton()),
            steps => effort.Spend(steps, pattern.Written, column)));

    private FixedBitSet Of(FacetName facet, string value, WordForms forms, Effort effort)
    {
        if (Schema.IsUsers(facet)) return users.With(facet, value, forms);
        if (!Schema.IsDate(facet)) return _kept.GetOrMake(Schema.Facet(facet) + "\0" + value, () => Named(facet, value, forms));
        if (DateRange.TryRead(value, out var range)) return Within(facet, range, effort);
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
