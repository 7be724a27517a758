using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Codecs;
using Lucene.Net.Codecs.Lucene46;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Lucene.Net.Util;
using NewsSearch.Files;
using NewsSearch.Postings;

namespace NewsSearch.Tests;

/// <summary>Postings of ours hold what Lucene's own hold, however they are walked.</summary>
public sealed class BlockPostingsTests
{
    private const string Texts = "texts";
    private const string Values = "values";

    [Theory]
    [InlineData(1, 40, 1, false)]
    [InlineData(2, 700, 1, false)]
    [InlineData(3, 700, 5, false)]
    [InlineData(4, 900, 6, true)]
    [InlineData(5, 1500, 2, true)]
    public void Documents_frequencies_and_positions_are_those_of_lucene(int seed, int documents, int commits, bool merge)
    {
        using var ours = new Index(new NewsCodec(), seed, documents, commits, merge);
        using var lucene = new Index(new Lucene46Codec(), seed, documents, commits, merge);
        foreach (var leaf in ours.Reader.Leaves.Zip(lucene.Reader.Leaves))
            Compare((AtomicReader)leaf.First.Reader, (AtomicReader)leaf.Second.Reader, seed);
    }

    [Theory]
    [InlineData(6, 3000, 1, false)]
    [InlineData(7, 5000, 4, true)]
    public void No_document_scores_above_the_maximum_of_its_window(int seed, int documents, int commits, bool merge)
    {
        using var index = new Index(new NewsCodec(), seed, documents, commits, merge);
        var leaf = (SegmentReader)index.Reader.Leaves[0].Reader;
        var maxima = SegmentTerms.Of(leaf).Postings.Maxima;
        var terms = leaf.GetTerms(Texts).GetEnumerator();
        var norms = leaf.GetNormValues(Texts);
        var rows = 0;
        while (terms.MoveNext())
        {
            if (maxima.Row(leaf.FieldInfos.FieldInfo(Texts), (TermPostings)terms.GetTermState()) is not { } row) continue;
            rows++;
            var lengths = Bm25.Lengths(maxima.MeanLength(leaf.FieldInfos.FieldInfo(Texts))!.Value);
            var best = new float[row.Span.Length];
            var docs = terms.Docs(null, null);
            while (docs.NextDoc() != DocIdSetIterator.NO_MORE_DOCS)
            {
                ref var most = ref best[docs.DocID >> WindowMaxima.WindowShift];
                most = Math.Max(most, docs.Freq / (docs.Freq + lengths[(byte)norms.Get(docs.DocID)]));
            }
            Assert.Equal(best.Select(WindowMaxima.Rounded).Select((most, i) => best[i] == 0 ? (byte)0 : most), row.Span.ToArray());
        }
        Assert.True(rows > 3);
    }

    private static void Compare(AtomicReader ours, AtomicReader lucene, int seed)
    {
        foreach (var field in new[] { Texts, Values })
        {
            var random = new Random(seed);
            var (mine, theirs) = (ours.GetTerms(field).GetEnumerator(), lucene.GetTerms(field).GetEnumerator());
            DocsEnum? reused = null;
            while (theirs.MoveNext())
            {
                Assert.True(mine.MoveNext());
                Assert.Equal(theirs.Term, mine.Term);
                Assert.Equal(theirs.DocFreq, mine.DocFreq);
                foreach (var live in new[] { null, ours.LiveDocs })
                {
                    reused = mine.Docs(live, reused);
                    Assert.Equal(Walk(theirs.Docs(live, null), false), Walk(reused, false));
                    if (field == Values) continue;
                    Assert.Equal(Walk(theirs.DocsAndPositions(live, null), true), Walk(mine.DocsAndPositions(live, null), true));
                    var jumps = Enumerable.Range(0, 40).Select(_ => random.Next(1, 200)).ToArray();
                    Assert.Equal(Walk(theirs.DocsAndPositions(live, null), true, jumps), Walk(mine.DocsAndPositions(live, null), true, jumps));
                }
            }
            Assert.False(mine.MoveNext());
        }
    }

    private static string Walk(DocsEnum docs, bool withPositions, params int[] jumps)
    {
        var told = new List<string>();
        for (var i = 0; ; i++)
        {
            var doc = jumps.Length == 0 ? docs.NextDoc() : docs.Advance(Math.Max(docs.DocID, 0) + jumps[i % jumps.Length]);
            if (doc == DocIdSetIterator.NO_MORE_DOCS) return string.Join(' ', told);
            // Frequencies and positions of some documents only: the others must be passed over.
            var positions = withPositions && docs is DocsAndPositionsEnum places && doc % 3 != 0
                ? string.Join(',', Enumerable.Range(0, docs.Freq - doc % 2).Select(_ => places.NextPosition()))
                : "";
            told.Add($"{doc}:{(doc % 5 == 0 ? 0 : docs.Freq)}:{positions}");
        }
    }

    /// <summary>Random texts over few and over many words, some deleted again.</summary>
    private sealed class Index : IDisposable
    {
        private readonly TemporaryFolder _folder = new();
        private readonly MappedDirectory _mapped;

        public Index(Codec codec, int seed, int documents, int commits, bool merge)
        {
            NewsCodec.Register();
            var random = new Random(seed);
            using (var directory = new NIOFSDirectory(new DirectoryInfo(_folder.Path)))
            using (var analyzer = Analyzer.NewAnonymous((_, _) => throw new NotSupportedException()))
            using (var writer = new IndexWriter(directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer)
            {
                Codec = codec,
                Similarity = Bm25.Similarity(),
                MergePolicy = merge ? new LogDocMergePolicy() : NoMergePolicy.COMPOUND_FILES,
                MergeScheduler = new SerialMergeScheduler(),
            }))
            {
                for (var i = 0; i < documents; i++)
                {
                    writer.AddDocument([new TextField(Texts, new Words(random)), new StringField(Values, $"v{random.Next(20)}", Field.Store.NO), new StringField(Values, "everywhere", Field.Store.NO), new StringField("id", $"{i}", Field.Store.NO)]);
                    if (i % (documents / commits + 1) == 0) writer.Commit();
                    if (i % 17 == 0) writer.DeleteDocuments(new Term("id", $"{i / 2}"));
                }
                if (merge) writer.ForceMerge(1);
                writer.Commit();
            }
            _mapped = new MappedDirectory(_folder.Path);
            Reader = DirectoryReader.Open(_mapped);
        }

        public DirectoryReader Reader { get; }

        public void Dispose()
        {
            Reader.Dispose();
            _mapped.Dispose();
            _folder.Dispose();
        }
    }

    private sealed class Words : TokenStream
    {
        private readonly Random _random;
        private readonly ICharTermAttribute _term;
        private readonly IPositionIncrementAttribute _increment;
        private int _left;
        private bool _first = true;

        public Words(Random random)
        {
            (_random, _left) = (random, random.Next(40) == 0 ? 900 : random.Next(60));
            (_term, _increment) = (AddAttribute<ICharTermAttribute>(), AddAttribute<IPositionIncrementAttribute>());
        }

        public override bool IncrementToken()
        {
            ClearAttributes();
            if (_left-- == 0) return false;
            // Squared: some words are in every text, most in few.
            var word = (int)Math.Pow(_random.NextDouble() * 40, 2);
            _term.SetEmpty().Append($"w{word}");
            _increment.PositionIncrement = _random.Next(30) == 0 ? _random.Next(100_000) : _random.Next(10) == 0 && !_first ? 0 : 1;
            _first = false;
            return true;
        }
    }
}
