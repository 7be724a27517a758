using Lucene.Net.Codecs;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace NewsSearch.Postings;

/// <summary>Writes Lucene's dictionaries of terms of a segment, one for each part of its fields, over postings they share.</summary>
internal sealed class SegmentTermsWriter : FieldsConsumer
{
    // Lucene's own are 25 and 48. Of blocks, the index of a dictionary is made, which each start of a program reads: two fifths are left
    // of it, and searches take no longer.
    private const int SmallestBlock = 64;
    private const int LargestBlock = 126;

    private readonly Dictionary<TermPart, FieldsConsumer> _parts = [];

    /// <param name="state">The segment.</param>
    /// <param name="postings">Where postings go; disposed of with this.</param>
    /// <param name="parts">Which dictionaries; each is written, even if no field is in it.</param>
    public SegmentTermsWriter(SegmentWriteState state, BlockPostingsWriter postings, IEnumerable<TermPart> parts)
    {
        try
        {
            foreach (var part in parts)
                _parts.Add(part, new BlockTreeTermsWriter<object?>(new SegmentWriteState(state, part.Suffix), postings, SmallestBlock, LargestBlock, null));
        }
        catch
        {
            IOUtils.DisposeWhileHandlingException(_parts.Values);
            throw;
        }
    }

    public override TermsConsumer AddField(FieldInfo field) => _parts.First(part => part.Key.Holds(field)).Value.AddField(field);

    // Each disposes of the postings too, which close once.
    protected override void Dispose(bool disposing)
    {
        if (disposing) IOUtils.Dispose(_parts.Values);
    }
}
