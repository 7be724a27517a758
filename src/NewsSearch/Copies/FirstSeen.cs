using Lucene.Net.Index;
using Lucene.Net.Util;
using NewsSearch.Indexing;

namespace NewsSearch.Copies;

/// <summary>Orders documents by the first day published, undated ones last, and by id where that ties.</summary>
internal sealed class FirstSeen(IndexReader reader) : IComparer<int>
{
    public int Compare(int a, int b)
    {
        var order = Day(a).CompareTo(Day(b));
        return order != 0 ? order : Id(a).CompareTo(Id(b));
    }

    private long Day(int document)
    {
        var (leaf, at) = Leaf(document);
        return leaf.GetDocsWithField(Schema.FirstDay)?.Get(at) is true ? leaf.GetNumericDocValues(Schema.FirstDay).Get(at) : long.MaxValue;
    }

    private BytesRef Id(int document)
    {
        var (leaf, at) = Leaf(document);
        var id = new BytesRef();
        leaf.GetSortedDocValues(Schema.Id).Get(at, id);
        return BytesRef.DeepCopyOf(id);
    }

    private (AtomicReader Leaf, int At) Leaf(int document)
    {
        var leaf = reader.Leaves[ReaderUtil.SubIndex(document, reader.Leaves)];
        return (leaf.AtomicReader, document - leaf.DocBase);
    }
}
