using NewsSearch.Tui.Sources;
using NewsSearch.Tui.State;

namespace NewsSearch.Tui.Tests;

/// <summary>The sample news in a real index, for the screens that ask more of it than hits and counts.</summary>
internal static class SampleIndex
{
    private static readonly Lazy<string> Written = new(Write);
    private static readonly Lazy<NewsSource> Made = new(() => Of(Written.Value));

    /// <summary>
    /// Answers from it; how long a search took is always the same, for pictures to be compared. Nobody may tag, note or save
    /// anything in it: who does takes one from <see cref="Make"/>.
    /// </summary>
    public static NewsSource Source => Made.Value;

    /// <summary>Where that index is.</summary>
    public static string Folder => Written.Value;

    /// <summary>One more of the same, for whoever leaves traces in it.</summary>
    public static NewsSource Make() => Of(Write());

    private static string Write()
    {
        var folder = Directory.CreateTempSubdirectory("newssearch-tui-sample-").FullName;
        using (var writer = NewsIndexWriter.Open(folder))
        {
            foreach (var article in SampleNews.Floods().Concat(SampleNews.Markets()).Concat(SampleNews.Copies())) writer.Add(article);
            writer.Commit();
        }
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        return folder;
    }

    private static NewsSource Of(string folder)
    {
        var source = new IndexSource(folder, TimeProvider.System).ToNewsSource();
        return source with
        {
            Search = (request, cancel) => source.Search(request, cancel) with { Took = TimeSpan.FromMilliseconds(4) },
        };
    }
}
