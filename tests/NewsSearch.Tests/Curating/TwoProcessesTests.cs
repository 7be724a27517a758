using System.Diagnostics;

namespace NewsSearch.Tests;

/// <summary>Programs that curate one index at the same time, or are killed while they do.</summary>
public sealed class TwoProcessesTests
{
    private const int Tags = 6;

    [Fact]
    public async Task Two_programs_that_curate_at_once_lose_nothing_of_each_other()
    {
        using var index = TestIndex.Of([Stored.Article("a"), Stored.Article("b")]);
        await Task.WhenAll(Many("a", "kiri"), Many("b", "kanan"));
        Assert.Equal(2 * Tags, Curation.Read(index.Folder).Tags.Count);
        Assert.Equal(2 * Tags, Curation.Read(index.Folder).Steps.Count);

        async Task Many(string id, string tag)
        {
            for (var i = 0; i < Tags; i++)
            {
                using var process = Start(index.Folder, "tag", id, "--add", $"{tag}{i}", "--quiet");
                await process.WaitForExitAsync(TestContext.Current.CancellationToken);
                Assert.Equal(0, process.ExitCode);
            }
        }
    }

    [Fact]
    public async Task A_program_that_is_killed_while_it_curates_leaves_files_that_are_whole()
    {
        using var index = TestIndex.Of([Stored.Article("a")]);
        var random = new Random(7);
        for (var i = 0; i < Tags; i++)
        {
            using var process = Start(index.Folder, "tag", "a", "--add", $"t{i}", "--quiet");
            await Task.Delay(random.Next(150, 500), TestContext.Current.CancellationToken);
            process.Kill();
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            var curation = Curation.Read(index.Folder);
            Assert.All(curation.Tags, tag => Assert.Equal(["a"], tag.Value));
            Assert.True(curation.Steps.Count >= curation.Tags.Count);
        }
        // And whoever comes next is not kept waiting.
        new Curator(index.Folder, TimeProvider.System).Tag(["a"], ["akhir"], []);
        Assert.Contains("akhir", Curation.Read(index.Folder).TagsOf("a"));
    }

    private static Process Start(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in (string[])[Path.Combine(AppContext.BaseDirectory, "NewsSearch.Cli.dll"), "--index", folder, .. arguments]) start.ArgumentList.Add(argument);
        return Process.Start(start)!;
    }
}
