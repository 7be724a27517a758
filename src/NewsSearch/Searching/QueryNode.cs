using NewsSearch.Language;

namespace NewsSearch.Searching;

/// <summary>A part of a query as it was read.</summary>
/// <param name="Start">Its first character in the query, counted in UTF-16 units from 0.</param>
internal abstract record QueryNode(int Start);

/// <summary>Every article.</summary>
internal sealed record AllNode() : QueryNode(0);

/// <summary>No article: the query holds no word.</summary>
internal sealed record NothingNode() : QueryNode(0);

/// <summary>All of these. At least two.</summary>
internal sealed record AndNode(int Start, IReadOnlyList<QueryNode> Parts) : QueryNode(Start);

/// <summary>Any of these. At least two.</summary>
internal sealed record OrNode(int Start, IReadOnlyList<QueryNode> Parts) : QueryNode(Start);

/// <summary>Any of these words; more of them, and nearer to each other, count more. At least two.</summary>
internal sealed record SomeNode(int Start, IReadOnlyList<WordNode> Words) : QueryNode(Start);

/// <summary>Not this.</summary>
internal sealed record NotNode(int Start, QueryNode Part) : QueryNode(Start);

/// <summary>This, counting more or less.</summary>
/// <param name="Start">Its first character in the query.</param>
/// <param name="Part">What counts so.</param>
/// <param name="Factor">Multiplies the score; above 0.</param>
internal sealed record BoostNode(int Start, QueryNode Part, float Factor) : QueryNode(Start);

/// <summary>A plain word: an article with any of its forms matches, or one with all of its parts.</summary>
/// <param name="Start">Its first character in the query.</param>
/// <param name="Scope">Where it is looked for.</param>
/// <param name="Place">Which word of the query it is: what is dropped between two still counts.</param>
/// <param name="Exact">The exact forms of the whole word, the best first. At least one.</param>
/// <param name="Roots">The roots of the whole word, the best first. At least one.</param>
/// <param name="Parts">The roots of its parts; empty when it has none.</param>
internal sealed record WordNode(
    int Start, TextScope Scope, int Place, IReadOnlyList<string> Exact, IReadOnlyList<string> Roots, IReadOnlyList<string> Parts)
    : QueryNode(Start);

/// <summary>Words in their exact forms: one word, a phrase, or words near each other.</summary>
/// <param name="Start">Its first character in the query.</param>
/// <param name="Scope">Where they are looked for.</param>
/// <param name="Words">Exact forms. At least one.</param>
/// <param name="Slop">By how many places, added up, the words may stand elsewhere than the phrase has them; 0 for a phrase.</param>
internal sealed record PhraseNode(int Start, TextScope Scope, IReadOnlyList<string> Words, int Slop) : QueryNode(Start);

/// <summary>A word whose exact form fits a pattern.</summary>
internal sealed record PatternNode(int Start, TextScope Scope, WordPattern Pattern) : QueryNode(Start);

/// <summary>A value of an article.</summary>
/// <param name="Start">Its first character in the query.</param>
/// <param name="Field">Which value.</param>
/// <param name="Words">The words of the value in exact form, or the id alone as it is.</param>
internal sealed record ValueNode(int Start, ValueField Field, IReadOnlyList<string> Words) : QueryNode(Start);

/// <summary>A date of an article that lies within a range.</summary>
internal sealed record DateNode(int Start, FacetName Facet, DateValue Range) : QueryNode(Start);

/// <summary>An article that a filter keeps: of a saved search, or a tag or a collection.</summary>
internal sealed record FilterNode(int Start, Filter Filter) : QueryNode(Start);

/// <summary>Where words are looked for.</summary>
internal enum TextScope
{
    /// <summary>In title, deck, dateline and body.</summary>
    Anywhere,

    /// <summary>In the title.</summary>
    Title,

    /// <summary>In deck, dateline and body.</summary>
    Body,
}

/// <summary>What <see cref="ValueNode"/> asks for.</summary>
internal enum ValueField
{
    /// <summary>A person whose name holds the words, side by side.</summary>
    Person,

    /// <summary>A place of that label, or one in it.</summary>
    Place,

    /// <summary>An organization whose name holds the words, side by side.</summary>
    Organization,

    /// <summary>The outlet, as it reads.</summary>
    Source,

    /// <summary>The author, as it reads.</summary>
    Author,

    /// <summary>The section, as it reads.</summary>
    Category,

    /// <summary>The id, letter for letter.</summary>
    Id,
}
