using Lucene.Net.Codecs;
using Lucene.Net.Codecs.Lucene46;
using Lucene.Net.Util;

namespace NewsSearch.Postings;

/// <summary>How an index of ours lies on disk: as Lucene's, with <see cref="BlockPostingsFormat"/>.</summary>
[CodecName(ServiceName)]
internal sealed class NewsCodec() : FilterCodec(new Lucene46Codec())
{
    private const string ServiceName = "NewsSearch1";

    private static readonly Lock Registering = new();

    public override PostingsFormat PostingsFormat { get; } = new BlockPostingsFormat();

    /// <summary>Lets Lucene find the codec by its name, beside all that it or its host knows already.</summary>
    /// <remarks>Lucene knows codecs through one factory a process; there is no way to hand one over with an index.</remarks>
    public static void Register()
    {
        lock (Registering)
        {
            if (GetCodecFactory() is not Factory) SetCodecFactory(new Factory(GetCodecFactory()));
        }
    }

    private sealed class Factory(ICodecFactory others) : ICodecFactory, IServiceListable
    {
        private readonly NewsCodec _ours = new();

        public ICollection<string> AvailableServices =>
            [ServiceName, .. (others as IServiceListable)?.AvailableServices ?? []];

        public Codec GetCodec(string name) => name == ServiceName ? _ours : others.GetCodec(name);
    }
}
