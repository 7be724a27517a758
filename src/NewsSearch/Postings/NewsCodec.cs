using Lucene.Net.Codecs;
using Lucene.Net.Codecs.Lucene46;
using Lucene.Net.Util;
using NewsSearch.ColumnStore;

namespace NewsSearch.Postings;

/// <summary>How an index of ours lies on disk: as Lucene's, with <see cref="BlockPostingsFormat"/> and columns of ours.</summary>
[CodecName(ServiceName)]
internal sealed class NewsCodec() : FilterCodec(new Lucene46Codec())
{
    private const string ServiceName = "NewsSearch2";

    private static readonly Lock Registering = new();

    public override PostingsFormat PostingsFormat { get; } = new BlockPostingsFormat();

    public override DocValuesFormat DocValuesFormat { get; } = new ColumnsFormat();

    public override NormsFormat NormsFormat { get; } = new LengthsFormat();

    /// <summary>Lets Lucene find the codec by its name, beside all that it or its host knows already.</summary>
    /// <remarks>Lucene knows codecs through one factory a process; there is no way to hand one over with an index.</remarks>
    public static void Register()
    {
        lock (Registering)
        {
            if (GetCodecFactory() is not Factory) SetCodecFactory(new Factory(GetCodecFactory()));
        }
    }

    /// <summary>Without columns: what indexes of format 6 have, of which articles are still read to make them anew.</summary>
    [CodecName(ServiceName)]
    private sealed class WithoutColumns() : FilterCodec(new Lucene46Codec())
    {
        public const string ServiceName = "NewsSearch1";

        public override PostingsFormat PostingsFormat { get; } = new BlockPostingsFormat();
    }

    private sealed class Factory(ICodecFactory others) : ICodecFactory, IServiceListable
    {
        private readonly NewsCodec _ours = new();
        private readonly Lazy<WithoutColumns> _old = new();

        public ICollection<string> AvailableServices =>
            [ServiceName, WithoutColumns.ServiceName, .. (others as IServiceListable)?.AvailableServices ?? []];

        public Codec GetCodec(string name) => name switch
        {
            ServiceName => _ours,
            WithoutColumns.ServiceName => _old.Value,
            _ => others.GetCodec(name),
        };
    }
}
