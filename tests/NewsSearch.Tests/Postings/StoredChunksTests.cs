using Lucene.Net.Analysis;
using Lucene.Net.Codecs;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;
using NewsSearch.Files;
using NewsSearch.Postings;

namespace NewsSearch.Tests;

/// <summary>What is stored comes back, in whatever order it is read.</summary>
public sealed class StoredChunksTests : IDisposable
{
    private const string Stored = "stored";

    private readonly TemporaryFolder _folder = new();

    public StoredChunksTests() => NewsCodec.Register();

    [Theory]
    [InlineData(1, 300, 400)]
    [InlineData(2, 20, 60_000)]
    [InlineData(3, 400, 5_000)]
    public void Stored_bytes_come_back_read_in_order_and_at_random(int seed, int documents, int longest)
    {
        var texts = Texts(seed, documents, longest);
        Write(new NewsCodec(), texts, merge: false);
        using var mapped = new MappedDirectory(_folder.Path);
        using var reader = DirectoryReader.Open(mapped);
        for (var i = 0; i < documents; i++) Assert.Equal(texts[i], Read(reader, i));
        var random = new Random(seed);
        for (var i = 0; i < documents; i++)
        {
            var document = random.Next(documents);
            Assert.Equal(texts[document], Read(reader, document));
        }
    }

    [Theory]
    [InlineData(7, 300)]
    [InlineData(8, 600)]
    [InlineData(9, 600)]
    public void Short_and_very_long_ones_come_back_after_segments_are_merged(int seed, int documents)
    {
        // Lucene cuts what is longer than two chunks into pieces, and copies only chunks that begin where one of the new segment does.
        var random = new Random(seed);
        byte[][] texts = [.. Texts(seed, documents, 8_000).Select((text, i) => random.Next(8) == 0 ? [.. Enumerable.Repeat(text, 12).SelectMany(part => part)] : text)];
        for (var first = 0; first < documents; first += documents / 6) Write(new NewsCodec(), texts[first..Math.Min(documents, first + documents / 6)], merge: false);
        Write(new NewsCodec(), [], merge: true);
        using var mapped = new MappedDirectory(_folder.Path);
        using var reader = DirectoryReader.Open(mapped);
        Assert.Single(reader.Leaves);
        for (var i = 0; i < documents; i++) Assert.True(texts[i].AsSpan().SequenceEqual(Read(reader, i)), $"seed {seed}, document {i} of {texts[i].Length} bytes");
    }

    [Fact]
    public void Two_threads_read_at_once()
    {
        var texts = Texts(4, 300, 3_000);
        Write(new NewsCodec(), texts, merge: false);
        using var mapped = new MappedDirectory(_folder.Path);
        using var reader = DirectoryReader.Open(mapped);
        Parallel.For(0, 3_000, new ParallelOptions { MaxDegreeOfParallelism = 4 }, i => Assert.Equal(texts[i * 7 % 300], Read(reader, i * 7 % 300)));
    }

    [Theory]
    [InlineData("NewsSearch2")]
    [InlineData("NewsSearch3")]
    public void Segments_written_before_are_read_and_merged_to_what_is_written_now(string before)
    {
        var texts = Texts(5, 200, 2_000);
        Write(Codec.ForName(before), texts[..90], merge: false);
        Write(Codec.ForName(before), texts[90..], merge: false);
        using (var mapped = new MappedDirectory(_folder.Path))
        using (var reader = DirectoryReader.Open(mapped))
        {
            Assert.Equal(before, ((SegmentReader)reader.Leaves[0].Reader).SegmentInfo.Info.Codec.Name);
            for (var i = 0; i < texts.Length; i++) Assert.Equal(texts[i], Read(reader, i));
        }
        Write(new NewsCodec(), [], merge: true);
        using (var mapped = new MappedDirectory(_folder.Path))
        using (var reader = DirectoryReader.Open(mapped))
        {
            Assert.Equal("NewsSearch4", ((SegmentReader)reader.Leaves[0].Reader).SegmentInfo.Info.Codec.Name);
            for (var i = 0; i < texts.Length; i++) Assert.Equal(texts[i], Read(reader, i));
            Assert.Equal(texts.Length, reader.DocFreq(new Term("any", "any")));
        }
    }

    [Fact]
    public void A_damaged_chunk_is_told_as_damage()
    {
        Write(new NewsCodec(), Texts(6, 100, 3_000), merge: false);
        var file = Assert.Single(System.IO.Directory.GetFiles(_folder.Path, "*.fdt"));
        var bytes = File.ReadAllBytes(file);
        for (var i = 200; i < bytes.Length - 200; i += 7) bytes[i] ^= 0x5A;
        File.WriteAllBytes(file, bytes);
        using var mapped = new MappedDirectory(_folder.Path);
        using var reader = DirectoryReader.Open(mapped);
        var failures = Enumerable.Range(0, 100).Select(i => Record.Exception(() => Read(reader, i))).OfType<Exception>().ToList();
        Assert.NotEmpty(failures);
        Assert.All(failures, failure => Assert.True(failure is IOException, failure.ToString()));
    }

    public void Dispose() => _folder.Dispose();

    private static byte[] Read(DirectoryReader reader, int document)
    {
        var bytes = reader.Document(document).GetBinaryValue(Stored);
        return bytes.Bytes.AsSpan(bytes.Offset, bytes.Length).ToArray();
    }

    // Some that pack well, some that do not, some longer than a chunk.
    private static byte[][] Texts(int seed, int documents, int longest)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, documents).Select(i =>
        {
            var text = new byte[random.Next(longest)];
            if (i % 3 == 0) random.NextBytes(text);
            else for (var at = 0; at < text.Length; at++) text[at] = (byte)('a' + at * i % 11);
            return text;
        })];
    }

    private void Write(Codec codec, byte[][] texts, bool merge)
    {
        using var directory = new NIOFSDirectory(new DirectoryInfo(_folder.Path));
        using var analyzer = Analyzer.NewAnonymous((_, _) => throw new NotSupportedException());
        using var writer = new IndexWriter(directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer)
        {
            Codec = codec,
            MergePolicy = merge ? new LogDocMergePolicy { NoCFSRatio = 0 } : NoMergePolicy.NO_COMPOUND_FILES,
            MergeScheduler = new SerialMergeScheduler(),
            UseCompoundFile = false,
        });
        foreach (var text in texts) writer.AddDocument([new StoredField(Stored, text), new StringField("any", "any", Field.Store.NO)]);
        writer.Commit();
        if (merge) writer.ForceMerge(1);
        writer.Commit();
    }
}
