using Lucene.Net.Codecs;
using Lucene.Net.Index;

namespace NewsSearch.ColumnStore;

/// <summary>The lengths of texts: a byte a document, to be read where they lie.</summary>
internal sealed class LengthsFormat : NormsFormat
{
    public const string Extension = "nsl";

    public override DocValuesConsumer NormsConsumer(SegmentWriteState state) => new ColumnsWriter(state, Extension, null);

    public override DocValuesProducer NormsProducer(SegmentReadState state) => new ColumnsReader(state, Extension, null);
}
