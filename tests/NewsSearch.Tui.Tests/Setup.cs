using System.Runtime.CompilerServices;

// The terminal library keeps its settings in static members.
[assembly: Xunit.v3.Parallelization(Mode = Xunit.Sdk.ParallelMode.None)]

namespace NewsSearch.Tui.Tests;

internal static class Setup
{
    /// <summary>Set where a test is run for the sake of the terminal that it runs in.</summary>
    public const string RealTerminal = "NEWSSEARCH_TEST_ON_TERMINAL";

    /// <summary>Keeps the terminal library from the terminal that the tests run in.</summary>
    [ModuleInitializer]
    internal static void WithoutTerminal()
    {
        if (Environment.GetEnvironmentVariable(RealTerminal) is null) Environment.SetEnvironmentVariable("DisableRealDriverIO", "1");
    }
}
