using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using NewsSearch.Indexing;
using NewsSearch.Searching;

namespace NewsSearch.Frequencies;

/// <summary>A set of articles whose words are counted from the index, without reading the articles.</summary>
internal sealed class Corpus(IndexSnapshot snapshot, FixedBitSet documents)
{
    private readonly bool _isWhole = documents.Cardinality == snapshot.Reader.MaxDoc;

    /// <summary>The articles that a request finds.</summary>
    public static Corpus Of(IndexSnapshot snapshot, SearchRequest request, CancellationToken cancel) =>
        new(snapshot, new Search(snapshot, request, cancel).Matches());

    public FixedBitSet Documents => documents;

    public int Articles => (int)documents.Cardinality;

    /// <summary>How many words they have.</summary>
    public long Words
    {
        get
        {
            var sum = 0L;
            EachWordCount((_, count) => sum += count);
            return sum;
        }
    }

    /// <summary>Tells each article's document and how many words it has.</summary>
    public void EachWordCount(Action<int, long> tell)
    {
        foreach (var leaf in snapshot.Reader.Leaves)
        {
            var counts = leaf.AtomicReader.GetNumericDocValues(Schema.WordCount);
            for (var i = 0; i < leaf.AtomicReader.MaxDoc; i++)
                if (documents.Get(leaf.DocBase + i)) tell(leaf.DocBase + i, counts?.Get(i) ?? 0);
        }
    }

    /// <summary>How many words in them have the form.</summary>
    public long Frequency(string form, bool roots) => roots
        ? Frequency(new Term(Schema.TitleRoot, form)) + Frequency(new Term(Schema.BodyRoot, form))
        : Frequency(new Term(Schema.TitleExact, form)) + Frequency(new Term(Schema.BodyExact, form));

    private long Frequency(Term term)
    {
        var sum = 0L;
        foreach (var leaf in snapshot.Reader.Leaves)
        {
            if (_isWhole)
            {
                sum += leaf.AtomicReader.TotalTermFreq(term);
                continue;
            }
            var docs = leaf.AtomicReader.GetTermDocsEnum(term);
            if (docs is null) continue;
            for (var doc = docs.NextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.NextDoc())
                if (documents.Get(leaf.DocBase + doc)) sum += docs.Freq;
        }
        return sum;
    }
}
