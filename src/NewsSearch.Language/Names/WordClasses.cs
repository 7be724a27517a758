using System.IO.Compression;

namespace NewsSearch.Language.Names;

/// <summary>Looks up the <see cref="WordClass"/> of a word. Immutable.</summary>
internal sealed class WordClasses
{
    private readonly uint[] _prints;
    private readonly WordClass[] _classes;
    private readonly int _shift;

    private WordClasses(int count)
    {
        var bits = Math.Max(4, 64 - System.Numerics.BitOperations.LeadingZeroCount((ulong)count * 2));
        _shift = 32 - bits;
        _prints = new uint[1 << bits];
        _classes = new WordClass[1 << bits];
    }

    /// <summary>The class of a word; the default for a word that is not known.</summary>
    /// <param name="key">Its <see cref="Token.Key"/>.</param>
    public WordClass this[ulong key]
    {
        get
        {
            var print = PrintOf(key);
            for (var slot = Slot(print); _prints[slot] != 0; slot = (slot + 1) & (_prints.Length - 1))
            {
                if (_prints[slot] == print) return _classes[slot];
            }
            return default;
        }
    }

    /// <summary>A table without words.</summary>
    public static WordClasses Empty { get; } = new(1);

    public static WordClasses ReadShipped()
    {
        using var stream = typeof(WordClasses).Assembly.GetManifestResourceStream("Names/words.bin");
        return stream is null ? Empty : Read(stream);
    }

    public static WordClasses Read(Stream stream)
    {
        using var unpacked = new BufferedStream(new BrotliStream(stream, CompressionMode.Decompress), 1 << 16);
        using var reader = new BinaryReader(unpacked);
        var count = reader.Read7BitEncodedInt();
        var classes = new WordClasses(count);
        uint print = 0;
        for (var i = 0; i < count; i++)
        {
            print += (uint)reader.Read7BitEncodedInt();
            classes.Add(print, new(reader.ReadByte(), reader.ReadByte(), reader.ReadUInt16(), reader.ReadByte(), reader.ReadByte()));
        }
        return classes;
    }

    /// <summary>Writes the same words, with how each is used in names.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="usesOf">By <see cref="PrintOf"/>.</param>
    public void WriteWith(Stream stream, Func<uint, byte> usesOf) =>
        WriteRows(stream, [.. Enumerable.Range(0, _prints.Length).Where(slot => _prints[slot] != 0)
            .Select(slot => (_prints[slot], _classes[slot] with { Uses = usesOf(_prints[slot]) })).OrderBy(row => row.Item1)]);

    public static void Write(Stream stream, IEnumerable<(ulong Key, WordClass Class)> words)
    {
        var rows = words.GroupBy(word => PrintOf(word.Key)).OrderBy(group => group.Key).Select(group => (group.Key, group.First().Class)).ToList();
        WriteRows(stream, rows);
    }

    private static void WriteRows(Stream stream, List<(uint Print, WordClass Class)> rows)
    {
        using var packed = new BrotliStream(stream, CompressionLevel.SmallestSize);
        using var writer = new BinaryWriter(packed);
        writer.Write7BitEncodedInt(rows.Count);
        uint last = 0;
        foreach (var (print, word) in rows)
        {
            writer.Write7BitEncodedInt((int)(print - last));
            writer.Write(word.Coarse);
            writer.Write(word.Middle);
            writer.Write(word.Fine);
            writer.Write(word.Capitals);
            writer.Write(word.Uses);
            last = print;
        }
    }

    /// <summary>What of a key is kept to tell it from others.</summary>
    /// <param name="key">A <see cref="Token.Key"/>.</param>
    public static uint PrintOf(ulong key) => (uint)((key * 0x9E3779B97F4A7C15UL) >> 32) | 1;

    private int Slot(uint print) => (int)((print * 0x9E3779B1u) >> _shift);

    private void Add(uint print, WordClass word)
    {
        var slot = Slot(print);
        while (_prints[slot] != 0) slot = (slot + 1) & (_prints.Length - 1);
        (_prints[slot], _classes[slot]) = (print, word);
    }
}
