namespace NewsSearch.Tui.Texts;

/// <summary>What is said of the words that tell.</summary>
internal readonly partial record struct Say
{
    public static Say KindNear { get; } = Named();
    public static Say KindKeyness { get; } = Named();
    public static Say NoWords { get; } = Named();
    public static Say FigureWord { get; } = Named();
    public static Say FigureNear { get; } = Named();
    public static Say FigureTotal { get; } = Named();
    public static Say FigureHere { get; } = Named();
    public static Say FigureThere { get; } = Named();
    public static Say FigureLikelihood { get; } = Named();
    public static Say FigureMutual { get; } = Named();
    public static Say FigureDice { get; } = Named();
    public static Say FigureRatio { get; } = Named();
}
