namespace NewsSearch.Language;

/// <summary>A text in both languages of the program.</summary>
/// <param name="English">In English.</param>
/// <param name="Indonesian">In Indonesian.</param>
public readonly record struct Bilingual(string English, string Indonesian)
{
    /// <summary>The text in one of them.</summary>
    public string In(bool indonesian) => indonesian ? Indonesian : English;

    /// <summary>The text in English.</summary>
    public override string ToString() => English;
}
