using System.Globalization;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Codecs;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;
using NewsSearch.Indexing;

namespace NewsSearch.Benchmarks.Searching;

/// <summary>Lucene.Net as it comes: its own postings, its own mapped folder, its own search, facets counted over its values.</summary>
internal sealed class RawLucene : IDisposable
{
    private static readonly string[] Texts = [Schema.TitleExact, Schema.TitleRoot, Schema.BodyExact, Schema.BodyRoot];
    private static readonly string[] Facets = ["person", "place", "date"];
    private const string Day = "day";

    private readonly DirectoryReader _reader;
    private readonly IndexSearcher _searcher;
    private readonly SortedSetDocValues[] _facets;

    public RawLucene(string folder)
    {
        _reader = DirectoryReader.Open(FSDirectory.Open(folder));
        _searcher = new IndexSearcher(_reader) { Similarity = new BM25Similarity() };
        _facets = [.. Facets.Select(facet => MultiDocValues.GetSortedSetValues(_reader, facet))];
    }

    public void Dispose() => _reader.Dispose();

    /// <summary>Indexes what <see cref="PeerFiles"/> wrote, on one thread.</summary>
    public static void Index(string file, string folder, Codec codec, Similarity similarity)
    {
        using var analyzer = Analyzer.NewAnonymous((_, _) => throw new NotSupportedException("terms come ready made"));
        var config = new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer)
        {
            Codec = codec,
            Similarity = similarity,
            RAMBufferSizeMB = 64,
            OpenMode = OpenMode.CREATE,
        };
        using var directory = new NIOFSDirectory(folder);
        using var writer = new IndexWriter(directory, config);
        foreach (var line in File.ReadLines(file)) writer.AddDocument(Document(line.Split('\t')));
        writer.Commit();
    }

    /// <summary>The query as Lucene.Net's own classes ask it.</summary>
    public static Query Query(LoggedQuery logged, Query planned)
    {
        if (logged.Pattern is { } pattern)
        {
            var either = new BooleanQuery(disableCoord: true);
            foreach (var (field, boost) in new[] { (Schema.TitleExact, 2f), (Schema.BodyExact, 1f) })
            {
                var term = new Term(field, pattern);
                Query query = logged.Kind == "prefix" ? new PrefixQuery(term) : new FuzzyQuery(term, 1, 0, 50, transpositions: true);
                query.Boost = boost;
                either.Add(query, Occur.SHOULD);
            }
            return either;
        }
        if (logged.Years is not { } years) return planned;
        var both = new BooleanQuery(disableCoord: true) { { ((BooleanQuery)planned).Clauses[0].Query, Occur.MUST } };
        var (first, last) = (new DateOnly(years.First, 1, 1).DayNumber, new DateOnly(years.Last, 12, 31).DayNumber);
        both.Add(new ConstantScoreQuery(NumericRangeFilter.NewInt32Range(Day, first, last, true, true)) { Boost = 0 }, Occur.MUST);
        return both;
    }

    public TopDocs Search(LoggedQuery logged, Query query)
    {
        if (logged.Kind != "facet") return _searcher.Search(query, 10);
        var top = TopScoreDocCollector.Create(10, docsScoredInOrder: true);
        var counts = Array.ConvertAll(_facets, facet => new int[facet.ValueCount]);
        _searcher.Search(query, new Counting(top, _facets, counts));
        for (var i = 0; i < counts.Length; i++) Best(_facets[i], counts[i]);
        return top.GetTopDocs();
    }

    private static void Best(SortedSetDocValues facet, int[] counts)
    {
        var best = new PriorityQueue<int, int>();
        for (var i = 0; i < counts.Length; i++)
        {
            if (counts[i] == 0) continue;
            if (best.Count < 10) best.Enqueue(i, counts[i]);
            else best.EnqueueDequeue(i, counts[i]);
        }
        var value = new BytesRef();
        while (best.TryDequeue(out var ordinal, out _)) facet.LookupOrd(ordinal, value);
    }

    private static Document Document(string[] parts)
    {
        var document = new Document { new StringField("id", parts[0], Field.Store.YES) };
        if (parts[1].Length > 0)
        {
            var day = int.Parse(parts[1], CultureInfo.InvariantCulture);
            document.Add(new Int32Field(Day, day, Field.Store.NO));
            document.Add(new NumericDocValuesField(Day + ".value", day));
        }
        for (var i = 0; i < Facets.Length; i++)
        {
            foreach (var value in parts[2 + i].Split('\u0001', StringSplitOptions.RemoveEmptyEntries))
                document.Add(new SortedSetDocValuesField(Facets[i], new BytesRef(value)));
        }
        for (var i = 0; i < Texts.Length; i++) document.Add(new TextField(Texts[i], new Terms(parts[5 + i])));
        document.Add(new StoredField("title", parts[9]));
        document.Add(new StoredField("body", parts[10]));
        return document;
    }

    private sealed class Counting(TopScoreDocCollector top, SortedSetDocValues[] facets, int[][] counts) : ICollector
    {
        private int _base;

        public bool AcceptsDocsOutOfOrder => false;

        public void SetScorer(Scorer scorer) => top.SetScorer(scorer);

        public void SetNextReader(AtomicReaderContext context)
        {
            _base = context.DocBase;
            top.SetNextReader(context);
        }

        public void Collect(int doc)
        {
            top.Collect(doc);
            for (var i = 0; i < facets.Length; i++)
            {
                facets[i].SetDocument(_base + doc);
                for (var ordinal = facets[i].NextOrd(); ordinal != SortedSetDocValues.NO_MORE_ORDS; ordinal = facets[i].NextOrd())
                    counts[i][ordinal]++;
            }
        }
    }

    private sealed class Terms : TokenStream
    {
        private readonly string _text;
        private readonly ICharTermAttribute _term;
        private readonly IPositionIncrementAttribute _increment;
        private int _at;

        public Terms(string text) =>
            (_text, _term, _increment) = (text, AddAttribute<ICharTermAttribute>(), AddAttribute<IPositionIncrementAttribute>());

        public override bool IncrementToken()
        {
            ClearAttributes();
            if (_at >= _text.Length) return false;
            var middle = _text.IndexOf('\u0002', _at);
            var end = _text.IndexOf('\u0001', middle);
            if (end < 0) end = _text.Length;
            _increment.PositionIncrement = middle == _at + 1 ? 1 : int.Parse(_text.AsSpan(_at + 1, middle - _at - 1), CultureInfo.InvariantCulture);
            _term.Append(_text, middle + 1, end - middle - 1);
            _at = end;
            return true;
        }
    }
}
