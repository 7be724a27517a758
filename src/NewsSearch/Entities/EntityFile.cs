using System.Security.Cryptography;
using System.Text;
using NewsSearch.Indexing;

namespace NewsSearch.Entities;

/// <summary>Which names are one entity, in a file beside the commit that says so: read by those alone who ask for them.</summary>
/// <remarks>
/// A commit tells the hash of what it means, and the file is named by it: it is there before the commit is, and one that no commit
/// means is deleted after the next. It says only what the articles say: where it is missing or damaged, that is worked out anew.
/// </remarks>
internal sealed class EntityFile : IDisposable
{
    /// <summary>What names of such files begin with.</summary>
    public const string Prefix = "entities-";

    private const int HashDigits = 16;

    // Names have no control characters.
    private const char BetweenTables = '\f';

    private readonly FileStream _stream;
    private readonly string _hash;
    private readonly Lazy<string[]?> _tables;

    private EntityFile(FileStream stream, string hash)
    {
        (_stream, _hash) = (stream, hash);
        _tables = new(ReadAll);
    }

    /// <summary>Writes the tables of <see cref="EntityHarvest.Facets"/>.</summary>
    /// <returns>The hash that the commit is to tell.</returns>
    public static string Write(string folder, IReadOnlyDictionary<FacetName, EntityTable> tables)
    {
        var bytes = Encoding.UTF8.GetBytes(string.Join(BetweenTables, EntityHarvest.Facets.Select(facet => tables[facet].Write())));
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        var path = Path.Combine(folder, NameOf(hash));
        var next = path + ".next";
        using (var stream = new FileStream(next, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            stream.Write(bytes);
            stream.Flush(flushToDisk: true);
        }
        File.Move(next, path, overwrite: true);
        return hash;
    }

    /// <summary>The name of the file that a commit means; null for one that has none.</summary>
    public static string? NameOf(IDictionary<string, string> userData) =>
        userData.TryGetValue(Schema.EntitiesKey, out var hash) && hash.Length > HashDigits ? NameOf(hash) : null;

    /// <summary>Opens the file that a commit means; null when it is not there. It stays readable when a later commit deletes it.</summary>
    public static EntityFile? TryOpen(string folder, IDictionary<string, string> userData)
    {
        if (NameOf(userData) is not { } name) return null;
        try
        {
            var stream = new FileStream(
                Path.Combine(folder, name), FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
            return new EntityFile(stream, userData[Schema.EntitiesKey]);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>The table of a facet; null when the file is damaged.</summary>
    public EntityTable? Read(FacetName facet)
    {
        var place = EntityHarvest.Facets.Index().First(known => known.Item == facet).Index;
        return _tables.Value is { } tables ? EntityTable.Read(tables[place]) : null;
    }

    /// <summary>Deletes the files that the commit does not mean.</summary>
    public static void DeleteOthers(string folder, IDictionary<string, string> userData)
    {
        var kept = NameOf(userData);
        foreach (var path in Directory.EnumerateFiles(folder, Prefix + "*"))
        {
            try
            {
                if (Path.GetFileName(path) != kept) File.Delete(path);
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                // Somebody reads it where what is open cannot be deleted: after the next commit, then.
            }
        }
    }

    public void Dispose() => _stream.Dispose();

    private string[]? ReadAll()
    {
        var bytes = new byte[_stream.Length];
        _stream.ReadExactly(bytes);
        if (Convert.ToHexStringLower(SHA256.HashData(bytes)) != _hash) return null;
        return Encoding.UTF8.GetString(bytes).Split(BetweenTables) is { } tables && tables.Length == EntityHarvest.Facets.Count ? tables : null;
    }

    private static string NameOf(string hash) => Prefix + hash[..HashDigits];
}
