using Lucene.Net.Codecs;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace NewsSearch.Postings.Dictionary;

/// <summary>Writes the terms of a segment as <see cref="TermFiles"/> says.</summary>
internal sealed class TermDictionaryWriter : FieldsConsumer
{
    private readonly IndexOutput _output;
    private readonly BlockPostingsWriter _postings;
    private readonly List<FieldWriter> _fields = [];
    private bool _closed;

    public TermDictionaryWriter(SegmentWriteState state, BlockPostingsWriter postings)
    {
        _postings = postings;
        var name = IndexFileNames.SegmentFileName(state.SegmentInfo.Name, state.SegmentSuffix, TermFiles.Terms);
        _output = state.Directory.CreateOutput(name, state.Context);
        CodecUtil.WriteHeader(_output, TermFiles.Terms, TermFiles.Version);
    }

    public override TermsConsumer AddField(FieldInfo field)
    {
        _postings.SetField(field);
        var writer = new FieldWriter(_output, _postings, field);
        _fields.Add(writer);
        return writer;
    }

    protected override void Dispose(bool disposing)
    {
        if (!disposing || _closed) return;
        _closed = true;
        try
        {
            var start = _output.Position;
            var fields = _fields.FindAll(field => field.Count > 0);
            _output.WriteVInt32(fields.Count);
            foreach (var field in fields) field.WriteEntry();
            _output.WriteInt64(start);
            CodecUtil.WriteFooter(_output);
        }
        finally
        {
            IOUtils.Dispose(_output, _postings);
        }
    }

    private sealed class FieldWriter(IndexOutput output, BlockPostingsWriter postings, FieldInfo field) : TermsConsumer
    {
        private readonly bool _hasFrequencies = field.IndexOptions >= IndexOptions.DOCS_AND_FREQS;
        private readonly bool _hasPositions = field.IndexOptions == IndexOptions.DOCS_AND_FREQS_AND_POSITIONS;
        private readonly List<ulong> _beginnings = [];
        private readonly List<long> _starts = [];
        private readonly BytesRef _last = new();
        private TermPostings _before = new();
        private long _tables;
        private long _allFrequencies;
        private long _allDocuments;
        private int _documents;

        public long Count { get; private set; }

        public override IComparer<BytesRef> Comparer => BytesRef.UTF8SortedAsUnicodeComparer;

        public override PostingsConsumer StartTerm(BytesRef text)
        {
            postings.StartTerm();
            return postings;
        }

        public override void FinishTerm(BytesRef text, TermStats stats)
        {
            var term = new TermPostings { DocFreq = stats.DocFreq, TotalTermFreq = stats.TotalTermFreq };
            postings.FinishTerm(term);
            if (Count++ % TermFiles.BlockTerms == 0) StartBlock(text);
            WriteText(text);
            output.WriteVInt32(term.DocFreq);
            if (_hasFrequencies) output.WriteVInt64(term.TotalTermFreq - term.DocFreq);
            output.WriteVInt64(term.DocumentsAt - _before.DocumentsAt);
            if (_hasPositions) output.WriteVInt64(term.PositionsAt - _before.PositionsAt);
            if (term.DocFreq == 1) output.WriteVInt32(term.OnlyDocument);
            _before = term;
        }

        public override void Finish(long sumTotalTermFreq, long sumDocFreq, int docCount)
        {
            (_allFrequencies, _allDocuments, _documents) = (sumTotalTermFreq, sumDocFreq, docCount);
            _tables = output.Position;
            foreach (var beginning in _beginnings) output.WriteInt64((long)beginning);
            foreach (var start in _starts) output.WriteInt64(start);
        }

        public void WriteEntry()
        {
            output.WriteVInt32(field.Number);
            output.WriteVInt64(Count);
            output.WriteVInt64(_tables);
            // Lucene says -1 where frequencies are not counted.
            output.WriteVInt64(_allFrequencies + 1);
            output.WriteVInt64(_allDocuments);
            output.WriteVInt32(_documents);
        }

        private void StartBlock(BytesRef first)
        {
            _beginnings.Add(TermFiles.Beginning(first.Bytes.AsSpan(first.Offset, first.Length)));
            _starts.Add(output.Position);
            _before = new TermPostings();
            _last.Length = 0;
        }

        private void WriteText(BytesRef text)
        {
            var bytes = text.Bytes.AsSpan(text.Offset, text.Length);
            var shared = bytes.CommonPrefixLength(_last.Bytes.AsSpan(0, _last.Length));
            output.WriteVInt32(shared);
            output.WriteVInt32(text.Length - shared);
            output.WriteBytes(text.Bytes, text.Offset + shared, text.Length - shared);
            _last.CopyBytes(text);
        }
    }
}
