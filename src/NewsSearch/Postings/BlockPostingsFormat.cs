using Lucene.Net.Codecs;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace NewsSearch.Postings;

/// <summary>Lucene's dictionary of terms, in parts, over postings of ours.</summary>
[PostingsFormatName("NewsSearch1")]
internal sealed class BlockPostingsFormat(IReadOnlyList<TermPart> parts) : PostingsFormat
{
    public override FieldsConsumer FieldsConsumer(SegmentWriteState state)
    {
        var writer = new BlockPostingsWriter(state);
        try
        {
            return new SegmentTermsWriter(state, writer, parts);
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
            return new SegmentTerms(state, reader, parts);
        }
        catch
        {
            IOUtils.DisposeWhileHandlingException(reader);
            throw;
        }
    }
}
