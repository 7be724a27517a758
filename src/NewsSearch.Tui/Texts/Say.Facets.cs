namespace NewsSearch.Tui.Texts;

/// <summary>What is said of facets.</summary>
internal readonly partial record struct Say
{
    public static Say FacetPerson { get; } = Named();
    public static Say FacetPlace { get; } = Named();
    public static Say FacetOrganization { get; } = Named();
    public static Say FacetSource { get; } = Named();
    public static Say FacetCategory { get; } = Named();
    public static Say FacetDate { get; } = Named();
    public static Say FacetMentions { get; } = Named();
    public static Say FacetEmpty { get; } = Named();
    public static Say MoreValues { get; } = Named();
}
