using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;
using NewsSearch.Files;
using NewsSearch.Postings;

namespace NewsSearch.Tests;

/// <summary>The terms of a segment lie in parts that are read when they are asked for.</summary>
public sealed class SegmentTermsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public SegmentTermsTests() => NewsCodec.Register();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Fields_of_both_parts_are_listed_in_order()
    {
        Write();
        using var reader = Open();
        Assert.Equal(["a.value", "b.text", "c.value", "d.text"], Segment(reader).Fields);
        Assert.Equal(4, Segment(reader).Fields.Count);
        foreach (var field in Segment(reader).Fields) Assert.Equal(1, reader.DocFreq(new Term(field, "satu")));
        Assert.Null(Segment(reader).GetTerms("e.missing"));
    }

    [Fact]
    public void A_part_not_read_yet_is_read_when_its_files_are_deleted()
    {
        Write();
        using var reader = Open();
        foreach (var file in System.IO.Directory.GetFiles(_folder.Path)) File.Delete(file);
        Assert.Equal(1, reader.DocFreq(new Term("a.value", "satu")));
        Assert.Equal(1, reader.DocFreq(new Term("b.text", "satu")));
    }

    [Fact]
    public void A_damaged_part_is_told_when_it_is_asked_and_when_sums_are_held()
    {
        Write();
        var file = Assert.Single(System.IO.Directory.GetFiles(_folder.Path, "*_rest.tip"));
        var bytes = File.ReadAllBytes(file);
        bytes[^20] ^= 0x5A;
        File.WriteAllBytes(file, bytes);
        using var reader = Open();
        Assert.Equal(1, reader.DocFreq(new Term("b.text", "satu")));
        Assert.ThrowsAny<IOException>(() => reader.DocFreq(new Term("a.value", "satu")));
        Assert.ThrowsAny<IOException>(Segment(reader).CheckIntegrity);
    }

    [Fact]
    public void A_part_without_a_field_is_there_and_empty()
    {
        Write(withTexts: false);
        using var reader = Open();
        Assert.Equal(["a.value", "c.value"], Segment(reader).Fields);
    }

    private static AtomicReader Segment(DirectoryReader reader) => (AtomicReader)reader.Leaves[0].Reader;

    private DirectoryReader Open() => DirectoryReader.Open(new MappedDirectory(_folder.Path));

    private void Write(bool withTexts = true)
    {
        using var directory = new NIOFSDirectory(new DirectoryInfo(_folder.Path));
        using var analyzer = Analyzer.NewAnonymous((_, _) => throw new NotSupportedException());
        using var writer = new IndexWriter(directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer) { Codec = new NewsCodec(), UseCompoundFile = false });
        Document document = [new StringField("c.value", "satu", Field.Store.NO), new StringField("a.value", "satu", Field.Store.NO)];
        if (withTexts)
        {
            document.Add(new TextField("d.text", new OneWord()));
            document.Add(new TextField("b.text", new OneWord()));
        }
        writer.AddDocument(document);
        writer.Commit();
    }

    private sealed class OneWord : TokenStream
    {
        private bool _isOver;

        public override bool IncrementToken()
        {
            if (_isOver) return false;
            ClearAttributes();
            AddAttribute<ICharTermAttribute>().SetEmpty().Append("satu");
            return _isOver = true;
        }
    }
}
