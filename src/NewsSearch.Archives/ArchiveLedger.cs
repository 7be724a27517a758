using NewsSearch.Archives.Indexing;

namespace NewsSearch.Archives;

/// <summary>What an index remembers of the files that were indexed.</summary>
/// <param name="Files">How many files are known.</param>
/// <param name="Articles">How many articles they gave.</param>
/// <param name="Rejected">How much in them could not become an article.</param>
/// <param name="Damage">Why it cannot be read, or null. All files are then read again by the next run; no article is lost.</param>
public sealed record ArchiveLedger(int Files, long Articles, long Rejected, string? Damage)
{
    /// <summary>Reads it.</summary>
    /// <param name="folder">The folder of the index.</param>
    /// <param name="note">What the last commit says of it: <see cref="IndexCheckReport.Note"/>.</param>
    public static ArchiveLedger Read(string folder, string? note)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        var ledger = FileLedger.Open(folder, note);
        return new(
            ledger.Files.Count, ledger.Files.Sum(file => (long)file.Articles.Count), ledger.Files.Sum(file => (long)file.Rejected.Count), ledger.Damage);
    }
}
