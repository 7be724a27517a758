using Lucene.Net.Index;
using Lucene.Net.Util;
using NewsSearch.Entities;
using NewsSearch.Indexing;

namespace NewsSearch.Facets;

/// <summary>The values of one facet, numbered in order through the whole index, and the numbers of each document.</summary>
/// <remarks>
/// Made once for a reader and kept in memory: about 4 bytes a document and 4 a value of it. Counting over Lucene's
/// own values costs four to seven times as much, and mapping the segments' numbers would be paid at every search.
/// </remarks>
internal sealed class FacetOrdinals
{
    private readonly int[] _starts;
    private readonly int[] _ordinals;
    private readonly string?[] _values;
    private readonly Func<int, string> _read;

    private FacetOrdinals(int[] starts, int[] ordinals, int count, Func<int, string> read) =>
        (_starts, _ordinals, _values, _read) = (starts, ordinals, new string?[count], read);

    /// <summary>How many values there are, those of deleted documents included.</summary>
    public int Count => _values.Length;

    /// <summary>The numbers of a document's values.</summary>
    public ReadOnlySpan<int> Of(int document) => _ordinals.AsSpan(_starts[document].._starts[document + 1]);

    /// <summary>A value by its number. Numbers rise as values do, byte by byte in UTF-8.</summary>
    public string Value(int ordinal) => _values[ordinal] ??= _read(ordinal);

    /// <summary>Of values that lie in memory.</summary>
    /// <param name="documents">How many documents there are.</param>
    /// <param name="values">The values in order.</param>
    /// <param name="pairs">Which document has which, by its place in <paramref name="values"/>; in order.</param>
    public static FacetOrdinals Of(int documents, IReadOnlyList<string> values, IEnumerable<(int Document, int Value)> pairs)
    {
        var starts = new int[documents + 1];
        var ordinals = new List<int>();
        foreach (var (document, value) in pairs)
        {
            starts[document + 1]++;
            ordinals.Add(value);
        }
        for (var document = 0; document < documents; document++) starts[document + 1] += starts[document];
        return new FacetOrdinals(starts, [.. ordinals], values.Count, ordinal => values[ordinal]);
    }

    /// <param name="reader">The index.</param>
    /// <param name="facet">Which facet.</param>
    /// <param name="entities">Which values are counted as one.</param>
    public static FacetOrdinals Load(IndexReader reader, FacetName facet, EntityTable entities)
    {
        var field = Schema.Facet(facet);
        var leaves = reader.Leaves.Select(leaf => leaf.AtomicReader).ToArray();
        var segments = leaves.Select(leaf => leaf.GetSortedSetDocValues(field)).ToArray();
        var held = Enumerable.Range(0, segments.Length).Where(i => segments[i] is not null).ToArray();
        var map = held.Length < 2 ? null : new MultiDocValues.OrdinalMap(reader, [.. held.Select(i => segments[i].GetTermsEnum())]);
        var count = map?.ValueCount ?? (held.Length == 0 ? 0 : segments[held[0]].ValueCount);

        var starts = new int[reader.MaxDoc + 1];
        var ordinals = new List<int>(reader.MaxDoc);
        foreach (var (i, leaf) in reader.Leaves.Index())
        {
            var values = segments[i];
            var sub = Array.IndexOf(held, i);
            for (var doc = 0; doc < leaf.Reader.MaxDoc; doc++)
            {
                if (values is not null)
                {
                    values.SetDocument(doc);
                    for (var ord = values.NextOrd(); ord != SortedSetDocValues.NO_MORE_ORDS; ord = values.NextOrd())
                        ordinals.Add((int)(map?.GetGlobalOrd(sub, ord) ?? ord));
                }
                starts[leaf.DocBase + doc + 1] = ordinals.Count;
            }
        }
        var all = ordinals.ToArray();
        if (entities.Groups.Count > 0) Join(starts, ref all, Joined());
        return new FacetOrdinals(starts, all, (int)count, Read);

        // For each value's number the number of its entity's name.
        int[] Joined()
        {
            var joined = Enumerable.Range(0, (int)count).ToArray();
            foreach (var group in entities.Groups)
            {
                if (Find(group.Name) is not { } name) continue;
                foreach (var member in group.Members)
                    if (Find(member) is { } found) joined[found] = name;
            }
            return joined;
        }

        int? Find(string value)
        {
            var bytes = new BytesRef(value);
            for (var sub = 0; sub < held.Length; sub++)
            {
                var ord = segments[held[sub]].LookupTerm(bytes);
                if (ord >= 0) return (int)(map?.GetGlobalOrd(sub, ord) ?? ord);
            }
            return null;
        }

        // A segment's values keep their place in the file from call to call, one set for each thread.
        string Read(int ordinal)
        {
            var bytes = new BytesRef();
            var segment = held[map?.GetFirstSegmentNumber(ordinal) ?? 0];
            leaves[segment].GetSortedSetDocValues(field).LookupOrd(map?.GetFirstSegmentOrd(ordinal) ?? ordinal, bytes);
            return bytes.Utf8ToString();
        }
    }

    /// <summary>Puts the joined number in each number's place, each once for a document.</summary>
    private static void Join(int[] starts, ref int[] ordinals, int[] joined)
    {
        var to = 0;
        for (var doc = 0; doc + 1 < starts.Length; doc++)
        {
            var (from, first) = (starts[doc], to);
            starts[doc] = to;
            for (var i = from; i < starts[doc + 1]; i++)
            {
                var value = joined[ordinals[i]];
                if (!ordinals.AsSpan(first..to).Contains(value)) ordinals[to++] = value;
            }
        }
        starts[^1] = to;
        Array.Resize(ref ordinals, to);
    }
}
