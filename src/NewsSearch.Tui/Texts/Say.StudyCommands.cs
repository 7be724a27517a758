namespace NewsSearch.Tui.Texts;

/// <summary>What is said of the commands of studies and names.</summary>
internal readonly partial record struct Say
{
    public static Say OpenCompare { get; } = Named();
    public static Say NextDifference { get; } = Named();
    public static Say PreviousDifference { get; } = Named();
    public static Say OtherCopy { get; } = Named();
    public static Say OtherCopyBack { get; } = Named();
    public static Say SwapSides { get; } = Named();
    public static Say OpenExplain { get; } = Named();
    public static Say ExplainOther { get; } = Named();
    public static Say OpenWords { get; } = Named();
    public static Say SearchWord { get; } = Named();
    public static Say NearOrKey { get; } = Named();
    public static Say OpenEntity { get; } = Named();
    public static Say OpenChosen { get; } = Named();
    public static Say FilterByName { get; } = Named();
    public static Say ExcludeName { get; } = Named();
    public static Say OpenPlaces { get; } = Named();
    public static Say FindPlace { get; } = Named();
    public static Say FindValue { get; } = Named();
    public static Say OrderValues { get; } = Named();
    public static Say NextName { get; } = Named();
    public static Say PreviousName { get; } = Named();
    public static Say TakeName { get; } = Named();
    public static Say FoldRepeats { get; } = Named();
    public static Say OpenKwic { get; } = Named();
    public static Say ReadLine { get; } = Named();
    public static Say SortRight { get; } = Named();
    public static Say SortLeft { get; } = Named();
    public static Say PanLeft { get; } = Named();
    public static Say PanRight { get; } = Named();
    public static Say PanBack { get; } = Named();
    public static Say NextGroup { get; } = Named();
    public static Say PreviousGroup { get; } = Named();
    public static Say OpenGroups { get; } = Named();
    public static Say ReadGroup { get; } = Named();
    public static Say GroupRight { get; } = Named();
    public static Say GroupLeft { get; } = Named();
    public static Say GroupOtherwise { get; } = Named();
    public static Say AllLines { get; } = Named();
    public static Say OpenTrend { get; } = Named();
    public static Say AddQuery { get; } = Named();
    public static Say RemoveQuery { get; } = Named();
    public static Say ChangeMeasure { get; } = Named();
    public static Say FilterTime { get; } = Named();
}
