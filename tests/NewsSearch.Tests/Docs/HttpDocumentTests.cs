using System.Text;

namespace NewsSearch.Tests;

/// <summary>Runs what <c>docs/http.md</c> shows, on the sample, and checks that what it shows as an answer is answered.</summary>
public class HttpDocumentTests(ServedIndex served) : IClassFixture<ServedIndex>
{
    private const string Server = "http://127.0.0.1:7700";

    private static IEnumerable<(string Command, List<string> Shown)> Examples => DocumentedCommandsTests.Examples("docs/http.md");

    [Fact]
    public async Task Every_address_shown_answers_as_shown()
    {
        var asked = Examples.Where(example => example.Command.StartsWith("curl", StringComparison.Ordinal)).ToList();
        Assert.True(asked.Count > 20);
        foreach (var (command, shown) in asked)
        {
            using var response = await served.Client.SendAsync(Request(DocumentedCommandsTests.Words(command)));
            var answer = await response.Content.ReadAsStringAsync();
            Assert.True(response.IsSuccessStatusCode || shown.Any(line => line.Length > 0), $"{command}\n{answer}");
            foreach (var line in shown.Where(line => line.Length > 0)) Assert.Equal(line, answer);
        }
    }

    [Fact]
    public async Task The_command_shown_serves_until_it_is_told_to_stop()
    {
        var (command, shown) = Examples.Single(example => example.Command.StartsWith("newssearch", StringComparison.Ordinal));
        await using var run = ServeRun.Start(["--index", served.Sample.Folder, .. DocumentedCommandsTests.Words(command).Skip(1).Select(word => word.Replace(":7700", ":0", StringComparison.Ordinal))]);
        var address = await run.AddressAsync();
        using var client = new HttpClient { BaseAddress = address };
        Assert.Contains("\"ok\"", await client.GetStringAsync("/v1/health"), StringComparison.Ordinal);
        Assert.Equal(0, await run.StopAsync());
        Assert.StartsWith(shown[0].Replace(":7700/", "", StringComparison.Ordinal), run.Error, StringComparison.Ordinal);
    }

    private static HttpRequestMessage Request(List<string> words)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, words.Single(word => word.StartsWith(Server, StringComparison.Ordinal))[Server.Length..]);
        if (words.IndexOf("-d") is > 0 and var data)
        {
            Assert.Equal("Content-Type: application/json", words[words.IndexOf("-H") + 1]);
            (request.Method, request.Content) = (HttpMethod.Post, new StringContent(words[data + 1], Encoding.UTF8, "application/json"));
        }
        return request;
    }
}
