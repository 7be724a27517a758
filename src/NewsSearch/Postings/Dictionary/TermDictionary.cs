using Lucene.Net.Codecs;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace NewsSearch.Postings.Dictionary;

/// <summary>The terms of a segment, with the postings they lead to. Opening it reads the list of fields alone.</summary>
internal sealed class TermDictionary : FieldsProducer, ISegmentPostings
{
    // So many that the table of their blocks is no longer than a span.
    private const long MostTerms = int.MaxValue / TermFiles.TableEntry * (long)TermFiles.BlockTerms;

    private readonly IndexInput _input;
    private readonly SortedDictionary<string, FieldTerms> _fields = new(StringComparer.Ordinal);

    public TermDictionary(SegmentReadState state, BlockPostingsReader postings)
    {
        Postings = postings;
        _input = BlockPostingsReader.Open(state, TermFiles.Terms);
        try
        {
            var input = (IndexInput)_input.Clone();
            input.Seek(input.Length - CodecUtil.FooterLength() - sizeof(long));
            input.Seek(input.ReadInt64());
            for (var left = input.ReadVInt32(); left > 0; left--)
            {
                var field = state.FieldInfos.FieldInfo(input.ReadVInt32()) ?? throw new CorruptIndexException($"{_input} has terms of a field that is not there");
                var count = input.ReadVInt64();
                if (count is < 1 or > MostTerms) throw new CorruptIndexException($"{_input} has {count} terms of {field.Name}");
                _fields.Add(field.Name, new FieldTerms(_input, postings, field)
                {
                    TermCount = count,
                    TablesAt = input.ReadVInt64(),
                    AllFrequencies = input.ReadVInt64() - 1,
                    AllDocuments = input.ReadVInt64(),
                    Documents = input.ReadVInt32(),
                });
            }
        }
        catch
        {
            _input.Dispose();
            throw;
        }
    }

    public BlockPostingsReader Postings { get; }

    public override int Count => _fields.Count;

    public override IEnumerator<string> GetEnumerator() => _fields.Keys.GetEnumerator();

    public override Terms? GetTerms(string field) => _fields.GetValueOrDefault(field);

    public ITermLookup? Lookup(string field) => _fields.TryGetValue(field, out var terms) ? terms.Lookup() : null;

    public override long RamBytesUsed() => Postings.RamBytesUsed();

    public override void CheckIntegrity()
    {
        CodecUtil.ChecksumEntireFile(_input);
        Postings.CheckIntegrity();
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) IOUtils.Dispose(_input, Postings);
    }
}
