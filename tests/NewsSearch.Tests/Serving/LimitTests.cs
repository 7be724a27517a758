using System.Net;
using System.Net.Sockets;
using System.Text;
using NewsSearch.Server;
using NewsSearch.Server.Questions;

namespace NewsSearch.Tests;

/// <summary>What is too much is refused, in words and at once, and the server lives.</summary>
public class LimitTests(ServedIndex served) : IClassFixture<ServedIndex>
{
    public static TheoryData<string, string, int> Bodies => new()
    {
        { "/v1/search", """{"query":"gempa","take":2}""", 200 },
        { "/v1/search", """{"query":"gempa","like":null}""", 200 },
        { "/v1/search", """{"query":"gempa" """, 400 },
        { "/v1/search", "", 400 },
        { "/v1/search", "[]", 400 },
        { "/v1/search", "\"gempa\"", 400 },
        { "/v1/search", """{"qery":"gempa"}""", 400 },
        { "/v1/search", """{"query":5}""", 400 },
        { "/v1/search", """{"query":"a","query":"b"}""", 400 },
        { "/v1/search", """{"take":1.5}""", 400 },
        { "/v1/search", """{"take":99999999999999999999}""", 400 },
        { "/v1/search", """{"filters":[{"facet":"colour","values":["red"]}]}""", 400 },
        { "/v1/search", """{"filters":[{"facet":"place"}]}""", 400 },
        { "/v1/search", """{"filters":{"place":"Garut"}}""", 400 },
        { "/v1/search", """{"facets":["person"]}""", 400 },
        { "/v1/search", """{"facets":[{"facet":"person","contains":"budi","take":3}]}""", 200 },
        { "/v1/search", """{"like":"nobody"}""", 404 },
        { "/v1/search", "\u0000\u0001", 400 },
        { "/v1/extract", """{"title":"Gempa di Bantul","body":"Gubernur Sultan meninjau Bantul."}""", 200 },
        { "/v1/extract", """{"title":"Gempa"}""", 400 },
        { "/v1/extract", """{"body":["x"]}""", 400 },
        { "/v1/extract", """{"body":"x","date":"yesterday"}""", 400 },
    };

    public static TheoryData<string> Bombs =>
    [
        new string('(', 4000) + "gempa" + new string(')', 4000),
        string.Join(" OR ", Enumerable.Range(0, 800).Select(i => $"a{i}*")),
        "*a*",
        "/(a+)+$/",
        "/(.*)*x/",
        string.Join(' ', Enumerable.Repeat("-gempa", 1000)),
        "\"" + string.Join(' ', Enumerable.Repeat("a", 3000)) + "\"~999",
        new string('-', 8000),
        new string('~', 8000),
        "gempa" + new string('^', 200) + "9",
    ];

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task A_body_that_makes_no_sense_is_refused_in_words(string address, string body, int status)
    {
        using var response = await served.Client.PostAsync(address, new StringContent(body, Encoding.UTF8, "application/json"));
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(status == (int)response.StatusCode, text);
        if (status != 200) Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task A_body_nested_beyond_reason_is_refused()
    {
        using var response = await served.Client.PostAsync("/v1/search", new StringContent(new string('[', 100_000), Encoding.UTF8, "application/json"));
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task A_body_that_is_too_large_is_refused()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v1/extract")
        {
            Content = new StringContent($"{{\"body\":\"{new string('a', 2 << 20)}\"}}", Encoding.UTF8, "application/json"),
        };
        // Who asks first hears the answer; who goes on sending may find the line cut before.
        request.Headers.ExpectContinue = true;
        using var response = await served.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Fact]
    public async Task A_body_that_is_no_json_is_refused_by_its_type()
    {
        // A page of another site can send a form without asking first, and nothing else.
        using var response = await served.Client.PostAsync("/v1/search", new StringContent("{}", Encoding.UTF8, "text/plain"));
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
    }

    [Theory]
    [MemberData(nameof(Bombs))]
    public async Task A_query_meant_to_exhaust_is_answered_or_refused(string query)
    {
        using var response = await served.Client.GetAsync("/v1/search?query=" + Uri.EscapeDataString(query));
        Assert.True((int)response.StatusCode is 200 or 400 or 414 or 503, $"{response.StatusCode}");
        Assert.Equal(HttpStatusCode.OK, (await served.Client.GetAsync("/v1/health")).StatusCode);
    }

    [Theory]
    [InlineData("GET /v1/search?query=AAAA HTTP/1.1\r\n\r\n", "400")]
    [InlineData("nonsense\r\n\r\n", "400")]
    [InlineData("GET /v1/articles/%00 HTTP/1.1\r\nHost: localhost\r\n\r\n", "400")]
    public async Task What_is_no_http_is_refused(string request, string status) => Assert.StartsWith("HTTP/1.1 " + status, await RawAsync(request), StringComparison.Ordinal);

    [Fact]
    public async Task An_address_that_is_too_long_is_refused() =>
        Assert.StartsWith("HTTP/1.1 414", await RawAsync($"GET /v1/search?query={new string('a', 100_000)} HTTP/1.1\r\nHost: localhost\r\n\r\n"), StringComparison.Ordinal);

    [Fact]
    public async Task Headers_that_are_too_large_are_refused() =>
        Assert.StartsWith("HTTP/1.1 431", await RawAsync($"GET /v1/stats HTTP/1.1\r\nHost: localhost\r\nX: {new string('a', 100_000)}\r\n\r\n"), StringComparison.Ordinal);

    [Fact]
    public async Task A_question_that_takes_too_long_is_given_up()
    {
        await using var server = await NewsServer.StartAsync(served.Options with { TimeLimit = TimeSpan.Zero });
        using var client = new HttpClient { BaseAddress = server.Address };
        using var response = await client.GetAsync("/v1/kwic?query=gempa");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(1), response.Headers.RetryAfter!.Delta);
        Assert.Contains("narrow the question", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_comes_when_too_many_wait_is_sent_away()
    {
        using var gate = new Gate(workers: 1, queue: 1);
        await gate.EnterAsync(CancellationToken.None);
        var waiting = gate.EnterAsync(CancellationToken.None).AsTask();
        var refused = await Assert.ThrowsAsync<QuestionException>(async () => await gate.EnterAsync(CancellationToken.None));
        Assert.Equal(503, refused.Status);
        gate.Leave();
        await waiting;
        var next = gate.EnterAsync(CancellationToken.None).AsTask();
        gate.Leave();
        await next;
    }

    private async Task<string> RawAsync(string request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, served.Address.Port);
        var stream = client.GetStream();
        try
        {
            await stream.WriteAsync(Encoding.ASCII.GetBytes(request));
        }
        catch (IOException)
        {
            // It hung up before all was sent; what it said is still to be read.
        }
        var buffer = new byte[64];
        var read = await stream.ReadAsync(buffer);
        return Encoding.ASCII.GetString(buffer, 0, read);
    }
}
