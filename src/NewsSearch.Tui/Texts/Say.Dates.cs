namespace NewsSearch.Tui.Texts;

/// <summary>What is said of the panel of dates.</summary>
internal readonly partial record struct Say
{
    public static Say Counting { get; } = Named();
    public static Say NoDates { get; } = Named();
    public static Say SomeInferred { get; } = Named();
    public static Say SomeCoarse { get; } = Named();
    public static Say SomeUndated { get; } = Named();
    public static Say UnitDay { get; } = Named();
    public static Say UnitWeek { get; } = Named();
    public static Say UnitMonth { get; } = Named();
    public static Say UnitQuarter { get; } = Named();
    public static Say UnitYear { get; } = Named();
    public static Say UnitDecade { get; } = Named();
}
