namespace NewsSearch.Evaluation;

/// <summary>Everything that is measured.</summary>
internal static class Measures
{
    /// <summary>Each takes the folder of gold data; where its own folder is absent it returns nothing.</summary>
    public static IReadOnlyList<(string Name, Func<string, IEnumerable<Figure>> Run)> All { get; } =
    [
        ("roots", Roots.Run),
        ("ranking", RankingMeasure.Run),
        ("ner", Names.Run),
        ("held", HeldNames.Run),
        ("documents", Documents.Run),
        ("documents", MarkedDocuments.Run),
        ("dates", DatesTimex.Run),
        ("dates", DatesMetadata.Run),
        ("dates", DatesDocuments.Run),
        ("formats", Formats.Run),
        ("formats", ExpectedPages.Run),
        ("published", PublishedNews.Run),
    ];
}
