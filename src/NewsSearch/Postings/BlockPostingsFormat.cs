using Lucene.Net.Codecs;
using Lucene.Net.Index;
using Lucene.Net.Util;
using NewsSearch.Postings.Dictionary;

namespace NewsSearch.Postings;

/// <summary>Postings and their dictionary of terms, both of ours.</summary>
[PostingsFormatName("NewsSearch2")]
internal sealed class BlockPostingsFormat : PostingsFormat
{
    public override FieldsConsumer FieldsConsumer(SegmentWriteState state)
    {
        var writer = new BlockPostingsWriter(state);
        try
        {
            return new TermDictionaryWriter(state, writer);
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
            return new TermDictionary(state, reader);
        }
        catch
        {
            IOUtils.DisposeWhileHandlingException(reader);
            throw;
        }
    }
}
