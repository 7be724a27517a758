using System.Buffers.Binary;
using System.Security.Cryptography;
using NewsSearch.Language;

namespace NewsSearch.Indexing;

/// <summary>128 bits that tell an article, as the present annotator would read it, from any other.</summary>
internal static class ContentHash
{
    /// <summary>Over every field of the article and the version of the annotator: no annotating needed to know.</summary>
    public static UInt128 Of(Article article, ByteWriter scratch)
    {
        scratch.Clear();
        scratch.Text(Annotator.Version);
        ArticleCodec.WriteArticle(scratch, article);
        return Read(SHA256.HashData(scratch.Written));
    }

    public static UInt128 Read(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadUInt128BigEndian(bytes);

    public static byte[] Bytes(UInt128 hash)
    {
        var bytes = new byte[16];
        BinaryPrimitives.WriteUInt128BigEndian(bytes, hash);
        return bytes;
    }
}
