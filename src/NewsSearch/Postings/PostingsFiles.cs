namespace NewsSearch.Postings;

/// <summary>The files that postings are kept in, and how they lie there.</summary>
/// <remarks>
/// Documents of a term are cut into blocks of 128, the last one shorter. A block holds two bytes, the bits of a document
/// and of a frequency, then the steps from document to document less one, then the frequencies less one, both packed
/// by <see cref="BlockPacking"/>. A term of more than one block begins with a table, one entry a block: its last
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

    /// <summary>The bytes of an entry in a term's table of blocks.</summary>
    public const int TableEntry = 3 * sizeof(int);
}
