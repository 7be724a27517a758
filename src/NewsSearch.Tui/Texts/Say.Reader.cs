namespace NewsSearch.Tui.Texts;

/// <summary>What is said of the reader.</summary>
internal readonly partial record struct Say
{
    public static Say InferredFrom { get; } = Named();
    public static Say InferredOr { get; } = Named();
    public static Say InferredNone { get; } = Named();
    public static Say Facts { get; } = Named();
    public static Say Repeats { get; } = Named();
    public static Say RepeatOf { get; } = Named();
    public static Say RepeatOfSome { get; } = Named();
    public static Say TextCut { get; } = Named();
    public static Say HitOf { get; } = Named();
    public static Say HitCount { get; } = Named();
    public static Say OneHit { get; } = Named();
    public static Say NothingToRead { get; } = Named();
    public static Say ArticleGone { get; } = Named();
    public static Say Months { get; } = Named();
}
