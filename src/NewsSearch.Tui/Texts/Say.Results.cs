namespace NewsSearch.Tui.Texts;

/// <summary>What is said of results.</summary>
internal readonly partial record struct Say
{
    public static Say OrderRelevance { get; } = Named();
    public static Say OrderNewest { get; } = Named();
    public static Say OrderOldest { get; } = Named();
    public static Say InferredMark { get; } = Named();
    public static Say Untitled { get; } = Named();
    public static Say Undated { get; } = Named();
    public static Say Searching { get; } = Named();
    public static Say NoArticles { get; } = Named();
    public static Say EmptyIndex { get; } = Named();
    public static Say NoneForQuery { get; } = Named();
    public static Say WithoutFilter { get; } = Named();
    public static Say EnterDrops { get; } = Named();
    public static Say NoneWithoutAny { get; } = Named();
    public static Say LoadingMore { get; } = Named();
}
