using NewsSearch.Indexing;
using NewsSearch.Language;

namespace NewsSearch;

/// <summary>Makes an index anew from the articles that it holds, without the archives that they came from.</summary>
/// <remarks>
/// Every article is annotated again, as this version does it. The new index is made in a folder beside the old one, and takes
/// its place when it is whole: searches under way end on the old one, and a run that is cut short changes nothing.
/// </remarks>
public static class IndexRebuild
{
    /// <summary>Makes the index in <paramref name="folder"/> anew.</summary>
    /// <param name="folder">The folder. Where it lies there must be room for the index once more.</param>
    /// <param name="words">How words are to be read from now on; null for as before.</param>
    /// <param name="threads">How many articles are annotated side by side; 1 or more.</param>
    /// <param name="progress">Told now and then how many articles are done, of how many; or null.</param>
    /// <param name="cancel">Ends the work and leaves the index as it was.</param>
    /// <returns>How many articles it holds.</returns>
    /// <exception cref="NewsSearchException">
    /// There is no index, its articles are stored in a way that this version does not read, it is damaged, another writer has it,
    /// or the disk is full or may not be written.
    /// </exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancel"/> was signalled.</exception>
    public static int Run(
        string folder, WordSettings? words, int threads, IProgress<(int Done, int Total)>? progress = null, CancellationToken cancel = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        return new Rebuilding(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)), threads, progress, cancel).Run(words);
    }
}
