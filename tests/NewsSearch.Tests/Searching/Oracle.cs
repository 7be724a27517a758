using System.Text.RegularExpressions;
using NewsSearch.Curating;
using NewsSearch.Entities;
using NewsSearch.Indexing;
using NewsSearch.Language;
using NewsSearch.Searching;

namespace NewsSearch.Tests;

/// <summary>Answers requests by looking at every article, one by one: slow, plain, and without an index.</summary>
/// <remarks>Which names are one entity it takes from the same rules, but from what it counted itself.</remarks>
internal sealed class Oracle
{
    private readonly List<ReadArticle> _articles;
    private readonly Dictionary<FacetName, EntityTable> _entities;
    private readonly Curation? _curation;
    private readonly Dictionary<(FacetName, string), EntityFact> _facts;

    // The names of each facet that articles or the user's facts have, by the entity that counts them.
    private readonly ILookup<(FacetName, string)?, (FacetName Facet, string Name)> _counted;

    public Oracle(IReadOnlyList<StoredArticle> articles, Curation? curation = null)
    {
        _entities = EntityHarvest.Facets.ToDictionary(facet => facet, facet => Entities(facet, articles));
        _curation = curation;
        _facts = curation?.Facts(FactKind.Entity).Values.Cast<EntityFact>().ToDictionary(fact => (fact.Facet, fact.Name)) ?? [];
        _articles = [.. articles.Select(article => new ReadArticle(this, article))];
        _counted = Enum.GetValues<FacetName>().SelectMany(facet => articles.SelectMany(article => Names(article, facet)).Select(name => (facet, name)))
            .Concat(_facts.Keys).Concat(_facts.Values.Where(fact => fact.Is is not null).Select(fact => (fact.As, fact.Is!)))
            .Distinct().ToLookup(name => Count(name.Item1, name.Item2));
    }

    // What counts a name: what the user says of it, else of what the archive calls it, else the archive.
    private (FacetName Facet, string Name)? Count(FacetName facet, string name)
    {
        if (!CuratedNames.IsFacet(facet)) return (facet, name);
        var (at, path) = ((facet, name), new List<(FacetName, string)>());
        while (true)
        {
            if (path.Contains(at)) return path[path.IndexOf(at)..].Min();
            path.Add(at);
            var own = (at.facet, EntityOf(at.facet, at.name)?.Name ?? at.name);
            var said = _facts.GetValueOrDefault(at) ?? _facts.GetValueOrDefault(own);
            if (said is { Is: null }) return path.Count == 1 ? null : at;
            var next = said is null || (said.Name != at.name && own != at) ? own : (said.As, said.Is!);
            if (next == at) return at;
            at = next;
        }
    }

    /// <summary>The articles that match the query and hold to the filters, in no order.</summary>
    public List<StoredArticle> Find(string query, bool anyWord, IEnumerable<Filter> filters)
    {
        var root = QueryTree.Read(query, WordReading.Default, anyWord, new SavedQueries(() => _curation!)).Root;
        return [.. _articles.Where(article => article.Matches(root) && filters.All(filter => Holds(article.Stored, filter))).Select(article => article.Stored)];
    }

    /// <summary>How many have each value, where this facet's own included values do not narrow.</summary>
    public (Dictionary<string, int> Counts, int Missing) Count(FacetName facet, string query, bool anyWord, IEnumerable<Filter> filters)
    {
        var found = Find(query, anyWord, filters.Where(filter => filter.Exclude || filter.Facet != facet));
        var values = found.Select(article => Values(article, facet)).ToList();
        var counts = values.SelectMany(list => list).GroupBy(value => value).ToDictionary(group => group.Key, group => group.Count());
        return (counts, values.Count(list => list.Count == 0));
    }

    /// <summary>The entities of an article, or its values of another facet.</summary>
    public List<string> Values(StoredArticle stored, FacetName facet) =>
        facet == FacetName.Tag ? [.. _curation?.TagsOf(stored.Article.Id) ?? []]
        : facet == FacetName.Collection ? [.. _curation?.CollectionsOf(stored.Article.Id) ?? []]
        : [.. Sources(facet).SelectMany(own => Names(stored, own).Select(name => Count(own, name))).Where(end => end?.Facet == facet).Select(end => end!.Value.Name).Distinct()];

    private static FacetName[] Sources(FacetName facet) => CuratedNames.IsFacet(facet) ? [.. CuratedNames.Facets] : [facet];

