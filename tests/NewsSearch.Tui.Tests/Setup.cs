using System.Runtime.CompilerServices;

// The terminal library keeps its settings in static members.
[assembly: Xunit.v3.Parallelization(Mode = Xunit.Sdk.ParallelMode.None)]

namespace NewsSearch.Tui.Tests;

internal static class Setup
{
    /// <summary>Keeps the terminal library from the terminal that the tests run in.</summary>
    [ModuleInitializer]
    internal static void WithoutTerminal() => Environment.SetEnvironmentVariable("DisableRealDriverIO", "1");
}
