using NewsSearch.Language;

namespace NewsSearch.Archives.Indexing;

/// <summary>What is remembered of a file that was indexed.</summary>
/// <param name="Path">Where it is, as a full path.</param>
/// <param name="Stamp">What it looked like before it was read.</param>
/// <param name="Hash">Of its bytes.</param>
/// <param name="Fingerprint">Of how it was read: another one may find other articles in the same bytes.</param>
/// <param name="IsWhole">Whether all that reading it says is remembered, so that it need not be read while it stays as it is.</param>
/// <param name="Articles">The articles it gave, also those that others gave before.</param>
/// <param name="Former">Keys of articles that it gave once and gives no more.</param>
/// <param name="Rejected">What in it could not become an article.</param>
internal sealed record FileRecord(
    string Path,
    FileStamp Stamp,
    UInt128 Hash,
    UInt128 Fingerprint,
    bool IsWhole,
    IReadOnlyList<GivenArticle> Articles,
    IReadOnlyList<UInt128> Former,
    IReadOnlyList<RejectedPart> Rejected);

/// <summary>An article that a file gave.</summary>
/// <param name="Key">Of its id: <see cref="ArticleId.KeyOf(string)"/>.</param>
/// <param name="Content">Of its text: <see cref="SeenArticles"/>.</param>
/// <param name="Line">The line it starts on, or 0.</param>
internal readonly record struct GivenArticle(UInt128 Key, ulong Content, uint Line);

/// <summary>A rejection, named so that it holds wherever the file lies.</summary>
/// <param name="Within">What follows the file's own name: the path within an archive, or nothing.</param>
/// <param name="Line">As in <see cref="Rejection"/>.</param>
/// <param name="Reason">As in <see cref="Rejection"/>.</param>
internal sealed record RejectedPart(string Within, long Line, Bilingual Reason);