    private EntityGroup? EntityOf(FacetName facet, string name) => _entities.GetValueOrDefault(facet)?.Find(name);

    private List<string> AllNames(StoredArticle stored, FacetName facet) =>
        [.. Values(stored, facet).SelectMany(entity => _counted[(facet, entity)].Select(name => name.Name).Append(entity))];

    private static EntityTable Entities(FacetName facet, IReadOnlyList<StoredArticle> articles)
    {
        var names = articles.SelectMany(article => Names(article, facet)).GroupBy(name => name)
            .Select(group => new SeenName(group.Key, group.Count()));
        var claims = articles.SelectMany(article => (facet == FacetName.Person ? article.Annotation.Persons : article.Annotation.Organizations)
                .SelectMany(entity => entity.Variants.Select(variant => (variant.Name, Full: entity.Name, variant.Origin))).Distinct())
            .GroupBy(claim => claim).Select(group => new EntityClaim(group.Key.Name, group.Key.Full, group.Key.Origin, group.Count()));
        return new EntityTable(EntityMerger.Merge(facet, [.. names], [.. claims]));
    }

    private static List<string> Names(StoredArticle stored, FacetName facet)
    {
        var (article, annotation) = stored;
        IEnumerable<string?> values = facet switch
        {
            FacetName.Person => annotation.Persons.Select(person => person.Name).Cast<string?>(),
            FacetName.Place => annotation.Places.SelectMany(place => place.Labels),
            FacetName.Organization => annotation.Organizations.Select(organization => organization.Name),
            FacetName.Source => Enumerable.Repeat(article.Source, 1),
            FacetName.Category => Enumerable.Repeat(article.Category, 1),
            FacetName.Tag or FacetName.Collection => [],
            _ => Dates(stored, facet).SelectMany(Within),
        };
        return [.. values.OfType<string>().Distinct()];
    }

    private bool Holds(StoredArticle article, Filter filter) =>
        filter.Values.Any(value => Has(article, filter.Facet, value)) != filter.Exclude;

    private bool Has(StoredArticle article, FacetName facet, string value)
    {
        if (facet is FacetName.Date or FacetName.Mentions)
        {
            Assert.True(DateRange.TryRead(value, out var range));
            return Dates(article, facet).Any(range.Contains);
        }
        if (facet is FacetName.Tag or FacetName.Collection)
        {
            var isNamed = (facet == FacetName.Tag ? _curation!.Tags : _curation!.Collections).ContainsKey(value);
            return Values(article, facet).Exists(own => isNamed ? own == value : Reading(own) == Reading(value));
        }
        if (_counted[(facet, value)].Any()) return Values(article, facet).Contains(value);
        var isExact = _counted.Any(entity => entity.Key?.Item1 == facet && entity.Contains((facet, value)));
        return isExact ? Values(article, facet).Contains(Count(facet, value)!.Value.Name) : AllNames(article, facet).Exists(other => Reading(other) == Reading(value));
    }

    private static string Reading(string value) => string.Join(' ', ReadArticle.Words(value));

    private static IEnumerable<DateValue> Dates(StoredArticle stored, FacetName facet) => facet == FacetName.Date
        ? stored.Annotation.Published.Value is { } date ? [date] : []
        : stored.Annotation.Dates.Where(mention => mention.Value is not null).Select(mention => mention.Value!.Value);

    // Every year, month and day that contains all of the date: found by trying them.
    private static IEnumerable<string> Within(DateValue date)
    {
        var (first, last) = (date.First, date.Last);
        if (DateValue.Year(first.Year).Contains(date)) yield return $"{first.Year:0000}";
        if (DateValue.Month(first.Year, first.Month).Contains(date)) yield return $"{first.Year:0000}-{first.Month:00}";
        if (first == last) yield return $"{first.Year:0000}-{first.Month:00}-{first.Day:00}";
    }

    /// <summary>One article, its texts cut into words.</summary>
    private sealed class ReadArticle(Oracle oracle, StoredArticle stored)
    {
        private readonly List<List<(HashSet<string> Exact, HashSet<string> Roots)>> _title = Texts(stored, stored.Annotation.Title);

        private readonly List<List<(HashSet<string> Exact, HashSet<string> Roots)>> _body =
            Texts(stored, stored.Annotation.Body, stored.Annotation.Deck, stored.Annotation.Dateline);

        public StoredArticle Stored => stored;

