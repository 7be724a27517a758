using System.Diagnostics.CodeAnalysis;
using Lucene.Net.Codecs;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace NewsSearch.Postings;

/// <summary>One dictionary of a segment: its files are held from the beginning, what lies in them is read when it is asked for.</summary>
/// <remarks>A writer may delete the files of a segment while it is searched: a file not held then could not be opened later.</remarks>
internal sealed class LazyTerms : IDisposable
{
    private readonly HeldFiles _files;
    private readonly Lazy<BlockTreeTermsReader<object?>> _terms;

    public LazyTerms(SegmentReadState state, BlockPostingsReader postings)
    {
        _files = new HeldFiles(state);
        _terms = new(() => new BlockTreeTermsReader<object?>(
            _files, state.FieldInfos, state.SegmentInfo, postings.Lend(), state.Context, state.SegmentSuffix, state.TermsIndexDivisor, null));
    }

    public FieldsProducer Terms => _terms.Value;

    public long RamBytesUsed => _terms.IsValueCreated ? _terms.Value.RamBytesUsed() : 0;

    public void CheckIntegrity() => _files.CheckIntegrity();

    // The dictionary has nothing to dispose of but copies of what is held, and lent postings.
    public void Dispose() => _files.Dispose();

    /// <summary>Hands out what it holds of a folder.</summary>
    private sealed class HeldFiles : FilterDirectory
    {
        private static readonly string[] Extensions = ["tim", "tip"];

        private readonly Dictionary<string, IndexInput> _held = [];

        public HeldFiles(SegmentReadState state) : base(state.Directory)
        {
            try
            {
                foreach (var extension in Extensions)
                {
                    var name = IndexFileNames.SegmentFileName(state.SegmentInfo.Name, state.SegmentSuffix, extension);
                    _held.Add(name, state.Directory.OpenInput(name, state.Context));
                }
            }
            catch
            {
                IOUtils.DisposeWhileHandlingException(_held.Values);
                throw;
            }
        }

        public override IndexInput OpenInput(string name, IOContext context) => (IndexInput)_held[name].Clone();

        public void CheckIntegrity()
        {
            foreach (var file in _held.Values) CodecUtil.ChecksumEntireFile(file);
        }

        [SuppressMessage("Usage", "CA2215", Justification = "The folder that it hands files out of is the index's.")]
        protected override void Dispose(bool disposing)
        {
            if (disposing) IOUtils.Dispose(_held.Values);
        }
    }
}
