#pragma warning disable CA1050 // The runtime looks for this name in no namespace.
/// <summary>In a process that is told to load it (<c>DOTNET_STARTUP_HOOKS</c>), writes down at the end which assemblies were loaded.</summary>
internal static class StartupHook
{
    public const string Variable = "NEWSSEARCH_TEST_LOADED";

    public static void Initialize()
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { Length: > 0 } file) return;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => File.WriteAllLines(file, AppDomain.CurrentDomain.GetAssemblies().Select(assembly => assembly.GetName().Name!));
    }
}
#pragma warning restore CA1050
