using System.Reflection;

namespace NewsSearch.Tui.Tests;

internal static class Faults
{
    /// <summary>The exception that the index throws for a query it cannot read; only the index makes one otherwise.</summary>
    public static QueryException Query(string message, int column, string repair) => (QueryException)Activator.CreateInstance(
        typeof(QueryException), BindingFlags.Instance | BindingFlags.NonPublic, null, [message, column, repair], null)!;
}
