using NewsSearch.Language;

namespace NewsSearch.Indexing;

/// <summary>How a name or another value reads: its words folded as words of a text are, a blank between.</summary>
internal static class FoldedText
{
    /// <summary>The words of <paramref name="value"/> in their exact form.</summary>
    public static IReadOnlyList<string> Words(WordForms forms, string value)
    {
        var words = new List<string>();
        forms.Read(value);
        while (forms.Next())
            words.Add(FormTape.Cut(forms.Exact(0)).ToString());
        return words;
    }

    /// <summary>Equal for values that differ in case, diacritics, punctuation or space only.</summary>
    public static string Of(WordForms forms, string value)
    {
        var words = Words(forms, value);
        var folded = words.Count == 0 ? value.Trim().ToLowerInvariant() : string.Join(' ', words);
        return FacetValues.Cut(folded);
    }
}
