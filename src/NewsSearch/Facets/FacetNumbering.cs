using Lucene.Net.Index;
using Lucene.Net.Util;
using NewsSearch.ColumnStore;
using NewsSearch.Entities;
using NewsSearch.Indexing;

namespace NewsSearch.Facets;

/// <summary>How the values that a facet has in each segment are numbered through the whole index, in order of their bytes.</summary>
/// <param name="Count">How many numbers there are.</param>
/// <param name="Maps">
/// For each segment, the number of each of its own numbers; null where the segment has none. Values that are one entity
/// share the number of its name.
/// </param>
/// <param name="Firsts">Two for each number: a segment that has the value, and its own number there.</param>
/// <param name="Twice">Pairs of a document and a number, by document, that the document has once more than it should.</param>
internal sealed record FacetNumbering(int Count, IReadOnlyList<Ints?> Maps, Ints Firsts, Ints Twice)
{
    /// <summary>Works it out: one pass over all different values, and, where some are one entity, one over all documents.</summary>
    public static FacetNumbering Make(IndexReader reader, FacetName facet, EntityTable entities)
    {
        var columns = Columns(reader, facet);
        var held = Enumerable.Range(0, columns.Length).Where(i => columns[i] is not null).ToArray();
        if (held.Length == 0) return new(0, new Ints?[columns.Length], new([]), new([]));
        var maps = new int[]?[columns.Length];
        foreach (var i in held) maps[i] = new int[columns[i]!.ValueCount];
        var firsts = Merge(held, columns, maps);
        var count = firsts.Count / 2;
        var twice = Join(reader, columns, maps, entities, count);
        return new(count, [.. maps.Select(map => map is null ? null : new Ints(map))], new([.. firsts]), new([.. twice]));
    }

    /// <summary>Whether another one numbers alike.</summary>
    public bool IsSame(FacetNumbering other) =>
        Count == other.Count && Same(Firsts, other.Firsts) && Same(Twice, other.Twice) && Maps.Count == other.Maps.Count
        && Maps.Zip(other.Maps).All(pair => Same(pair.First, pair.Second));

    private static bool Same(Ints? one, Ints? other) =>
        one is null || other is null ? one == other : one.Span.SequenceEqual(other.Span);

    /// <summary>The facet's column of each segment; null where no document has a value.</summary>
    public static ValueColumn?[] Columns(IndexReader reader, FacetName facet) =>
        [.. reader.Leaves.Select(leaf => leaf.AtomicReader.GetSortedSetDocValues(Schema.Facet(facet)) as ValueColumn)];

    // The least value that is left in any segment comes next.
    private static List<int> Merge(int[] held, ValueColumn?[] columns, int[]?[] maps)
    {
        var firsts = new List<int>();
        var at = new int[columns.Length];
        var heap = new PriorityQueue<int, int>(Comparer<int>.Create((a, b) =>
        {
            var order = columns[a]!.Value(at[a]).SequenceCompareTo(columns[b]!.Value(at[b]));
            return order != 0 ? order : a.CompareTo(b);
        }));
        foreach (var i in held) heap.Enqueue(i, i);
        while (heap.TryDequeue(out var segment, out _))
        {
            var isNew = firsts.Count == 0
                || !columns[firsts[^2]]!.Value(firsts[^1]).SequenceEqual(columns[segment]!.Value(at[segment]));
            if (isNew) firsts.AddRange([segment, at[segment]]);
            maps[segment]![at[segment]++] = firsts.Count / 2 - 1;
            if (at[segment] < maps[segment]!.Length) heap.Enqueue(segment, segment);
        }
        return firsts;
    }

    private static List<int> Join(IndexReader reader, ValueColumn?[] columns, int[]?[] maps, EntityTable entities, int count)
    {
        var twice = new List<int>();
        var joined = Enumerable.Range(0, count).ToArray();
        foreach (var group in entities.Groups)
        {
            if (Find(columns, maps, group.Name) is not { } name) continue;
            foreach (var member in group.Members)
                if (Find(columns, maps, member) is { } found) joined[found] = name;
        }
        if (entities.Groups.Count == 0) return twice;
        foreach (var map in maps.OfType<int[]>())
            for (var i = 0; i < map.Length; i++) map[i] = joined[map[i]];
        foreach (var (i, leaf) in reader.Leaves.Index())
        {
            if (columns[i] is not { } column) continue;
            var starts = column.Starts;
            for (var document = 0; document < column.Length; document++)
            {
                for (var place = starts[document] + 1; place < starts[document + 1]; place++)
                    if (IsRepeated(column, maps[i]!, starts[document], place)) twice.AddRange([leaf.DocBase + document, maps[i]![column.Number(place)]]);
            }
        }
        return twice;
    }

    private static bool IsRepeated(ValueColumn column, int[] map, int first, int place)
    {
        var number = map[column.Number(place)];
        for (var i = first; i < place; i++)
            if (map[column.Number(i)] == number) return true;
        return false;
    }

    private static int? Find(ValueColumn?[] columns, int[]?[] maps, string value)
    {
        var bytes = new BytesRef(value);
        for (var i = 0; i < columns.Length; i++)
            if (columns[i]?.LookupTerm(bytes) is >= 0 and var number) return maps[i]![number];
        return null;
    }
}
