using CsCheck;
using Lucene.Net.Codecs;
using Lucene.Net.Codecs.Lucene46;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;
using NewsSearch.Files;
using NewsSearch.Postings;

namespace NewsSearch.Tests;

/// <summary>Columns of ours hold what Lucene's own values hold, through merges, deletions and changes.</summary>
public sealed class ColumnsTests
{
    private static readonly Gen<long[]> Numbers = Gen.OneOf(
        Gen.Long[0, 1].Array[1, 90],
        Gen.Long[-128, 127].Array[1, 90],
        Gen.Long[0, 60_000].Array[1, 90],
        Gen.Long[-30_000, 30_000].Array[1, 90],
        Gen.Long[0, int.MaxValue].Array[1, 90],
        Gen.Select(Gen.Int[0, 9], Gen.Long, (kind, value) => kind == 0 ? value : 0).Array[1, 90]);

    [Fact]
    public void Any_values_are_those_of_lucene() =>
        Gen.Select(Numbers, Gen.Int[1, 40], Gen.Int[1, 3], Gen.Bool, Gen.Int[0, 1000]).Sample((numbers, segment, missing, merge, seed) =>
        {
            using var folder = new TemporaryFolder();
            Assert.Equal(
                Tell(new Lucene46Codec(), Path.Combine(folder.Path, "lucene"), numbers, segment, missing, merge, seed),
                Tell(new NewsCodec(), Path.Combine(folder.Path, "ours"), numbers, segment, missing, merge, seed));
        }, iter: 60, threads: 1);

    private static string Tell(Codec codec, string folder, long[] numbers, int segment, int missing, bool merge, int seed)
    {
        NewsCodec.Register();
        var random = new Random(seed);
        using (var directory = new NIOFSDirectory(new DirectoryInfo(folder)))
        using (var writer = new IndexWriter(directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, null)
        {
            Codec = codec,
            MergePolicy = merge ? new LogDocMergePolicy() : NoMergePolicy.COMPOUND_FILES,
            MergeScheduler = new SerialMergeScheduler(),
        }))
        {
            for (var i = 0; i < numbers.Length; i++)
            {
                var document = new Document { new StringField("id", $"{i}", Field.Store.NO), new NumericDocValuesField("changed", i % 4) };
                if (i % missing == 0) document.Add(new NumericDocValuesField("number", numbers[i]));
                for (var left = random.Next(4); left > 0; left--)
                    document.Add(new SortedSetDocValuesField("values", new BytesRef($"v{random.Next(400)}")));
                writer.AddDocument(document);
                if (i % segment == segment - 1) writer.Commit();
            }
            for (var i = 0; i < numbers.Length; i += 3) writer.UpdateNumericDocValue(new Term("id", $"{i}"), "changed", numbers[i]);
            writer.DeleteDocuments(new Term("id", "1"));
            if (merge) writer.ForceMerge(1);
        }
        using var mapped = new MappedDirectory(folder);
        using var reader = DirectoryReader.Open(mapped);
        return string.Join('\n', reader.Leaves.Select(leaf => Tell(leaf.AtomicReader)));
    }

    private static string Tell(AtomicReader leaf)
    {
        var told = new List<string>();
        var (number, has, changed) = (leaf.GetNumericDocValues("number"), leaf.GetDocsWithField("number"), leaf.GetNumericDocValues("changed"));
        var (values, hasValues, value) = (leaf.GetSortedSetDocValues("values"), leaf.GetDocsWithField("values"), new BytesRef());
        for (var document = 0; document < leaf.MaxDoc; document++)
        {
            var found = new List<string>();
            values?.SetDocument(document);
            for (var ord = values?.NextOrd() ?? SortedSetDocValues.NO_MORE_ORDS; ord != SortedSetDocValues.NO_MORE_ORDS; ord = values!.NextOrd())
            {
                values!.LookupOrd(ord, value);
                found.Add($"{ord}={value.Utf8ToString()}={values.LookupTerm(value)}");
            }
            told.Add($"{number?.Get(document)} {has?.Get(document)} {changed.Get(document)} {hasValues?.Get(document)} {string.Join(',', found)}");
        }
        told.Add($"{values?.ValueCount} {values?.LookupTerm(new BytesRef("v"))} {values?.LookupTerm(new BytesRef("v1x"))} {values?.LookupTerm(new BytesRef("w"))}");
        return string.Join('\n', told);
    }
}
