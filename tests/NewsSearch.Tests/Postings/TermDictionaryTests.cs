using System.Text;
using Lucene.Net.Analysis;
using Lucene.Net.Codecs;
using Lucene.Net.Codecs.Lucene46;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;
using NewsSearch.Files;
using NewsSearch.Postings;

namespace NewsSearch.Tests;

/// <summary>The dictionary of terms finds what Lucene's own finds, however it is asked.</summary>
public sealed class TermDictionaryTests : IDisposable
{
    private const string Field = "values";

    private readonly TemporaryFolder _folder = new();

    public TermDictionaryTests() => NewsCodec.Register();

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 15)]
    [InlineData(3, 16)]
    [InlineData(4, 17)]
    [InlineData(5, 500)]
    [InlineData(6, 4000)]
    public void Every_term_is_found_and_no_other(int seed, int count)
    {
        var terms = Terms(seed, count);
        using var ours = new Opened(Write(new NewsCodec(), "ours", terms));
        using var lucene = new Opened(Write(new Lucene46Codec(), "lucene", terms));
        var (mine, theirs) = (ours.Segment.GetTerms(Field), lucene.Segment.GetTerms(Field));
        Assert.Equal((theirs.Count, theirs.DocCount, theirs.SumDocFreq), (mine.Count, mine.DocCount, mine.SumDocFreq));
        var (walk, expected) = (mine.GetEnumerator(), theirs.GetEnumerator());
        var lookup = ISegmentPostings.Of(ours.Segment).Lookup(Field)!;
        foreach (var wanted in Asked(terms, seed))
        {
            var told = $"seed {seed}, {wanted.Utf8ToString()}";
            var status = expected.SeekCeil(wanted);
            Assert.True(status == walk.SeekCeil(wanted), told);
            if (status != TermsEnum.SeekStatus.END) Assert.Equal(expected.Term, walk.Term);
            // On from there.
            var isMore = status != TermsEnum.SeekStatus.END && expected.MoveNext();
            if (status != TermsEnum.SeekStatus.END) Assert.True(isMore == walk.MoveNext(), told);
            if (isMore) Assert.Equal((expected.Term, expected.DocFreq), (walk.Term, walk.DocFreq));
            var isThere = expected.SeekExact(wanted);
            Assert.True(isThere == walk.SeekExact(wanted), told);
            var found = lookup.Find(wanted);
            Assert.True(isThere == found is not null, told);
            if (isThere) Assert.Equal(expected.DocFreq, found!.DocFreq);
            if (isThere) Assert.Equal(((TermPostings)walk.GetTermState()).DocumentsAt, found!.DocumentsAt);
        }
    }

    [Fact]
    public void A_walk_goes_on_from_a_state_that_was_kept()
    {
        var terms = Terms(7, 100);
        using var ours = new Opened(Write(new NewsCodec(), "ours", terms));
        var walk = ours.Segment.GetTerms(Field).GetEnumerator();
        for (var i = 0; i < 40; i++) Assert.True(walk.MoveNext());
        var (term, state) = (BytesRef.DeepCopyOf(walk.Term), walk.GetTermState());
        Assert.True(walk.MoveNext());
        var next = BytesRef.DeepCopyOf(walk.Term);
        var other = ours.Segment.GetTerms(Field).GetEnumerator();
        other.SeekExact(term, state);
        Assert.Equal(term, other.Term);
        Assert.NotEqual(DocsEnum.NO_MORE_DOCS, other.Docs(null, null).NextDoc());
        Assert.True(other.MoveNext());
        Assert.Equal(next, other.Term);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_damaged_dictionary_is_told_as_damage(int seed)
    {
        var terms = Terms(seed, 2000);
        var folder = Write(new NewsCodec(), "ours", terms);
        var file = Assert.Single(System.IO.Directory.GetFiles(folder, "*.nst"));
        var bytes = File.ReadAllBytes(file);
        var random = new Random(seed);
        for (var i = 100; i < bytes.Length; i += random.Next(1, 40)) bytes[i] ^= (byte)random.Next(256);
        File.WriteAllBytes(file, bytes);
        var failures = Asked(terms, seed).Take(120).Select(wanted => Record.Exception(() =>
        {
            using var opened = new Opened(folder);
            opened.Segment.GetTerms(Field)?.GetEnumerator().SeekCeil(wanted);
            ISegmentPostings.Of(opened.Segment).Lookup(Field)?.Find(wanted);
        })).OfType<Exception>().ToList();
        Assert.NotEmpty(failures);
        Assert.All(failures, failure => Assert.True(failure is IOException, $"seed {seed}: {failure}"));
    }

    public void Dispose() => _folder.Dispose();

    // Short and long ones, many that begin alike, some the beginning of others.
    private static List<string> Terms(int seed, int count)
    {
        var random = new Random(seed);
        var terms = new HashSet<string>(StringComparer.Ordinal);
        while (terms.Count < count)
        {
            var beginning = random.Next(4) switch { 0 => "", 1 => "kementerian ", 2 => "Jawa Barat › ", _ => new string('a', random.Next(12)) };
            var letters = random.Next(8) == 0 ? "éß漢😀\u0001" : "abcd";
            var rest = new StringBuilder(beginning);
            for (var left = random.Next(random.Next(30) == 0 ? 300 : 7); left > 0; left--)
                rest.Append(letters == "abcd" ? letters[random.Next(4)].ToString() : letters.EnumerateRunes().ElementAt(random.Next(5)).ToString());
            terms.Add(rest.ToString());
        }
        return [.. terms];
    }

    private static IEnumerable<BytesRef> Asked(List<string> terms, int seed)
    {
        var random = new Random(seed);
        yield return new BytesRef("");
        yield return new BytesRef("zzz");
        foreach (var term in terms.OrderBy(_ => random.Next()).Take(600))
        {
            yield return new BytesRef(term);
            yield return new BytesRef(term + "a");
            if (term.Length > 1) yield return new BytesRef(term[..(term.Length / 2)]);
            yield return new BytesRef("é" + term);
        }
    }

    private string Write(Codec codec, string name, List<string> terms)
    {
        var folder = System.IO.Path.Combine(_folder.Path, name);
        using var directory = new NIOFSDirectory(new DirectoryInfo(folder));
        using var analyzer = Analyzer.NewAnonymous((_, _) => throw new NotSupportedException());
        using var writer = new IndexWriter(directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer)
        {
            Codec = codec,
            MergePolicy = NoMergePolicy.NO_COMPOUND_FILES,
            UseCompoundFile = false,
        });
        for (var i = 0; i < terms.Count; i++)
        {
            var document = new Document { new StringField(Field, terms[i], Lucene.Net.Documents.Field.Store.NO) };
            if (i % 3 == 0) document.Add(new StringField(Field, terms[i / 2], Lucene.Net.Documents.Field.Store.NO));
            writer.AddDocument(document);
        }
        writer.Commit();
        return folder;
    }

    private sealed class Opened : IDisposable
    {
        private readonly MappedDirectory _mapped;
        private readonly DirectoryReader _reader;

        public Opened(string folder)
        {
            _mapped = new MappedDirectory(folder);
            _reader = DirectoryReader.Open(_mapped);
        }

        public AtomicReader Segment => (AtomicReader)_reader.Leaves[0].Reader;

        public void Dispose()
        {
            _reader.Dispose();
            _mapped.Dispose();
        }
    }
}
