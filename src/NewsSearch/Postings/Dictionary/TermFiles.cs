namespace NewsSearch.Postings.Dictionary;

/// <summary>The file that the terms of a segment are kept in, and how they lie there.</summary>
/// <remarks>
/// Terms of a field lie in order, in blocks of 16, the last one shorter; no term is read before it is looked for. A term is told by how many bytes it shares with
/// the one before it in its block, how many bytes follow, and these; then come in how many documents it stands, how often
/// besides where the field counts that, and where its postings begin, as steps from the term before. Behind the blocks of a field stand, eight bytes
/// each, the first eight bytes of each block's first term, as a number that sorts as the terms do, and then where each block begins.
/// At the end of the file the fields are listed, and the last eight bytes before Lucene's footer say where that list begins.
/// </remarks>
internal static class TermFiles
{
    /// <summary>Terms, where their postings lie, and the table that leads to them.</summary>
    public const string Terms = "nst";

    public const int Version = 0;

    /// <summary>The terms of a block.</summary>
    public const int BlockTerms = 16;

    /// <summary>The bytes of an entry in either table of blocks.</summary>
    public const int TableEntry = sizeof(long);

    /// <summary>The first eight bytes of a term as a number that sorts as terms do; missing ones count as 0.</summary>
    public static ulong Beginning(ReadOnlySpan<byte> term)
    {
        var beginning = 0UL;
        for (var i = 0; i < TableEntry; i++) beginning = (beginning << 8) | (i < term.Length ? term[i] : 0UL);
        return beginning;
    }
}
