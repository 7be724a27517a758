using NewsSearch.Indexing;
using NewsSearch.Language;
using NewsSearch.Searching;

namespace NewsSearch.Suggestions;

/// <summary>A word of a query as it was typed, and the fields of the index that it is looked for in.</summary>
internal sealed record WordSlot(Word Span, string Form, IReadOnlyList<string> Fields)
{
    private static readonly string[] Texts = [Schema.BodyExact, Schema.TitleExact];

    /// <summary>The words of a query that articles are to have, not those under a NOT.</summary>
    public static IReadOnlyList<WordSlot> Of(string query, QueryNode root)
    {
        var typed = WordSplitter.Split(query).Select(word => (Word: word, Form: WordForms.Fold(query.Substring(word.Start, word.Length)))).ToList();
        var slots = new List<WordSlot>();
        foreach (var (start, form, fields) in Forms(root))
        {
            var at = typed.FindIndex(word => word.Word.Start >= start && word.Form == form);
            if (at < 0) continue;
            slots.Add(new WordSlot(typed[at].Word, form, fields));
            typed.RemoveAt(at);
        }
        return slots;
    }

    private static IEnumerable<(int Start, string Form, string[] Fields)> Forms(QueryNode node) => node switch
    {
        AndNode and => and.Parts.SelectMany(Forms),
        OrNode or => or.Parts.SelectMany(Forms),
        SomeNode some => some.Words.SelectMany(Forms),
        BoostNode boost => Forms(boost.Part),
        WordNode word => [(word.Start, word.Exact[0], Texts)],
        PhraseNode phrase => phrase.Words.Select(word => (phrase.Start, word, Texts)),
        ValueNode { Field: ValueField.Person } value => value.Words.Select(word => (value.Start, word, new[] { Schema.Words(FacetName.Person) })),
        ValueNode { Field: ValueField.Organization } value => value.Words.Select(word => (value.Start, word, new[] { Schema.Words(FacetName.Organization) })),
        _ => [],
    };
}
