namespace NewsSearch.Tui.Texts;

/// <summary>What is said of going on with what is typed.</summary>
internal readonly partial record struct Say
{
    public static Say NextCompletion { get; } = Named();
    public static Say PreviousCompletion { get; } = Named();
    public static Say TakeSuggestion { get; } = Named();
    public static Say NoSuggestion { get; } = Named();
    public static Say DidYouMean { get; } = Named();
    public static Say DidYouMeanKey { get; } = Named();
    public static Say EnterCorrects { get; } = Named();
    public static Say FieldPerson { get; } = Named();
    public static Say FieldPlace { get; } = Named();
    public static Say FieldOrganization { get; } = Named();
}
