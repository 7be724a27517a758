using Lucene.Net.Index;
using Lucene.Net.Util;
using NewsSearch.ColumnStore;
using NewsSearch.Indexing;

namespace NewsSearch.Copies;

/// <summary>Which articles of an open index are near copies of each other.</summary>
internal sealed class CopyGroups
{
    private readonly int[] _groups;
    private readonly List<List<int>> _members = [];

    private CopyGroups(int documents)
    {
        _groups = new int[documents];
        Array.Fill(_groups, -1);
    }

    /// <summary>The number of the document's group, from 0; -1 for one without copies.</summary>
    public int Of(int document) => _groups[document];

    /// <summary>How many groups there are.</summary>
    public int Count => _members.Count;

    /// <summary>The documents of a group; at least two.</summary>
    public IReadOnlyList<int> Members(int group) => _members[group];

    /// <summary>How many articles the group of <paramref name="document"/> has: what there is to know of it without <see cref="Load"/>.</summary>
    /// <returns>1 for one without copies.</returns>
    public static int SizeAt(IndexReader reader, int document)
    {
        var leaf = reader.Leaves[ReaderUtil.SubIndex(document, reader.Leaves)];
        var group = Numbers(leaf)?.Get(document - leaf.DocBase) ?? 0;
        return group == 0 ? 1 : Math.Max(1, reader.Leaves.Sum(other => Numbers(other)?.Count(group, other.AtomicReader.LiveDocs) ?? 0));
    }

    private static NumberColumn? Numbers(AtomicReaderContext leaf) => leaf.AtomicReader.GetNumericDocValues(Schema.CopyGroup) as NumberColumn;

    public static CopyGroups Load(IndexReader reader)
    {
        var byNumber = new Dictionary<long, List<int>>();
        foreach (var leaf in reader.Leaves)
        {
            if (Numbers(leaf) is not { } numbers) continue;
            // Most articles have no copies.
            for (var place = 0; place < (numbers.IsSparse ? numbers.Few.Length : numbers.Length); place++)
            {
                var (i, number) = (numbers.IsSparse ? numbers.Few[place] : place, numbers.At(place));
                if (number == 0 || leaf.AtomicReader.LiveDocs?.Get(i) is false) continue;
                if (!byNumber.TryGetValue(number, out var members)) byNumber[number] = members = [];
                members.Add(leaf.DocBase + i);
            }
        }
        var groups = new CopyGroups(reader.MaxDoc);
        foreach (var members in byNumber.Values.Where(members => members.Count > 1))
        {
            foreach (var document in members) groups._groups[document] = groups._members.Count;
            groups._members.Add(members);
        }
        return groups;
    }

    /// <summary>Of each group with documents in <paramref name="found"/>, all of these but the one first seen.</summary>
    /// <param name="found">Documents.</param>
    /// <param name="order">Puts the earlier published first, and ids where that ties.</param>
    public FixedBitSet Later(FixedBitSet found, IComparer<int> order)
    {
        var later = new FixedBitSet(found.Length);
        foreach (var group in _members)
        {
            var first = -1;
            foreach (var document in group)
            {
                if (!found.Get(document)) continue;
                var isFirst = first < 0 || order.Compare(document, first) < 0;
                if (first >= 0) later.Set(isFirst ? first : document);
                if (isFirst) first = document;
            }
        }
        return later;
    }
}
