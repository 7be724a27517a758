using System.Diagnostics;
using System.Net;

namespace NewsSearch.Tests;

/// <summary>The commands that serve, and that no other command pays for them.</summary>
public class ServeCommandTests(SampleIndex sample) : IClassFixture<SampleIndex>
{
    [Theory]
    [InlineData(2, "token", "--listen", "0.0.0.0:0")]
    [InlineData(2, "token", "--listen", "[::]:0")]
    [InlineData(2, "cannot listen on", "--listen", "nonsense")]
    [InlineData(2, "cannot listen on", "--listen", "7700")]
    [InlineData(2, "cannot listen on", "--listen", "127.0.0.1:99999")]
    [InlineData(2, "cannot be read", "--token-file", "no-such-file")]
    [InlineData(2, "--timeout", "--timeout", "0")]
    public void What_cannot_be_served_is_told_at_once(int exit, string told, params string[] arguments)
    {
        var run = sample.Run(["serve", .. arguments]);
        Assert.Equal(exit, run.Exit);
        Assert.Contains(told, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("serve")]
    [InlineData("mcp")]
    public void Without_an_index_nothing_is_served(string command) => Assert.Equal(3, ProgramRun.Of("--index", "/nowhere", command).Exit);

    [Fact]
    public async Task An_address_that_is_taken_is_told()
    {
        await using var first = ServeRun.Start(["--index", sample.Folder, "serve", "--listen", "127.0.0.1:0"]);
        var address = await first.AddressAsync();
        var second = sample.Run("serve", "--listen", $"127.0.0.1:{address.Port}");
        Assert.Equal(2, second.Exit);
        Assert.Contains("--listen", second.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_comes_from_a_file_or_the_environment()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "token");
        await File.WriteAllTextAsync(file, "a-token-of-some-length\n");
        await using var byFile = ServeRun.Start(["--index", sample.Folder, "serve", "--listen", "127.0.0.1:0", "--token-file", file]);
        await using var byVariable = ServeRun.Start(
            ["--index", sample.Folder, "serve", "--listen", "127.0.0.1:0"], new Dictionary<string, string> { ["NEWSSEARCH_TOKEN"] = "a-token-of-some-length" });
        foreach (var run in new[] { byFile, byVariable })
        {
            using var client = new HttpClient { BaseAddress = await run.AddressAsync() };
            Assert.Equal(HttpStatusCode.Unauthorized, (await client.GetAsync("/v1/stats")).StatusCode);
            client.DefaultRequestHeaders.Authorization = new("Bearer", "a-token-of-some-length");
            Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/v1/stats")).StatusCode);
        }
    }

    [Fact]
    public async Task A_search_loads_nothing_of_the_server()
    {
        using var folder = new TemporaryFolder();
        var loaded = Path.Combine(folder.Path, "loaded");
        var home = Path.GetDirectoryName(typeof(ServeCommandTests).Assembly.Location)!;
        var start = new ProcessStartInfo(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet") { RedirectStandardOutput = true };
        foreach (var argument in new[] { Path.Combine(home, "NewsSearch.Cli.dll"), "--index", sample.Folder, "search", "gempa", "--json" }) start.ArgumentList.Add(argument);
        start.Environment["DOTNET_STARTUP_HOOKS"] = typeof(ServeCommandTests).Assembly.Location;
        start.Environment[StartupHook.Variable] = loaded;
        using var process = Process.Start(start)!;
        Assert.Contains("\"hits\":[{", await process.StandardOutput.ReadToEndAsync(), StringComparison.Ordinal);
        await process.WaitForExitAsync();
        var assemblies = await File.ReadAllLinesAsync(loaded);
        Assert.Contains("NewsSearch", assemblies);
        Assert.DoesNotContain(assemblies, name => name is "NewsSearch.Server" or "NewsSearch.Tui" || name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal) || name.StartsWith("ModelContextProtocol", StringComparison.Ordinal));
    }
}
