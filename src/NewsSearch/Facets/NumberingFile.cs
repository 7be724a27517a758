using System.Runtime.InteropServices;
using System.Text;
using Lucene.Net.Index;
using NewsSearch.Entities;
using NewsSearch.Files;
using NewsSearch.Indexing;

namespace NewsSearch.Facets;

/// <summary>The numberings of all facets of one commit, in a file beside it, so that a search finds them ready.</summary>
/// <remarks>
/// Whole numbers of four bytes. The file is made anew by each commit and put in its place at once. It repeats only what the
/// index says: where it is missing, of another commit, or was made on another kind of machine, numberings are worked out.
/// </remarks>
internal sealed class NumberingFile : IDisposable
{
    /// <summary>Its name in the index's folder.</summary>
    public const string Name = "facets.numbers";

    private const int Magic = 0x4E534E31;
    private const int NoMap = -1;

    private static readonly FacetName[] Facets = [.. Schema.StoredFacets];

    private readonly MappedFile _file;
    private readonly int _segments;

    private NumberingFile(MappedFile file, int segments) => (_file, _segments) = (file, segments);

    /// <summary>Writes the file for a commit.</summary>
    /// <param name="folder">Where the index is.</param>
    /// <param name="reader">The commit.</param>
    /// <param name="entities">Which values of a facet are one.</param>
    public static void Write(string folder, DirectoryReader reader, Func<FacetName, EntityTable> entities)
    {
        var path = Path.Combine(folder, Name);
        var next = path + ".next";
        using (var stream = new FileStream(next, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16))
        {
            var data = new List<int> { Magic, 0 };
            data.AddRange(KeyOf(reader));
            var places = new List<int>();
            var at = data.Count + Facets.Length * EntryLength(reader.Leaves.Count);
            var written = new List<Ints>();
            foreach (var facet in Facets)
            {
                var numbering = FacetNumbering.Make(reader, facet, entities(facet));
                places.Add(numbering.Count);
                foreach (var part in numbering.Maps.Append(numbering.Firsts).Append(numbering.Twice))
                {
                    places.AddRange([at, part?.Count ?? NoMap]);
                    if (part is null) continue;
                    written.Add(part);
                    at += part.Count;
                }
            }
            data.AddRange(places);
            data[1] = at;
            Write(stream, CollectionsMarshal.AsSpan(data));
            foreach (var part in written) Write(stream, part.Span);
            stream.Flush(flushToDisk: true);
        }
        File.Move(next, path, overwrite: true);
    }

    /// <summary>Opens the file of a commit; null when there is none that says so.</summary>
    public static NumberingFile? TryOpen(string folder, DirectoryReader reader)
    {
        MappedFile? file = null;
        try
        {
            var path = Path.Combine(folder, Name);
            if (!File.Exists(path)) return null;
            file = new MappedFile(path);
            var key = KeyOf(reader);
            var isOurs = file.Length >= (2L + key.Length) * sizeof(int) && file.Ints(0, 2) is [Magic, var length]
                && file.Length == (long)length * sizeof(int) && file.Ints(2 * sizeof(int), key.Length).SequenceEqual(key);
            if (isOurs) return new NumberingFile(file, reader.Leaves.Count);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // Gone or taken between two looks: all it says can be worked out.
        }
        file?.Dispose();
        return null;
    }

    /// <summary>The numbering of a facet.</summary>
    public FacetNumbering Of(FacetName facet, DirectoryReader reader)
    {
        var at = 2 + KeyOf(reader).Length + Array.IndexOf(Facets, facet) * EntryLength(_segments);
        var entry = _file.Ints((long)at * sizeof(int), EntryLength(_segments));
        var parts = new Ints?[_segments + 2];
        for (var i = 0; i < parts.Length; i++)
        {
            var (start, count) = (entry[1 + 2 * i], entry[2 + 2 * i]);
            if (count != NoMap) parts[i] = new Ints(_file, (long)start * sizeof(int), count);
        }
        return new FacetNumbering(entry[0], parts[..^2], parts[^2]!, parts[^1]!);
    }

    public void Dispose() => _file.Dispose();

    // A count, then where it begins and how long it is for each segment's map, the firsts, and the twice counted.
    private static int EntryLength(int segments) => 1 + 2 * (segments + 2);

    // Which commit it is, and of which segments: their names with their numbers of documents.
    private static int[] KeyOf(DirectoryReader reader)
    {
        var segments = string.Join('\n', reader.Leaves.Select(leaf => $"{((SegmentReader)leaf.AtomicReader).SegmentName} {leaf.AtomicReader.MaxDoc}"));
        var bytes = Encoding.UTF8.GetBytes(segments);
        var generation = reader.IndexCommit.Generation;
        var key = new int[3 + (bytes.Length + sizeof(int) - 1) / sizeof(int)];
        (key[0], key[1], key[2]) = ((int)generation, (int)(generation >> 32), bytes.Length);
        bytes.CopyTo(MemoryMarshal.AsBytes(key.AsSpan(3)));
        return key;
    }

    private static void Write(FileStream stream, ReadOnlySpan<int> numbers) => stream.Write(MemoryMarshal.AsBytes(numbers));
}