        public static List<string> Words(string text)
        {
            var (forms, words) = (new WordForms(RootFinder.Default), new List<string>());
            forms.Read(text);
            while (forms.Next()) words.Add(forms.Exact(0).ToString());
            return words;
        }

        public bool Matches(QueryNode node) => node switch
        {
            AllNode => true,
            AndNode and => and.Parts.All(Matches),
            OrNode or => or.Parts.Any(Matches),
            SomeNode some => some.Words.Any(Matches),
            NotNode not => !Matches(not.Part),
            BoostNode boost => Matches(boost.Part),
            WordNode word => word.Exact.Any(form => Any(word.Scope, place => place.Exact.Contains(form)))
                || word.Roots.Any(root => Any(word.Scope, place => place.Roots.Contains(root)))
                || (word.Parts.Count > 0 && word.Parts.All(part => Any(word.Scope, place => place.Roots.Contains(part)))),
            PatternNode pattern => Any(pattern.Scope, place => place.Exact.Any(form => Fits(pattern.Pattern, form))),
            PhraseNode phrase => In(phrase.Scope).Any(text => Stands(text, phrase)),
            ValueNode value => Matches(value),
            FilterNode { Filter: var filter } => oracle.Holds(stored, filter),
            DateNode date => Dates(stored, date.Facet).Any(date.Range.Contains),
            _ => false,
        };

        private bool Matches(ValueNode value)
        {
            var words = string.Join(' ', value.Words);
            return value.Field switch
            {
                ValueField.Id => stored.Article.Id == words,
                ValueField.Author => stored.Article.Author is { } author && Reading(author) == words,
                ValueField.Person => oracle.AllNames(stored, FacetName.Person).Exists(name => $" {Reading(name)} ".Contains($" {words} ")),
                ValueField.Organization => oracle.AllNames(stored, FacetName.Organization).Exists(name => $" {Reading(name)} ".Contains($" {words} ")),
                ValueField.Place => oracle.AllNames(stored, FacetName.Place).Exists(label => Reading(label) == words),
                ValueField.Source => Names(stored, FacetName.Source).Exists(source => Reading(source) == words),
                _ => Names(stored, FacetName.Category).Exists(category => Reading(category) == words),
            };
        }

        private bool Any(TextScope scope, Func<(HashSet<string> Exact, HashSet<string> Roots), bool> fits) =>
            In(scope).Any(text => text.Any(fits));

        private IEnumerable<List<(HashSet<string> Exact, HashSet<string> Roots)>> In(TextScope scope) =>
            scope switch { TextScope.Title => _title, TextScope.Body => _body, _ => _title.Concat(_body) };

        private static bool Stands(List<(HashSet<string> Exact, HashSet<string> Roots)> text, PhraseNode phrase)
        {
            var places = phrase.Words.Select((word, i) =>
                Enumerable.Range(0, text.Count).Where(at => text[at].Exact.Contains(word)).Select(at => at - i).ToList()).ToList();
            // Some place of every word, all within the slop of the leftmost one chosen.
            return places.SelectMany(list => list).Any(left => places.TrueForAll(list => list.Exists(at => at >= left && at <= left + phrase.Slop)));
        }

        private static bool Fits(WordPattern pattern, string form) => pattern switch
        {
            WildcardPattern wildcard => Regex.IsMatch(form, "^" + Regex.Escape(wildcard.Text).Replace("\\*", ".*").Replace("\\?", ".") + "$"),
            RegexPattern regex => Regex.IsMatch(form, "^(" + regex.Text + ")$"),
            FuzzyPattern fuzzy => Slips.Between(fuzzy.Word, form) <= fuzzy.Edits,
            _ => throw new ArgumentException(pattern.ToString(), nameof(pattern)),
        };

        private static List<List<(HashSet<string> Exact, HashSet<string> Roots)>> Texts(StoredArticle stored, params string[] texts)
        {
            var old = WordReading.Default.IsOld(stored.Annotation.Published, stored.Annotation.Body);
            var forms = new WordForms(RootFinder.Default);
            return [.. texts.Select(text =>
            {
                var places = new List<(HashSet<string> Exact, HashSet<string> Roots)>();
                forms.Read(text, old);
                while (forms.Next())
                {
                    places.Add((
                        [.. Enumerable.Range(0, forms.ExactCount).Select(i => forms.Exact(i).ToString())],
                        [.. Enumerable.Range(0, forms.RootCount).Select(i => forms.Root(i).ToString())]));
                }
                return places;
            })];
        }
    }
}
