using System.Globalization;
using NewsSearch.Searching;

namespace NewsSearch.Explaining;

/// <summary>Writes a part of a query in the query language.</summary>
internal static class QueryWriter
{
    public static string Write(QueryNode node) => node switch
    {
        AndNode and => string.Join(' ', and.Parts.Select(Inner)),
        OrNode or => string.Join(" OR ", or.Parts.Select(Inner)),
        SomeNode some => string.Join(" OR ", some.Words.Select(Write)),
        NotNode not => "-" + Inner(not.Part),
        BoostNode boost => $"{Inner(boost.Part)}^{boost.Factor.ToString(CultureInfo.InvariantCulture)}",
        WordNode word => Scope(word.Scope) + word.Exact[0],
        PhraseNode { Words.Count: 1 } word => $"{Scope(word.Scope)}={word.Words[0]}",
        PhraseNode phrase => $"{Scope(phrase.Scope)}\"{string.Join(' ', phrase.Words)}\"{(phrase.Slop > 0 ? "~" + phrase.Slop.ToString(CultureInfo.InvariantCulture) : "")}",
        PatternNode pattern => Scope(pattern.Scope) + Pattern(pattern.Pattern),
        ValueNode value => $"{value.Field.ToString().ToLowerInvariant()}:\"{string.Join(' ', value.Words)}\"",
        DateNode date => $"{date.Facet.ToString().ToLowerInvariant()}:{Date(date)}",
        FilterNode { Filter: var filter } => Filter(filter),
        _ => "",
    };

    private static string Filter(Filter filter)
    {
        var any = string.Join(" OR ", filter.Values.Select(value => $"{Indexing.Schema.Facet(filter.Facet)}:\"{value}\""));
        return (filter.Exclude ? "-" : "") + (filter.Values.Count > 1 ? $"({any})" : any);
    }

    private static string Inner(QueryNode node) => node is AndNode or OrNode or SomeNode or BoostNode ? $"({Write(node)})" : Write(node);

    private static string Scope(TextScope scope) => scope switch { TextScope.Title => "title:", TextScope.Body => "body:", _ => "" };

    private static string Pattern(WordPattern pattern) => pattern switch
    {
        FuzzyPattern fuzzy => $"{fuzzy.Word}~{fuzzy.Edits}",
        RegexPattern regex => $"/{regex.Text}/",
        WildcardPattern wildcard => wildcard.Text,
        _ => pattern.ToString(),
    };

    private static string Date(DateNode date)
    {
        var text = date.Range.ToString();
        if (!text.Contains('/')) return text;
        var first = date.Range.First == DateOnly.MinValue ? "" : Day(date.Range.First);
        var last = date.Range.Last == DateOnly.MaxValue ? "" : Day(date.Range.Last);
        return $"{first}..{last}";
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
