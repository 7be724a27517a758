using Lucene.Net.Codecs;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace NewsSearch.Postings;

/// <summary>Lucene's dictionary of terms over postings of ours.</summary>
[PostingsFormatName("NewsSearch1")]
internal sealed class BlockPostingsFormat : PostingsFormat
{
    // Lucene's own sizes of blocks in the dictionary.
    private const int SmallestBlock = 25;
    private const int LargestBlock = 48;

    public override FieldsConsumer FieldsConsumer(SegmentWriteState state)
    {
        var writer = new BlockPostingsWriter(state);
        try
        {
            return new BlockTreeTermsWriter<object?>(state, writer, SmallestBlock, LargestBlock, null);
        }
        catch
        {
            IOUtils.DisposeWhileHandlingException(writer);
            throw;
        }
    }

    public override FieldsProducer FieldsProducer(SegmentReadState state)
    {
        var reader = new BlockPostingsReader(state);
        try
        {
            return new BlockTerms(state, reader);
        }
        catch
        {
            IOUtils.DisposeWhileHandlingException(reader);
            throw;
        }
    }
}
