namespace NewsSearch.Tui.Texts;

/// <summary>What is said of the line of keys.</summary>
internal readonly partial record struct Say
{
    public static Say HintOtherCopy { get; } = Named();
    public static Say HintDifference { get; } = Named();
    public static Say HintSwap { get; } = Named();
    public static Say HintOther { get; } = Named();
    public static Say HintEntity { get; } = Named();
    public static Say HintFind { get; } = Named();
    public static Say HintNames { get; } = Named();
    public static Say HintTake { get; } = Named();
    public static Say HintRepeats { get; } = Named();
    public static Say HintSortRight { get; } = Named();
    public static Say HintSortLeft { get; } = Named();
    public static Say HintGroup { get; } = Named();
    public static Say HintGroups { get; } = Named();
    public static Say HintLines { get; } = Named();
    public static Say HintAllLines { get; } = Named();
    public static Say HintAdd { get; } = Named();
    public static Say HintRemove { get; } = Named();
    public static Say HintMeasure { get; } = Named();
    public static Say HintAccept { get; } = Named();
    public static Say HintFilterDays { get; } = Named();
    public static Say HintRange { get; } = Named();
    public static Say HintZoom { get; } = Named();
    public static Say HintUnit { get; } = Named();
    public static Say HintAllDays { get; } = Named();
    public static Say HintSearch { get; } = Named();
    public static Say HintInclude { get; } = Named();
    public static Say HintExclude { get; } = Named();
    public static Say HintOpen { get; } = Named();
    public static Say HintRead { get; } = Named();
    public static Say HintSort { get; } = Named();
    public static Say HintHits { get; } = Named();
    public static Say HintNext { get; } = Named();
    public static Say HintUndo { get; } = Named();
    public static Say HintQuery { get; } = Named();
    public static Say HintPanel { get; } = Named();
    public static Say HintBack { get; } = Named();
    public static Say HintPalette { get; } = Named();
    public static Say HintHelp { get; } = Named();
    public static Say HintQuit { get; } = Named();
    public static Say HintClose { get; } = Named();
    public static Say HintRun { get; } = Named();
    public static Say KeySpace { get; } = Named();
}
