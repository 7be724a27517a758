namespace NewsSearch.Server.Questions;

/// <summary>A text in both languages.</summary>
internal readonly record struct Both(string English, string Indonesian)
{
    public string In(bool indonesian) => indonesian ? Indonesian : English;
}
