using NewsSearch.Language;

namespace NewsSearch.Archives;

/// <summary>What an archive gave: an article or a rejection. Exactly one of the two is set.</summary>
/// <param name="File">The file as it was named, or the path below the folder that was named; <c>-</c> for standard input.</param>
/// <param name="Line">The line it starts on, from 1; 0 when the whole file is meant.</param>
/// <param name="Article">The article, or null.</param>
/// <param name="Rejection">Why there is none, or null.</param>
/// <param name="Bytes">How many bytes of the file (as stored, compressed or not) have been read so far.</param>
public sealed record ArchiveItem(string File, long Line, Article? Article, Rejection? Rejection, long Bytes)
{
    /// <summary>What is wrong with an article that was taken all the same: a date of publication that cannot be; null for nothing.</summary>
    public Bilingual? Warning { get; init; }

    /// <summary>Whether there may be more in the file that could not be read.</summary>
    internal bool IsUnread { get; init; }

    /// <summary>Whether it was made of other files, too, so that its own may be as it was and say something else.</summary>
    internal bool DependsOnOthers { get; init; }

    /// <summary>What the archive calls the summary that was taken for the text, or null.</summary>
    internal string? SummaryField { get; init; }

    /// <summary>The date of publication as the archive writes it, or null.</summary>
    internal string? DateText { get; init; }
}

/// <summary>An article that was taken, but not all of what the archive says of it.</summary>
/// <param name="File">As in <see cref="ArchiveItem"/>.</param>
/// <param name="Line">As in <see cref="ArchiveItem"/>.</param>
/// <param name="Reason">What is wrong, for a person, one line without a full stop.</param>
public sealed record ArchiveWarning(string File, long Line, Bilingual Reason);

/// <summary>An input that could not become an article.</summary>
/// <param name="File">As in <see cref="ArchiveItem"/>.</param>
/// <param name="Line">As in <see cref="ArchiveItem"/>.</param>
/// <param name="Reason">What is wrong, for a person, one line without a full stop.</param>
public sealed record Rejection(string File, long Line, Bilingual Reason);
