using Lucene.Net.Codecs;
using Lucene.Net.Codecs.Compressing;
using Lucene.Net.Codecs.Lucene40;
using Lucene.Net.Codecs.Lucene41;
using Lucene.Net.Codecs.Lucene42;
using Lucene.Net.Codecs.Lucene46;
using Lucene.Net.Util;
using NewsSearch.ColumnStore;

namespace NewsSearch.Postings;

/// <summary>How an index of ours lies on disk: as Lucene 4.6 has it, with <see cref="BlockPostingsFormat"/>, columns and chunks of ours.</summary>
/// <remarks>
/// Names the parts of Lucene's codec one by one: to make that codec, Lucene looks all of its formats up by reflection, at each
/// start of a program.
/// </remarks>
[CodecName(ServiceName)]
internal sealed class NewsCodec : Codec
{
    private const string ServiceName = "NewsSearch4";

    private const string StoredFormat = "NewsStored";

    private static readonly Lock Registering = new();

    public override PostingsFormat PostingsFormat { get; } = new BlockPostingsFormat(TermPart.Parts);

    public override DocValuesFormat DocValuesFormat { get; } = new ColumnsFormat();

    public override NormsFormat NormsFormat { get; } = new LengthsFormat();

    public override StoredFieldsFormat StoredFieldsFormat { get; } = new CompressingStoredFieldsFormat(StoredFormat, StoredChunks.Mode, StoredChunks.ChunkSize);

    public override TermVectorsFormat TermVectorsFormat { get; } = new Lucene42TermVectorsFormat();

    public override FieldInfosFormat FieldInfosFormat { get; } = new Lucene46FieldInfosFormat();

    public override SegmentInfoFormat SegmentInfoFormat { get; } = new Lucene46SegmentInfoFormat();

    public override LiveDocsFormat LiveDocsFormat { get; } = new Lucene40LiveDocsFormat();

    /// <summary>Lets Lucene find the codec by its name, beside all that it or its host knows already.</summary>
    /// <remarks>Lucene knows codecs through one factory a process; there is no way to hand one over with an index.</remarks>
    public static void Register()
    {
        lock (Registering)
        {
            if (GetCodecFactory() is not Factory) SetCodecFactory(new Factory(GetCodecFactory()));
        }
    }

    /// <summary>With all terms in one dictionary: segments that were written so are read, and merged to what is written now.</summary>
    [CodecName(ServiceName)]
    private sealed class WithOneDictionary() : FilterCodec(new NewsCodec())
    {
        public const string ServiceName = "NewsSearch3";

        public override PostingsFormat PostingsFormat { get; } = new BlockPostingsFormat(TermPart.Whole);
    }

    /// <summary>With articles packed as Lucene packs them besides: segments that were written so are read, and merged to what is written now.</summary>
    [CodecName(ServiceName)]
    private sealed class WithLuceneChunks() : FilterCodec(new WithOneDictionary())
    {
        public const string ServiceName = "NewsSearch2";

        public override StoredFieldsFormat StoredFieldsFormat { get; } = new Lucene41StoredFieldsFormat();
    }

    /// <summary>Without columns: what indexes of format 6 have, of which articles are still read to make them anew.</summary>
    [CodecName(ServiceName)]
    private sealed class WithoutColumns() : FilterCodec(new Lucene46Codec())
    {
        public const string ServiceName = "NewsSearch1";

        public override PostingsFormat PostingsFormat { get; } = new BlockPostingsFormat(TermPart.Whole);
    }

    private sealed class Factory(ICodecFactory others) : ICodecFactory, IServiceListable
    {
        // Lucene asks each format for its names by reflection. Compiled ahead of time, a list of them that nobody makes is a type
        // that the runtime makes first, at each start.
        private readonly ServiceNameAttribute[] _noNames = [];

        private readonly NewsCodec _ours = new();
        private readonly Lazy<WithOneDictionary> _before = new();
        private readonly Lazy<WithLuceneChunks> _older = new();
        private readonly Lazy<WithoutColumns> _oldest = new();

        public ICollection<string> AvailableServices =>
            [ServiceName, WithOneDictionary.ServiceName, WithLuceneChunks.ServiceName, WithoutColumns.ServiceName, .. (others as IServiceListable)?.AvailableServices ?? []];

        public Codec GetCodec(string name) => name switch
        {
            ServiceName => _ours,
            WithOneDictionary.ServiceName => _before.Value,
            WithLuceneChunks.ServiceName => _older.Value,
            WithoutColumns.ServiceName => _oldest.Value,
            _ => others.GetCodec(name),
        };
    }
}
