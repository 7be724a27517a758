using NewsSearch.Language;

namespace NewsSearch.Indexing;

/// <summary>Reads words as an index was made to: its articles and what is asked of it alike.</summary>
internal sealed class WordReading(WordSettings settings)
{
    private readonly RootFinder _finder = settings.Roots.Roots.Count == 0
        ? RootFinder.Default
        : RootFinder.Default.WithOverrides(settings.Roots.Roots);

    public static WordReading Default { get; } = new(WordSettings.Default);

    public WordSettings Settings => settings;

    /// <summary>A walker for one thread.</summary>
    /// <param name="remember">Whether it is to read many texts; see <see cref="WordForms"/>.</param>
    public WordForms Forms(bool remember = false) => new(_finder, remember);

    /// <summary>Whether an article is spelled as before August 1972.</summary>
    public bool IsOld(PublishedDate published, string body) => OldSpelling.Applies(settings.OldSpelling, published, body);
}
