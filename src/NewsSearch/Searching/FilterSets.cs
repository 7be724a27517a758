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
        throw new NewsSearchException(Problem.BadRequest, new Bilingual(
                $"'{value}' is no date to filter by: {DateRange.Repair.English}",
                $"'{value}' bukan tanggal untuk menyaring: {DateRange.Repair.Indonesian}"));
    }

    /// <summary>The documents that name an entity of which some name holds the words, though they may call it otherwise.</summary>
    public FixedBitSet Called(FacetName facet, IReadOnlyList<string> words) =>
        _kept.GetOrMake(Schema.Words(facet) + "\0" + string.Join(' ', words), () => Any(facet, entities(facet).Holding(words)));

    /// <summary>The documents that hold these words of a name only in names that the user hides, or counts in another facet; null for none.</summary>
    public FixedBitSet? Miscalled(FacetName facet, IReadOnlyList<string> words)
    {
        var sought = $" {string.Join(' ', words)} ";
        return Away(facet, folded => $" {folded} ".Contains(sought, StringComparison.Ordinal));
    }

    /// <summary>The documents with a value, or an entity of which some name, reads so.</summary>
    /// <param name="facet">A facet of names.</param>
    /// <param name="folded">The name, folded.</param>
    public FixedBitSet Reading(FacetName facet, string folded)
    {
        var bits = Any(facet, entities(facet).Reading(folded));
        if (terms.With(Schema.Folded(facet), folded) is not { } reading) return bits;
        if (Away(facet, other => other == folded) is { } away)
        {
            for (var document = away.NextSetBit(0); document >= 0; document = Next(away, document)) reading.Clear(document);
        }
        bits.Or(reading);
        return bits;
    }

    /// <summary>Whether values of a facet are read as the index holds them.</summary>
    public bool IsPlain(FacetName facet) => entities(facet).IsEmpty;

    /// <summary>The documents of an entity, by any of its names.</summary>
    public FixedBitSet Named(FacetName facet, string value, WordForms forms)
    {
        var clean = FacetValues.Clean(value);
        if (entities(facet).Find(clean) is { } entity) return Any(facet, [entity]);
        if (!entities(facet).Away.ContainsKey(clean) && terms.With(Schema.Facet(facet), clean) is { } exact) return exact;
        return Reading(facet, FoldedText.Of(forms, value));
    }

    private FixedBitSet Any(FacetName facet, IEnumerable<EntityGroup> groups)
    {
        var bits = new FixedBitSet(Math.Max(reader.MaxDoc, 1));
        foreach (var (own, value) in groups.SelectMany(group => group.Values(facet)))
            if (terms.With(Schema.Facet(own), value) is { } found) bits.Or(found);
        return bits;
    }

    // Documents of values that are not counted and read so, where no value that is counted does.
    private FixedBitSet? Away(FacetName facet, Func<string, bool> reads)
    {
        var table = entities(facet);
        FixedBitSet? away = null;
        foreach (var value in table.AwayReading(reads))
        {
            if (terms.With(Schema.Facet(facet), value) is not { } found) continue;
            away ??= new FixedBitSet(Math.Max(reader.MaxDoc, 1));
            away.Or(found);
        }
        if (away is null) return null;
        var forms = new WordForms(RootFinder.Default);
        for (var document = away.NextSetBit(0); document >= 0; document = Next(away, document))
        {
            if (terms.Values(Schema.Facet(facet), document).Any(value => !table.Away.ContainsKey(value) && reads(FoldedText.Of(forms, value))))
                away.Clear(document);
        }
        return away;
    }

    private static int Next(FixedBitSet bits, int document) => document + 1 < bits.Length ? bits.NextSetBit(document + 1) : -1;
}
