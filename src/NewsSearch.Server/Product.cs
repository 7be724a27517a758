using System.Reflection;

namespace NewsSearch.Server;

/// <summary>What the program calls itself to others.</summary>
internal static class Product
{
    /// <summary>The version, without the commit it was made from.</summary>
    public static string Version { get; } =
        typeof(Product).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
