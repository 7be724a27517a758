using Lucene.Net.Codecs;
using Lucene.Net.Codecs.Lucene45;
using Lucene.Net.Index;

namespace NewsSearch.ColumnStore;

/// <summary>What a document has besides its terms: numbers and the values of facets as columns, all else as Lucene keeps it.</summary>
[DocValuesFormatName("NewsSearch1")]
internal sealed class ColumnsFormat : DocValuesFormat
{
    public const string Extension = "nsv";

    private readonly Lucene45DocValuesFormat _others = new();

    public override DocValuesConsumer FieldsConsumer(SegmentWriteState state) =>
        new ColumnsWriter(state, Extension, _others.FieldsConsumer(state));

    public override DocValuesProducer FieldsProducer(SegmentReadState state) =>
        new ColumnsReader(state, Extension, _others.FieldsProducer(state));
}
