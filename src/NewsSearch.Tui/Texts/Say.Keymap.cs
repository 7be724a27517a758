namespace NewsSearch.Tui.Texts;

/// <summary>What is said of the reader's own keys.</summary>
internal readonly partial record struct Say
{
    public static Say KeyProblem { get; } = Named();
    public static Say KeyFileBroken { get; } = Named();
    public static Say KeyUnknownCommand { get; } = Named();
    public static Say KeyBad { get; } = Named();
    public static Say KeyIsTyped { get; } = Named();
    public static Say KeyClash { get; } = Named();
    public static Say KeyLost { get; } = Named();
    public static Say KeyProblems { get; } = Named();
    public static Say KeyProblemsTitle { get; } = Named();
    public static Say ShowKeyProblems { get; } = Named();
    public static Say NoKeyProblems { get; } = Named();
}
