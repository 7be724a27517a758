namespace NewsSearch.Tui.Texts;

/// <summary>What is said of help, and lists to choose from.</summary>
internal readonly partial record struct Say
{
    public static Say HelpTitle { get; } = Named();
    public static Say HelpShared { get; } = Named();
    public static Say HelpLanguage { get; } = Named();
    public static Say HelpLanguageLines { get; } = Named();
    public static Say PaletteTitle { get; } = Named();
    public static Say NoCommand { get; } = Named();
    public static Say NothingMatches { get; } = Named();
    public static Say TypeNewName { get; } = Named();
    public static Say AboutQuery { get; } = Named();
    public static Say AboutFacets { get; } = Named();
    public static Say AboutDates { get; } = Named();
    public static Say AboutCompare { get; } = Named();
    public static Say AboutExplain { get; } = Named();
    public static Say AboutWords { get; } = Named();
    public static Say AboutEntity { get; } = Named();
    public static Say AboutPlaces { get; } = Named();
    public static Say AboutKwic { get; } = Named();
    public static Say AboutKwicGroups { get; } = Named();
    public static Say AboutTrend { get; } = Named();
    public static Say AboutResults { get; } = Named();
    public static Say AboutReader { get; } = Named();
}
