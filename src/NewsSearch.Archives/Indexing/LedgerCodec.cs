namespace NewsSearch.Archives.Indexing;

/// <summary>Changes of a ledger as bytes: some 25 an article, and a file's path once each time it is read.</summary>
internal static class LedgerCodec
{
    private enum Kind : byte
    {
        Begun = 1,
        Given,
        Ended,
        Met,
        Forgotten,
        Dropped,
    }

    public static void Write(BinaryWriter to, LedgerChange change)
    {
        switch (change)
        {
            case FileBegun begun:
                to.Write((byte)Kind.Begun);
                to.Write(begun.Path);
                to.Write7BitEncodedInt(begun.Former.Count);
                foreach (var key in begun.Former) Write(to, key);
                break;
            case ArticlesGiven given:
                to.Write((byte)Kind.Given);
                to.Write7BitEncodedInt(given.Articles.Count);
                var line = 0L;
                foreach (var article in given.Articles)
                {
                    Write(to, article.Key);
                    to.Write(article.Content);
                    to.Write7BitEncodedInt64(article.Line - line);
                    line = article.Line;
                }
                break;
            case FileEnded ended:
                to.Write((byte)Kind.Ended);
                Write(to, ended.Stamp);
                Write(to, ended.Hash);
                Write(to, ended.Fingerprint);
                to.Write(ended.IsWhole);
                to.Write(ended.KeepsEarlier);
                to.Write7BitEncodedInt(ended.Rejected.Count);
                foreach (var (within, at, reason) in ended.Rejected)
                {
                    to.Write(within);
                    to.Write7BitEncodedInt64(at);
                    to.Write(reason.English);
                    to.Write(reason.Indonesian);
                }
                break;
            case FileMet met:
                to.Write((byte)Kind.Met);
                to.Write(met.Path);
                to.Write(met.NowAt);
                Write(to, met.Stamp);
                break;
            case FormerForgotten forgotten:
                to.Write((byte)Kind.Forgotten);
                to.Write(forgotten.Path);
                break;
            case FileDropped dropped:
                to.Write((byte)Kind.Dropped);
                to.Write(dropped.Path);
                break;
        }
    }

    /// <summary>Reads one change.</summary>
    /// <exception cref="IOException">The bytes end too soon.</exception>
    /// <exception cref="InvalidDataException">They are of another making.</exception>
    public static LedgerChange Read(BinaryReader from)
    {
        switch ((Kind)from.ReadByte())
        {
            case Kind.Begun:
                return new FileBegun(from.ReadString(), List(from, ReadKey));
            case Kind.Given:
                var line = 0L;
                return new ArticlesGiven(List(from, reader =>
                {
                    var (key, content) = (ReadKey(reader), reader.ReadUInt64());
                    line += reader.Read7BitEncodedInt64();
                    return new GivenArticle(key, content, (uint)line);
                }));
            case Kind.Ended:
                return new FileEnded(
                    ReadStamp(from), ReadKey(from), ReadKey(from), from.ReadBoolean(), from.ReadBoolean(),
                    List(from, reader => new RejectedPart(reader.ReadString(), reader.Read7BitEncodedInt64(), new(reader.ReadString(), reader.ReadString()))));
            case Kind.Met:
                return new FileMet(from.ReadString(), from.ReadString(), ReadStamp(from));
            case Kind.Forgotten:
                return new FormerForgotten(from.ReadString());
            case Kind.Dropped:
                return new FileDropped(from.ReadString());
            default:
                throw new InvalidDataException("there is no such change of a ledger");
        }
    }

    private static void Write(BinaryWriter to, UInt128 key)
    {
        to.Write((ulong)(key >> 64));
        to.Write((ulong)key);
    }

    private static void Write(BinaryWriter to, FileStamp stamp)
    {
        to.Write7BitEncodedInt64(stamp.Size);
        to.Write7BitEncodedInt64(stamp.Time);
    }

    private static UInt128 ReadKey(BinaryReader from) => new(from.ReadUInt64(), from.ReadUInt64());

    private static FileStamp ReadStamp(BinaryReader from) => new(from.Read7BitEncodedInt64(), from.Read7BitEncodedInt64());

    private static T[] List<T>(BinaryReader from, Func<BinaryReader, T> read)
    {
        var count = from.Read7BitEncodedInt();
        if (count < 0 || count > from.BaseStream.Length) throw new InvalidDataException("a list of a ledger is longer than what holds it");
        var items = new T[count];
        for (var i = 0; i < count; i++) items[i] = read(from);
        return items;
    }
}
