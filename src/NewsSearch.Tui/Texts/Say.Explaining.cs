namespace NewsSearch.Tui.Texts;

/// <summary>What is said of articles side by side and the explanation.</summary>
internal readonly partial record struct Say
{
    public static Say DifferenceOf { get; } = Named();
    public static Say SomeDifferences { get; } = Named();
    public static Say NoCopies { get; } = Named();
    public static Say HowRead { get; } = Named();
    public static Say LeftOut { get; } = Named();
    public static Say WhyScore { get; } = Named();
    public static Say WhyNotFound { get; } = Named();
    public static Say SomeTimes { get; } = Named();
    public static Say WithoutForm { get; } = Named();
    public static Say ScoreTitle { get; } = Named();
    public static Say ScoreBody { get; } = Named();
    public static Say ScoreNear { get; } = Named();
    public static Say ScoreValue { get; } = Named();
    public static Say ScoreShared { get; } = Named();
    public static Say ScoreRecency { get; } = Named();
    public static Say ObstacleMissing { get; } = Named();
    public static Say ObstacleUnwanted { get; } = Named();
    public static Say ObstacleFilter { get; } = Named();
    public static Say ObstacleCopy { get; } = Named();
    public static Say ObstacleUnlike { get; } = Named();
    public static Say PartAll { get; } = Named();
    public static Say PartNothing { get; } = Named();
    public static Say PartAnd { get; } = Named();
    public static Say PartOr { get; } = Named();
    public static Say PartAny { get; } = Named();
    public static Say PartNot { get; } = Named();
    public static Say PartBoost { get; } = Named();
    public static Say PartWord { get; } = Named();
    public static Say PartPhrase { get; } = Named();
    public static Say PartPattern { get; } = Named();
    public static Say PartDate { get; } = Named();
    public static Say PartValue { get; } = Named();
    public static Say FormExact { get; } = Named();
    public static Say FormSpelling { get; } = Named();
    public static Say FormRoot { get; } = Named();
    public static Say FormOtherRoot { get; } = Named();
    public static Say FormPart { get; } = Named();
    public static Say AskId { get; } = Named();
}
