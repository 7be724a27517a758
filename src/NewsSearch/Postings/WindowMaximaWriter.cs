using Lucene.Net.Codecs;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;
using static NewsSearch.Postings.BlockPacking;

namespace NewsSearch.Postings;

/// <summary>Works out <see cref="WindowMaxima"/> for a segment as it is flushed or merged, and writes them.</summary>
/// <remarks>
/// How well a document scores depends on its length, and that is known only when all terms of a field went by. So the
/// documents of frequent terms are read once more, from the file just written.
/// </remarks>
internal sealed class WindowMaximaWriter(SegmentWriteState state)
{
    private readonly List<FieldTerms> _fields = [];
    private readonly int _documents = state.SegmentInfo.DocCount;
    private FieldTerms? _field;
    private int[] _lengths = [];

    /// <summary>Goes to a field; what follows is of it.</summary>
    public void SetField(FieldInfo field)
    {
        EndField();
        if (field.OmitsNorms || field.IndexOptions < IndexOptions.DOCS_AND_FREQS) return;
        _field = new FieldTerms(field.Number);
        _lengths = new int[_documents];
    }

    /// <summary>Takes that a term stands so many times in a document.</summary>
    public void Add(int document, int frequency)
    {
        if (_field is not null) _lengths[document] += frequency;
    }

    /// <summary>Takes a term that was written.</summary>
    public void Add(TermPostings term)
    {
        if (_field is not null && WindowMaxima.IsFrequent(term.DocFreq, _documents)) _field.Terms.Add(term);
    }

    /// <summary>Writes the file. The one of documents must be closed.</summary>
    public void Write()
    {
        EndField();
        var directory = state.Directory;
        using var input = _fields.Count == 0 ? null : directory.OpenInput(Name(PostingsFiles.Documents), state.Context);
        using var output = directory.CreateOutput(Name(PostingsFiles.Maxima), state.Context);
        CodecUtil.WriteHeader(output, PostingsFiles.Maxima, PostingsFiles.Version);
        foreach (var field in _fields)
        {
            field.RowsAt = output.Position;
            var cursor = new TermCursor(new ByteSource(input!), null, _documents);
            foreach (var term in field.Terms) WriteRow(output, cursor, term, field);
        }
        var at = output.Position;
        output.WriteVInt32(_fields.Count);
        foreach (var field in _fields) WriteEntry(output, field);
        output.WriteInt64(at);
        CodecUtil.WriteFooter(output);
    }

    private void EndField()
    {
        if (_field is { Terms.Count: > 0 })
        {
            _field.MeanLength = Math.Max(1, _lengths.Sum(length => (long)length) / (float)_documents);
            _field.Norms = Array.ConvertAll(_lengths, length => (byte)SmallSingle.SingleToSByte315(1 / MathF.Sqrt(length)));
            _fields.Add(_field);
        }
        _field = null;
    }

    private void WriteRow(IndexOutput output, TermCursor cursor, TermPostings term, FieldTerms field)
    {
        var row = new byte[WindowMaxima.Windows(_documents)];
        var kept = Bm25.Lengths(field.MeanLength);
        Span<int> documents = stackalloc int[BlockSize];
        Span<int> frequencies = stackalloc int[BlockSize];
        cursor.Open(term);
        for (var block = 0; block < cursor.Blocks; block++)
        {
            var count = cursor.Documents(block, documents);
            cursor.Frequencies(block, frequencies);
            for (var i = 0; i < count; i++)
            {
                var share = WindowMaxima.Rounded(frequencies[i] / (frequencies[i] + kept[field.Norms[documents[i]]]));
                ref var most = ref row[documents[i] >> WindowMaxima.WindowShift];
                if (share > most) most = share;
            }
        }
        output.WriteBytes(row, 0, row.Length);
    }

    private static void WriteEntry(IndexOutput output, FieldTerms field)
    {
        output.WriteVInt32(field.Number);
        output.WriteInt32(BitConverter.SingleToInt32Bits(field.MeanLength));
        output.WriteVInt32(field.Terms.Count);
        output.WriteVInt64(field.RowsAt);
        var before = 0L;
        foreach (var term in field.Terms)
        {
            output.WriteVInt64(term.DocumentsAt - before);
            before = term.DocumentsAt;
        }
    }

    private string Name(string extension) =>
        IndexFileNames.SegmentFileName(state.SegmentInfo.Name, state.SegmentSuffix, extension);

    private sealed class FieldTerms(int number)
    {
        public int Number => number;

        public List<TermPostings> Terms { get; } = [];

        public float MeanLength { get; set; }

        public byte[] Norms { get; set; } = [];

        public long RowsAt { get; set; }
    }
}
