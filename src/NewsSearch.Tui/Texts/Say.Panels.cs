namespace NewsSearch.Tui.Texts;

/// <summary>What is said of the panels and the line above them.</summary>
internal readonly partial record struct Say
{
    public static Say StudyCompare { get; } = Named();
    public static Say StudyExplain { get; } = Named();
    public static Say StudyWords { get; } = Named();
    public static Say StudyEntity { get; } = Named();
    public static Say StudyPlaces { get; } = Named();
    public static Say StudyKwic { get; } = Named();
    public static Say StudyKwicGroups { get; } = Named();
    public static Say StudyTrend { get; } = Named();
    public static Say PanelQuery { get; } = Named();
    public static Say PanelFacets { get; } = Named();
    public static Say PanelDates { get; } = Named();
    public static Say PanelResults { get; } = Named();
    public static Say PanelReader { get; } = Named();
    public static Say Prompt { get; } = Named();
    public static Say Articles { get; } = Named();
    public static Say OneArticle { get; } = Named();
    public static Say Took { get; } = Named();
    public static Say QueryHints { get; } = Named();
    public static Say NoFilterHints { get; } = Named();
    public static Say ChipKeys { get; } = Named();
}
