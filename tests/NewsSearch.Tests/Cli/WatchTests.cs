using System.Text;
using NewsSearch.Cli;
using NewsSearch.Cli.Watching;

namespace NewsSearch.Tests;

public sealed class WatchTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task A_watched_folder_is_followed_through_bursts_appends_and_renames_until_it_is_stopped()
    {
        var archive = Directory.CreateDirectory(Path.Combine(_folder.Path, "arsip")).FullName;
        File.WriteAllText(Path.Combine(archive, "a.jsonl"), Line(0));
        using var stop = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        using var output = new MemoryStream();
        using var error = new StringWriter();
        using var session = new Session(output, error, Stream.Null) { Cancel = stop.Token };
        var run = Task.Run(() => NewsSearchProgram.Run(["--index", IndexFolder, "index", "--watch", "--prune", archive], session), TestContext.Current.CancellationToken);
        await Until(1, stop.Token);
        for (var i = 1; i <= 500; i++) File.WriteAllText(Path.Combine(archive, $"{i}.jsonl"), Line(i));
        await Until(501, stop.Token);
        File.AppendAllText(Path.Combine(archive, "a.jsonl"), Line(501));
        File.Move(Path.Combine(archive, "1.jsonl"), Path.Combine(archive, "satu.jsonl"));
        await Until(502, stop.Token);
        File.Delete(Path.Combine(archive, "2.jsonl"));
        await Until(501, stop.Token);
        stop.Cancel();
        Assert.Equal(0, await run);
        Assert.Empty(error.ToString());
        Assert.StartsWith("1 added", Encoding.UTF8.GetString(output.ToArray()), StringComparison.Ordinal);
    }

    // Takes minutes: run by `make test-long`.
    [Fact(Explicit = true)]
    public async Task A_burst_of_10_000_files_and_a_restart_lose_nothing()
    {
        var archive = Directory.CreateDirectory(Path.Combine(_folder.Path, "arsip")).FullName;
        await Watch(archive, async cancel =>
        {
            for (var i = 0; i < 10_000; i++) File.WriteAllText(Path.Combine(archive, $"{i}.jsonl"), Line(i));
            await Until(10_000, cancel);
        });
        // While nobody watched.
        File.WriteAllText(Path.Combine(archive, "baru.jsonl"), Line(10_000));
        File.Delete(Path.Combine(archive, "7.jsonl"));
        File.Move(Path.Combine(archive, "8.jsonl"), Path.Combine(archive, "delapan.jsonl"));
        var told = await Watch(archive, async cancel =>
        {
            File.WriteAllText(Path.Combine(archive, "lagi.jsonl"), Line(10_001));
            await Until(10_001, cancel);
        });
        Assert.StartsWith("1 added, 9,999 unchanged, 1 removed", told, StringComparison.Ordinal);
    }

    private async Task<string> Watch(string archive, Func<CancellationToken, Task> whileWatched)
    {
        using var stop = new CancellationTokenSource(TimeSpan.FromMinutes(10));
        using var output = new MemoryStream();
        using var error = new StringWriter();
        using var session = new Session(output, error, Stream.Null) { Cancel = stop.Token };
        var run = Task.Run(() => NewsSearchProgram.Run(["--index", IndexFolder, "index", "--watch", "--prune", archive], session), TestContext.Current.CancellationToken);
        // The first run is over once it has told what it did.
        while (output.Length == 0) await Task.Delay(50, stop.Token);
        await whileWatched(stop.Token);
        await stop.CancelAsync();
        Assert.Equal(0, await run);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    [Fact]
    public void It_is_looked_without_a_hint_too_and_not_when_stopped()
    {
        using var watch = new FolderWatch([Path.Combine(_folder.Path, "nowhere", "at", "all")], TimeProvider.System)
        {
            Scan = TimeSpan.FromMilliseconds(1),
            Quiet = TimeSpan.FromMilliseconds(1),
        };
        Assert.True(watch.Wait(CancellationToken.None));
        Assert.False(watch.Wait(new CancellationToken(canceled: true)));
    }

    [Fact]
    public void Standard_input_cannot_be_watched() =>
        Assert.Equal(2, ProgramRun.Of("--index", IndexFolder, "index", "--watch", "-").Exit);

    public void Dispose() => _folder.Dispose();

    private string IndexFolder => Path.Combine(_folder.Path, "index");

    private static string Line(int id) => $$"""{"id":"{{id}}","judul":"Judul {{id}}","isi":"Padi dipanen."}""" + "\n";

    private async Task Until(int articles, CancellationToken cancel)
    {
        while (ProgramRun.Of("--index", IndexFolder, "count").Output != $"{articles}\n") await Task.Delay(50, cancel);
    }
}
