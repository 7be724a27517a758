namespace NewsSearch.Tui.Texts;

/// <summary>What is said of the dialogue of lines.</summary>
internal readonly partial record struct Say
{
    public static Say LineWelcome { get; } = Named();
    public static Say LineHelp { get; } = Named();
    public static Say LineSearch { get; } = Named();
    public static Say LineOpen { get; } = Named();
    public static Say LineMore { get; } = Named();
    public static Say LineResults { get; } = Named();
    public static Say LineFacets { get; } = Named();
    public static Say LineInclude { get; } = Named();
    public static Say LineExclude { get; } = Named();
    public static Say LineFilters { get; } = Named();
    public static Say LineCite { get; } = Named();
    public static Say LineCommand { get; } = Named();
    public static Say LineExport { get; } = Named();
    public static Say LineNeedsText { get; } = Named();
    public static Say LineNoValue { get; } = Named();
    public static Say LineIncluded { get; } = Named();
    public static Say LineExcluded { get; } = Named();
}
