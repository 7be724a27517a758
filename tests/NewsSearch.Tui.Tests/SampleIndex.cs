using NewsSearch.Tui.Sources;
using NewsSearch.Tui.State;

namespace NewsSearch.Tui.Tests;

/// <summary>The sample news in a real index, for the screens that ask more of it than hits and counts.</summary>
internal static class SampleIndex
{
    private static readonly Lazy<string> Written = new(Write);
    private static readonly Lazy<NewsSource> MadeKept = new(Keep);
    private static readonly Lazy<NewsSource> Made = new(() => Of(Written.Value));

    /// <summary>
    /// Answers from it; how long a search took is always the same, for pictures to be compared. Nobody may tag, note or save
    /// anything in it: who does takes one from <see cref="Make"/>.
    /// </summary>
    public static NewsSource Source => Made.Value;

    /// <summary>Where that index is.</summary>
    public static string Folder => Written.Value;

    /// <summary>The same with tags, a collection, notes and saved searches. Nobody may add any to it.</summary>
    public static NewsSource Kept => MadeKept.Value;

    /// <summary>One more of the same, for whoever leaves traces in it.</summary>
    public static NewsSource Make() => Of(Write());

    private static NewsSource Keep()
    {
        var source = Make();
        source.Desk.Curate(curator =>
        {
            curator.Tag(["f01", "f02"], ["penting"], []);
            curator.Tag(["f01"], ["cek ulang"], []);
            curator.Collect("banjir Papua", ["f01", "f02", "f03"]);
            curator.Note("f01", "Bandingkan dengan laporan BNPB.");
            curator.Save(SavedSearch.Of("banjir", new SearchRequest { Query = "banjir papua" }));
            curator.Save(SavedSearch.Of("harga", new SearchRequest { Query = "beras \"naik tipis\" tempat:Jakarta -impor sejak:2019 pasar induk" }));
        });
        return source;
    }

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
