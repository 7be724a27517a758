namespace NewsSearch.Tui.Texts;

/// <summary>What is said of the page of a name, the tree of places and what belongs to an article.</summary>
internal readonly partial record struct Say
{
    public static Say SeenFrom { get; } = Named();
    public static Say NobodyNamesIt { get; } = Named();
    public static Say WithPersons { get; } = Named();
    public static Say WithOrganizations { get; } = Named();
    public static Say WithPlaces { get; } = Named();
    public static Say ItsArticles { get; } = Named();
    public static Say OriginShorter { get; } = Named();
    public static Say OriginStated { get; } = Named();
    public static Say OriginListed { get; } = Named();
    public static Say OriginArchive { get; } = Named();
    public static Say OriginSpelt { get; } = Named();
    public static Say SomePlaces { get; } = Named();
    public static Say NoPlaces { get; } = Named();
    public static Say NoSuchPlace { get; } = Named();
    public static Say AskPlace { get; } = Named();
    public static Say AskValue { get; } = Named();
    public static Say NearCopies { get; } = Named();
    public static Say SharedPercent { get; } = Named();
    public static Say SimilarArticles { get; } = Named();
    public static Say OpensArticle { get; } = Named();
}
