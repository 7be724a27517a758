using System.Collections.Frozen;

namespace NewsSearch.Archives.Html;

/// <summary>How the pages of an outlet are built.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Body">Selects the element that holds the text, or null.</param>
/// <param name="Date">Selects the element that holds the date, or null.</param>
/// <param name="Noise">Selects what stands within the text and is no part of it, or null.</param>
/// <param name="Author">Selects the element that names the reporter, where the page's data name somebody else; or null.</param>
/// <param name="Gallery">Selects the texts below the photographs of a page that holds nothing else, or null.</param>
internal sealed record Outlet(string Name, string? Body, string? Date, string? Noise, string? Author, string? Gallery);

/// <summary>Knows the outlets whose pages need more than what every page is asked.</summary>
internal static class Outlets
{
    private static readonly FrozenDictionary<string, Outlet> Known = Load();

    /// <summary>The outlet whose domain <paramref name="url"/> lies in, or null.</summary>
    public static Outlet? Find(string? url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address)) return null;
        for (var host = address.Host.ToLowerInvariant(); host.Contains('.', StringComparison.Ordinal); host = host[(host.IndexOf('.', StringComparison.Ordinal) + 1)..])
            if (Known.TryGetValue(host, out var outlet)) return outlet;
        return null;
    }

    /// <summary>Who publishes at <paramref name="url"/>: the outlet by its name, else its host; null where that is no address.</summary>
    public static string? NameOf(string? url)
    {
        if (url?.StartsWith("www.", StringComparison.OrdinalIgnoreCase) == true) url = $"https://{url}";
        if (Find(url) is { } outlet) return outlet.Name;
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https") || !address.Host.Contains('.', StringComparison.Ordinal)) return null;
        var host = address.IdnHost.ToLowerInvariant();
        return host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
    }

    private static FrozenDictionary<string, Outlet> Load()
    {
        using var stream = typeof(Outlets).Assembly.GetManifestResourceStream("page-layouts.txt")!;
        using var reader = new StreamReader(stream);
        var known = new Dictionary<string, Outlet>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var parts = line.Split('\t');
            string? Part(int index) => parts.Length > index && parts[index].Length > 0 ? parts[index] : null;
            foreach (var domain in parts[0].Split(' ')) known.Add(domain, new(parts[1], Part(2), Part(3), Part(4), Part(5), Part(6)));
        }
        return known.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
