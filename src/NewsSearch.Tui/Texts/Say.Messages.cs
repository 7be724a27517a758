namespace NewsSearch.Tui.Texts;

/// <summary>What is said of messages.</summary>
internal readonly partial record struct Say
{
    public static Say NeedsCompare { get; } = Named();
    public static Say NoOtherCopy { get; } = Named();
    public static Say NeedsExplain { get; } = Named();
    public static Say NeedsWords { get; } = Named();
    public static Say NeedsEntity { get; } = Named();
    public static Say NeedsPlaces { get; } = Named();
    public static Say NoNameChosen { get; } = Named();
    public static Say DatesHaveNoNames { get; } = Named();
    public static Say NeedsKwic { get; } = Named();
    public static Say NeedsGroups { get; } = Named();
    public static Say NeedsTrend { get; } = Named();
    public static Say TrendFull { get; } = Named();
    public static Say QueryOfTheBox { get; } = Named();
    public static Say CannotZoomIn { get; } = Named();
    public static Say CannotZoomOut { get; } = Named();
    public static Say DatesHidden { get; } = Named();
    public static Say TooLowForDates { get; } = Named();
    public static Say NothingToUndo { get; } = Named();
    public static Say NothingToRedo { get; } = Named();
    public static Say NoFilters { get; } = Named();
    public static Say NothingHere { get; } = Named();
    public static Say NothingOpen { get; } = Named();
    public static Say NoHitsInArticle { get; } = Named();
    public static Say NoRepeats { get; } = Named();
    public static Say HowToQuit { get; } = Named();
    public static Say HowToQuitAgain { get; } = Named();
    public static Say Stopped { get; } = Named();
    public static Say IndexChanged { get; } = Named();
    public static Say IndexFault { get; } = Named();
    public static Say AtColumn { get; } = Named();
    public static Say TooSmall { get; } = Named();
    public static Say Plain { get; } = Named();
}
