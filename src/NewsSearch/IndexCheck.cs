using NewsSearch.Care;

namespace NewsSearch;

/// <summary>Reads everything that an index has on disk and tells what of it is damaged; changes nothing.</summary>
public static class IndexCheck
{
    /// <summary>Checks the last commit of the index in <paramref name="folder"/>, also while a writer adds to it.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="cancel">Ends the work.</param>
    /// <exception cref="NewsSearchException">There is no index, or it is of another version.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancel"/> was signalled.</exception>
    /// <remarks>
    /// The sums of all files, every list of articles that a word is in, every stored article and its way back from its id, the
    /// names that are one entity, and the values that facets count by.
    /// </remarks>
    public static IndexCheckReport Run(string folder, CancellationToken cancel = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        return new Checking(FolderSwap.FullPath(folder), cancel).Run();
    }
}

/// <summary>What a check found.</summary>
/// <param name="Articles">How many articles the index says it holds.</param>
/// <param name="Segments">How many pieces it is made of.</param>
/// <param name="Bytes">The size of its files.</param>
/// <param name="Note">What its last commit says of what belongs to it besides: <see cref="NewsIndexWriter.Note"/>.</param>
/// <param name="Faults">What is damaged, the first hundred; empty when the index is sound.</param>
public sealed record IndexCheckReport(int Articles, int Segments, long Bytes, string? Note, IReadOnlyList<IndexFault> Faults);

/// <summary>Something in an index that is damaged.</summary>
/// <param name="Part">What part of the index.</param>
/// <param name="Where">Which file, segment, article or facet of it.</param>
/// <param name="Reason">What is wrong, for a person, without a full stop.</param>
public sealed record IndexFault(IndexPart Part, string Where, string Reason);

/// <summary>The parts of an index that can be damaged by themselves.</summary>
public enum IndexPart
{
    /// <summary>The list of what belongs to the last commit.</summary>
    Commit,

    /// <summary>A segment: words, values and what is stored.</summary>
    Segment,

    /// <summary>A stored article.</summary>
    Article,

    /// <summary>The names that are one entity, or the values of a facet.</summary>
    Facet,

    /// <summary>What is known of the files that were indexed.</summary>
    Ledger,

    /// <summary>What the user says of the index: <see cref="NewsSearch.Curation"/>.</summary>
    Curation,
}
