using Lucene.Net.Codecs;
using Lucene.Net.Index;
using Lucene.Net.Store;
using NewsSearch.ColumnStore;

namespace NewsSearch.Postings;

/// <summary>For each frequent term and each window of 256 documents, how well a document of the window may score at most.</summary>
/// <remarks>
/// A search for the best few passes over windows that cannot hold one of them: S. Ding and T. Suel, "Faster top-k
/// document retrieval using block-max indexes", 2011. Windows are the same for all terms, so that their maxima add up
/// without any search. Kept is BM25's share tf / (tf + k) of a term's weight, in 255ths, rounded up, for the mean
/// length of the segment's texts; <see cref="Row"/> tells of which.
/// </remarks>
internal sealed class WindowMaxima : IDisposable
{
    /// <summary>A window is as many documents as two to the power of this.</summary>
    public const int WindowShift = 8;

    /// <summary>What 1 is kept as.</summary>
    public const int Whole = 255;

    private readonly Dictionary<int, FieldRows> _fields = [];
    private readonly IndexInput _input;
    private readonly int _windows;

    private WindowMaxima(IndexInput input, int documents)
    {
        (_input, _windows) = (input, Windows(documents));
        input.Seek(input.Length - CodecUtil.FooterLength() - sizeof(long));
        input.Seek(input.ReadInt64());
        for (var left = input.ReadVInt32(); left > 0; left--)
        {
            var number = input.ReadVInt32();
            var mean = BitConverter.Int32BitsToSingle(input.ReadInt32());
            var terms = new long[input.ReadVInt32()];
            var rows = new FieldRows(mean, input.ReadVInt64(), terms);
            var before = 0L;
            for (var i = 0; i < terms.Length; i++) terms[i] = before += input.ReadVInt64();
            _fields.Add(number, rows);
        }
    }

    public long RamBytesUsed => _fields.Values.Sum(rows => (long)rows.Terms.Length * sizeof(long));

    public static int Windows(int documents) => (documents + (1 << WindowShift) - 1) >> WindowShift;

    /// <summary>Whether a term has a row: it stands in every window or so, and in more documents than one block holds.</summary>
    public static bool IsFrequent(int documentFrequency, int documents) =>
        documentFrequency > Math.Max(BlockPacking.BlockSize, documents >> WindowShift);

    /// <summary>A share as it is kept: never less than it is.</summary>
    public static byte Rounded(float share) => (byte)Math.Min(Whole, (int)(share * Whole) + 1);

    public static WindowMaxima Read(SegmentReadState state)
    {
        var input = BlockPostingsReader.Open(state, PostingsFiles.Maxima);
        try
        {
            return new WindowMaxima(input, state.SegmentInfo.DocCount);
        }
        catch
        {
            input.Dispose();
            throw;
        }
    }

    /// <summary>The mean length that a field's rows hold for; null when it has no rows.</summary>
    public float? MeanLength(FieldInfo field) => _fields.TryGetValue(field.Number, out var rows) ? rows.MeanLength : null;

    /// <summary>The row of a term: its maxima; null when it has none.</summary>
    public ColumnBytes? Row(FieldInfo field, TermPostings term)
    {
        if (!_fields.TryGetValue(field.Number, out var rows)) return null;
        var at = Array.BinarySearch(rows.Terms, term.DocumentsAt);
        if (at < 0 || term.DocFreq == 1) return null;
        return new ColumnBytes(_input, rows.At + (long)at * _windows, _windows);
    }

    public void CheckIntegrity() => CodecUtil.ChecksumEntireFile(_input);

    public void Dispose() => _input.Dispose();

    private sealed record FieldRows(float MeanLength, long At, long[] Terms);
}
