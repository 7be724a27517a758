namespace NewsSearch.Tui.Texts;

/// <summary>What is said of the trend.</summary>
internal readonly partial record struct Say
{
    public static Say MeasureArticles { get; } = Named();
    public static Say MeasurePercent { get; } = Named();
    public static Say MeasurePerMillion { get; } = Named();
    public static Say OfArticles { get; } = Named();
    public static Say AllArticles { get; } = Named();
    public static Say AskQuery { get; } = Named();
}
