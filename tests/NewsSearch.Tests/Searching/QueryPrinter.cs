using System.Globalization;
using NewsSearch.Searching;

namespace NewsSearch.Tests;

/// <summary>Writes a query tree down, to compare it with what was meant.</summary>
internal static class QueryPrinter
{
    public static string Print(QueryNode node) => node switch
    {
        AllNode => "all",
        NothingNode => "nothing",
        AndNode and => $"(and {string.Join(' ', and.Parts.Select(Print))})",
        SomeNode some => $"(some {string.Join(' ', some.Words.Select(Print))})",
        OrNode or => $"(or {string.Join(' ', or.Parts.Select(Print))})",
        NotNode not => $"(not {Print(not.Part)})",
        BoostNode boost => $"({boost.Factor.ToString(CultureInfo.InvariantCulture)} {Print(boost.Part)})",
        WordNode word => Print(word.Scope) + word.Exact[0],
        PhraseNode phrase => $"{Print(phrase.Scope)}\"{string.Join(' ', phrase.Words)}\"{(phrase.Slop > 0 ? "~" + phrase.Slop : "")}",
        PatternNode pattern => Print(pattern.Scope) + Print(pattern.Pattern),
        ValueNode value => $"{value.Field}:{string.Join(' ', value.Words)}",
        DateNode date => $"{date.Facet}:{date.Range}",
        _ => throw new ArgumentException(node.ToString(), nameof(node)),
    };

    private static string Print(TextScope scope) => scope switch { TextScope.Title => "title:", TextScope.Body => "body:", _ => "" };

    private static string Print(WordPattern pattern) => pattern switch
    {
        WildcardPattern wildcard => "wild:" + wildcard.Text,
        FuzzyPattern fuzzy => $"fuzzy{fuzzy.Edits}:{fuzzy.Word}",
        RegexPattern regex => "regex:" + regex.Text,
        _ => throw new ArgumentException(pattern.ToString(), nameof(pattern)),
    };
}
