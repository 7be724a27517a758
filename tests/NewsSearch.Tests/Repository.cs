using System.Reflection;

namespace NewsSearch.Tests;

/// <summary>Where the repository is: a deterministic build hides the paths of its sources.</summary>
internal static class Repository
{
    public static string Folder { get; } = Path.GetFullPath(typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(item => item.Key == "RepositoryFolder").Value!);
}
