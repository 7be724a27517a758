using System.IO.Compression;

namespace NewsSearch.Language.Names;

/// <summary>The weights of the tagger, in steps of 1/<see cref="Scale"/>. Immutable.</summary>
internal sealed class TaggerModel
{
    /// <summary>Weights are stored as whole steps; a score is a sum of at most some hundred, so 16 bits hold it.</summary>
    public const int Scale = 32;

    /// <summary>
    /// Most features weigh less for each label. The tagger reads no worse without them (names held apart by 0.1 better), and the
    /// table fits a processor's cache better.
    /// </summary>
    private const int FewestSteps = 3;

    private readonly WeightTable _table;

    private TaggerModel(int features, int[] transitions) => (Transitions, _table) = (transitions, new WeightTable(features));

    /// <summary>The weight of each label after each, row by row; a row more for the start of a sentence.</summary>
    public int[] Transitions { get; }

    /// <summary>Whether there are weights.</summary>
    public bool IsEmpty => Transitions.Length == 0;

    /// <summary>The weights of a feature, a signed byte for each label; 0 for an unknown one.</summary>
    public ulong this[ulong feature] => _table[PrintOf(feature)];

    /// <summary>Has the processor fetch what <see cref="this[ulong]"/> will look at.</summary>
    public void Announce(ulong feature) => _table.Announce(PrintOf(feature));

    /// <summary>Every feature that is told apart here, with its weights by label in natural units.</summary>
    public IEnumerable<(ulong Feature, double[] Weights)> Features => _table.All().Select(row => ((ulong)row.Print << 32, Unpack(row.Weights)));

    /// <summary>The weights of a feature by label in natural units; null for an unknown one.</summary>
    public double[]? WeightsOf(ulong feature) => this[feature] is not 0 and var packed ? Unpack(packed) : null;

    public static TaggerModel ReadShipped()
    {
        using var stream = typeof(TaggerModel).Assembly.GetManifestResourceStream("Names/tagger.bin");
        return stream is null ? new TaggerModel(1, []) : Read(stream);
    }

    public static TaggerModel Read(Stream stream)
    {
        // Byte by byte is how it is read, which is slow without a buffer.
        using var unpacked = new BufferedStream(new BrotliStream(stream, CompressionMode.Decompress), 1 << 16);
        using var reader = new BinaryReader(unpacked);
        var transitions = new int[(NameLabels.Count + 1) * NameLabels.Count];
        for (var i = 0; i < transitions.Length; i++) transitions[i] = reader.ReadInt32();
        var count = reader.Read7BitEncodedInt();
        var model = new TaggerModel(count, transitions);
        var prints = new uint[count];
        for (var i = 0; i < count; i++) prints[i] = (i == 0 ? 0 : prints[i - 1]) + (uint)reader.Read7BitEncodedInt();
        var weights = new ulong[count];
        for (var label = 0; label < NameLabels.Count; label++)
        {
            for (var i = 0; i < count; i++) weights[i] |= (ulong)reader.ReadByte() << (8 * label);
        }
        for (var i = 0; i < count; i++) model._table.Add(prints[i], weights[i]);
        return model;
    }

    /// <param name="stream">Where to.</param>
    /// <param name="transitions">In natural units, as <see cref="Transitions"/> lists them.</param>
    /// <param name="features">Each with its weights by label, in natural units.</param>
    public static void Write(Stream stream, IEnumerable<double> transitions, IEnumerable<(ulong Feature, double[] Weights)> features)
    {
        var rows = new SortedDictionary<uint, ulong>();
        foreach (var (feature, weights) in features)
        {
            var packed = Pack(weights);
            if (packed != 0) rows.TryAdd(PrintOf(feature), packed);
        }
        using var brotli = new BrotliStream(stream, CompressionLevel.SmallestSize);
        using var writer = new BinaryWriter(brotli);
        foreach (var transition in transitions) writer.Write((int)Math.Round(transition * Scale));
        writer.Write7BitEncodedInt(rows.Count);
        uint last = 0;
        foreach (var print in rows.Keys)
        {
            writer.Write7BitEncodedInt((int)(print - last));
            last = print;
        }
        for (var label = 0; label < NameLabels.Count; label++)
        {
            foreach (var packed in rows.Values) writer.Write((byte)(packed >> (8 * label)));
        }
    }

    /// <summary>Weights in steps; 0 when none is large enough to tell.</summary>
    private static ulong Pack(double[] weights)
    {
        var (packed, largest) = (0UL, 0);
        for (var label = 0; label < weights.Length; label++)
        {
            var steps = (sbyte)Math.Clamp(Math.Round(weights[label] * Scale), -127, 127);
            largest = Math.Max(largest, Math.Abs((int)steps));
            packed |= (ulong)(byte)steps << (8 * label);
        }
        return largest >= FewestSteps ? packed : 0;
    }

    private static double[] Unpack(ulong packed)
    {
        var weights = new double[NameLabels.Count];
        for (var label = 0; label < weights.Length; label++) weights[label] = (double)(sbyte)(byte)(packed >> (8 * label)) / Scale;
        return weights;
    }

    /// <summary>What of a feature is kept to tell it from others.</summary>
    public static uint PrintOf(ulong feature) => (uint)(feature >> 32) | 1;
}
