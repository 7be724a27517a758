namespace NewsSearch.Tui.Texts;

/// <summary>What is said of lines in context and their groups.</summary>
internal readonly partial record struct Say
{
    public static Say KwicNeedsWords { get; } = Named();
    public static Say NoLines { get; } = Named();
    public static Say LineCount { get; } = Named();
    public static Say FigureLines { get; } = Named();
    public static Say NoValue { get; } = Named();
    public static Say OrderArticles { get; } = Named();
    public static Say OrderMatch { get; } = Named();
    public static Say OrderYear { get; } = Named();
    public static Say OrderLeft { get; } = Named();
    public static Say OrderRight { get; } = Named();
}
