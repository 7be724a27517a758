namespace NewsSearch.Language.Structure;

/// <summary>Finds the paragraphs that were printed more than once.</summary>
internal static class RepeatFinder
{
    public static (string Body, IReadOnlyList<Repeat> Repeats) Distinct(string body) => (body, []);
}
