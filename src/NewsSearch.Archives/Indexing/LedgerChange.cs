namespace NewsSearch.Archives.Indexing;

/// <summary>One step in what a ledger knows.</summary>
internal abstract record LedgerChange;

/// <summary>A file is being read. What it gave before it keeps until that is over.</summary>
/// <param name="Path">The file.</param>
/// <param name="Former">Keys of articles it gave once, besides those known of it.</param>
internal sealed record FileBegun(string Path, IReadOnlyList<UInt128> Former) : LedgerChange;

/// <summary>The file being read gave more articles.</summary>
internal sealed record ArticlesGiven(IReadOnlyList<GivenArticle> Articles) : LedgerChange;

/// <summary>The file was read.</summary>
/// <param name="Stamp">As in <see cref="FileRecord"/>.</param>
/// <param name="Hash">As in <see cref="FileRecord"/>.</param>
/// <param name="Fingerprint">As in <see cref="FileRecord"/>.</param>
/// <param name="IsWhole">As in <see cref="FileRecord"/>.</param>
/// <param name="KeepsEarlier">Whether it may still hold what it gave before and not now, because not all of it could be read.</param>
/// <param name="Rejected">As in <see cref="FileRecord"/>.</param>
internal sealed record FileEnded(
    FileStamp Stamp, UInt128 Hash, UInt128 Fingerprint, bool IsWhole, bool KeepsEarlier, IReadOnlyList<RejectedPart> Rejected) : LedgerChange;

/// <summary>The file has the bytes it had, at another time or in another place.</summary>
internal sealed record FileMet(string Path, string NowAt, FileStamp Stamp) : LedgerChange;

/// <summary>What the file gave once was removed.</summary>
internal sealed record FormerForgotten(string Path) : LedgerChange;

/// <summary>The file is gone, and with it what it gave.</summary>
internal sealed record FileDropped(string Path) : LedgerChange;
