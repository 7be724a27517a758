namespace NewsSearch.Postings;

/// <summary>The files that postings are kept in, and how they lie there.</summary>
/// <remarks>
/// Documents of a term are cut into blocks of 128, the last one shorter. A block holds two bytes, the bits of a document
/// and of a frequency, then the steps from document to document less one, then the frequencies less one, both packed
/// by <see cref="BlockPacking"/>. Where documents stand close, the first byte is <see cref="IsBits"/>, two bytes say how
/// many bytes follow, and these have a bit for each document from the one behind the last block's on: to be or-ed into a
/// set, 64 documents at once. A term of more than one block begins with a table, one entry a block: its last
/// document, where it begins behind the table, and where its positions begin behind those of the term.
/// Positions of a block lie in runs of 128, the last one shorter: a byte, the bits of a position, then the steps from
/// position to position, anew for each document.
/// </remarks>
internal static class PostingsFiles
{
    /// <summary>Documents and frequencies.</summary>
    public const string Documents = "nsd";

    /// <summary>Positions.</summary>
    public const string Positions = "nsp";

    /// <summary>For frequent words, how well a document of each window may score: <see cref="WindowMaxima"/>.</summary>
    public const string Maxima = "nsm";

    public const int Version = 0;

    /// <summary>Stands in place of the bits of a document where a block is a set of bits.</summary>
    public const byte IsBits = 0x80;

    /// <summary>The bytes between the header of such a block and its bits.</summary>
    public const int BitsLength = sizeof(ushort);

    /// <summary>The bytes of an entry in a term's table of blocks.</summary>
    public const int TableEntry = 3 * sizeof(int);
}
