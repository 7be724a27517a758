using CsCheck;
using Lucene.Net.Store;
using NewsSearch.Files;

namespace NewsSearch.Tests;

public sealed class MappedDirectoryTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    // What to read next: the kind of read, and how far or how much.
    private static readonly Gen<(int Kind, int Amount)[]> Reads = Gen.Select(Gen.Int[0, 9], Gen.Int[-5, 300]).Array[0, 60];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Any_reads_of_any_file_are_those_of_lucene()
    {
        // Small files are read, larger ones mapped.
        Gen.Select(Gen.Byte.Array[0, 200], Gen.Bool, Reads, Gen.Int[0, 50], Gen.Int[0, 50]).Sample((some, isLarge, reads, skip, cut) =>
        {
            var bytes = isLarge ? [.. new byte[5_000], .. some] : some;
            if (isLarge) reads = [(5, 4_990), .. reads];
            File.WriteAllBytes(PathOf("any"), bytes);
            using var mapped = Mapped();
            using var plain = new NIOFSDirectory(new DirectoryInfo(_folder.Path));
            Assert.Equal(Tell(plain, reads), Tell(mapped, reads));
            if (skip + cut <= bytes.Length)
                Assert.Equal(TellSlice(plain, skip, bytes.Length - skip - cut, reads), TellSlice(mapped, skip, bytes.Length - skip - cut, reads));
        }, iter: 300, threads: 1);
    }

    [Fact]
    public void What_was_read_and_passed_over_has_the_sum_that_lucene_tells()
    {
        Gen.Select(Gen.Byte.Array[0, 200], Gen.Bool, Gen.Select(Gen.Int[0, 4], Gen.Int[0, 80]).Array[0, 20]).Sample((some, isLarge, reads) =>
        {
            File.WriteAllBytes(PathOf("any"), isLarge ? [.. new byte[5_000], .. some] : some);
            using var mapped = Mapped();
            using var plain = new NIOFSDirectory(new DirectoryInfo(_folder.Path));
            using var ours = mapped.OpenChecksumInput("any", IOContext.DEFAULT);
            using var lucene = plain.OpenChecksumInput("any", IOContext.DEFAULT);
            if (isLarge) Assert.Equal(TellSums(lucene, [(4, 4_990)]), TellSums(ours, [(4, 4_990)]));
            Assert.Equal(TellSums(lucene, reads), TellSums(ours, reads));
        }, iter: 300, threads: 1);
    }

    [Fact]
    public void The_sum_of_the_digits_is_the_one_that_everyone_tells()
    {
        Assert.Equal(0xCBF43926u, Crc32.Of("123456789"u8));
        Assert.Equal(0u, Crc32.Of([]));
        Assert.Equal(0xCBF43926u, Crc32.Of("56789"u8, Crc32.Of("1234"u8)));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(10_000)]
    public void A_file_that_is_deleted_is_read_to_its_end(int length)
    {
        File.WriteAllBytes(PathOf("gone"), [1, 2, .. new byte[length - 2]]);
        using var mapped = Mapped();
        using var input = mapped.OpenInput("gone", IOContext.DEFAULT);
        File.Delete(PathOf("gone"));
        Assert.Equal([1, 2], new[] { input.ReadByte(), input.ReadByte() });
        input.Seek(length - 1);
        Assert.Equal(0, input.ReadByte());
    }

    [Theory]
    [InlineData(3)]
    [InlineData(10_000)]
    public void A_released_file_is_not_read_by_clones_either(int length)
    {
        File.WriteAllBytes(PathOf("closed"), new byte[length]);
        using var mapped = Mapped();
        var input = mapped.OpenInput("closed", IOContext.DEFAULT);
        var clone = (IndexInput)input.Clone();
        input.Dispose();
        Assert.Throws<ObjectDisposedException>(() => clone.ReadByte());
    }

    [Fact]
    public void A_slice_beyond_the_end_is_refused()
    {
        File.WriteAllBytes(PathOf("short"), [1, 2, 3]);
        using var mapped = Mapped();
        using var slicer = mapped.CreateSlicer("short", IOContext.DEFAULT);
        Assert.Throws<EndOfStreamException>(() => slicer.OpenSlice("part", 2, 2));
        Assert.Throws<EndOfStreamException>(() => slicer.OpenSlice("part", -1, 2));
    }

    [Fact]
    public void Opening_and_closing_an_index_leaves_nothing_mapped()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "only Linux lists what a process has mapped");
        using (var writer = NewsIndexWriter.Open(_folder.Path))
        {
            // Long enough to be mapped and not read.
            writer.Add(new Article { Id = "1", Title = "Banjir di Garut", Body = string.Join(' ', Enumerable.Range(0, 2_000).Select(i => $"hujan{i}")) });
            writer.Commit();
        }
        for (var i = 0; i < 20; i++)
        {
            using var index = NewsIndex.Open(_folder.Path);
            Assert.Equal(1, index.Count(new SearchRequest { Query = "banjir" }));
            Assert.Contains(_folder.Path, File.ReadAllText("/proc/self/maps"), StringComparison.Ordinal);
        }
        Assert.DoesNotContain(_folder.Path, File.ReadAllText("/proc/self/maps"), StringComparison.Ordinal);
    }

    private string PathOf(string name) => Path.Combine(_folder.Path, name);

    private MappedDirectory Mapped() => new(_folder.Path);

    private static string Tell(Lucene.Net.Store.Directory directory, (int Kind, int Amount)[] reads)
    {
        using var input = directory.OpenInput("any", IOContext.DEFAULT);
        return Tell(input, reads);
    }

    private static string TellSlice(Lucene.Net.Store.Directory directory, long start, long length, (int Kind, int Amount)[] reads)
    {
        using var slicer = directory.CreateSlicer("any", IOContext.DEFAULT);
        using var input = slicer.OpenSlice("part", start, length);
        return Tell(input, reads);
    }

    private static string TellSums(ChecksumIndexInput input, (int Kind, int Amount)[] reads)
    {
        var told = new List<object>();
        foreach (var (kind, amount) in reads)
        {
            if (input.Length - input.Position < sizeof(long) + amount) break;
            told.Add(kind switch
            {
                0 => input.ReadByte(),
                1 => input.ReadInt32(),
                2 => input.ReadInt64(),
                3 => Bytes(input, amount),
                _ => Sought(input, (int)input.Position + amount),
            });
            told.Add(input.Checksum);
        }
        return string.Join(' ', told);
    }

    // What was read, until something was not there to be read: then both must refuse.
    private static string Tell(IndexInput input, (int Kind, int Amount)[] reads)
    {
        var told = new List<object> { input.Length };
        foreach (var (kind, amount) in reads)
        {
            try
            {
                told.Add(kind switch
                {
                    0 => input.ReadByte(),
                    1 => input.ReadInt16(),
                    2 => input.ReadInt32(),
                    3 => input.ReadInt64(),
                    4 => Bytes(input, amount),
                    5 => Sought(input, amount),
                    6 => Cloned(input),
                    7 => input.ReadVInt32(),
                    8 => input.ReadVInt64(),
                    _ => input.Position,
                });
            }
            catch (Exception failure) when (failure is IOException or ArgumentException)
            {
                told.Add("refused");
                break;
            }
        }
        return string.Join(' ', told);
    }

    private static string Bytes(IndexInput input, int count)
    {
        var bytes = new byte[Math.Max(count, 0)];
        input.ReadBytes(bytes, 0, bytes.Length);
        return Convert.ToHexString(bytes);
    }

    // Lucene allows to go anywhere and refuses to read there: both are a refusal.
    private static long Sought(IndexInput input, int to)
    {
        if (to < 0 || to > input.Length) throw new EndOfStreamException();
        input.Seek(to);
        return input.Position;
    }

    private static long Cloned(IndexInput input)
    {
        var clone = (IndexInput)input.Clone();
        clone.Seek(clone.Length);
        return input.Position;
    }
}
