using System.Security.Cryptography;
using System.Text;
using NewsSearch.Indexing;
using NewsSearch.Searching;

namespace NewsSearch;

/// <summary>What an answer hangs on besides its question.</summary>
/// <param name="Generation">The number of the commit.</param>
/// <param name="Articles">How many articles it holds.</param>
/// <param name="Manifest">The SHA-256, in lower-case hex, of what the commit says of itself: versions, words, the names that are one.</param>
/// <param name="Curation">The SHA-256 of what the user says, as <see cref="NewsSearch.Curation.Hash"/>; empty for nothing.</param>
/// <param name="Format">The version of the index's files.</param>
/// <param name="Analyzer">The version that cut its words.</param>
/// <param name="Annotator">The version that annotated its articles, with its gazetteer and its models.</param>
/// <param name="Program">The version of this library.</param>
public sealed record IndexIdentity(
    long Generation, int Articles, string Manifest, string Curation, int Format, string Analyzer, string Annotator, string Program)
{
    internal static IndexIdentity Of(IndexSnapshot snapshot)
    {
        var lines = snapshot.Reader.IndexCommit.UserData.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}\u001F{pair.Value}\u001E");
        return new(
            Schema.Generation(snapshot.Reader.IndexCommit),
            snapshot.Reader.NumDocs,
            Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(lines)))),
            snapshot.Curation.Hash,
            snapshot.Manifest.Format,
            snapshot.Manifest.Analyzer,
            snapshot.Manifest.Annotator,
            typeof(NewsIndex).Assembly.GetName().Version!.ToString(3));
    }
}
