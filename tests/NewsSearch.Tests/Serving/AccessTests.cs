using System.Net;
using NewsSearch.Server;

namespace NewsSearch.Tests;

/// <summary>Who may ask a server, and from where.</summary>
public class AccessTests(ServedIndex served) : IClassFixture<ServedIndex>
{
    private const string Token = "a-token-of-some-length";

    [Fact]
    public async Task Elsewhere_than_on_loopback_a_token_is_required()
    {
        var open = served.Options with { Listen = new IPEndPoint(IPAddress.Any, 0) };
        var refused = await Assert.ThrowsAsync<NewsSearchException>(() => NewsServer.StartAsync(open));
        Assert.Contains("token", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_token_that_could_be_guessed_is_refused() =>
        Assert.Throws<NewsSearchException>(() => served.Options with { Token = "secret" });

    [Theory]
    [InlineData(null, 401)]
    [InlineData("Bearer", 401)]
    [InlineData("Bearer wrong-token-of-some-length", 401)]
    [InlineData("Basic " + Token, 401)]
    [InlineData("Bearer " + Token + "x", 401)]
    [InlineData("Bearer " + Token, 200)]
    [InlineData("bearer " + Token, 200)]
    public async Task With_a_token_only_who_shows_it_is_answered(string? authorization, int status)
    {
        await using var server = await NewsServer.StartAsync(served.Options with { Token = Token });
        using var client = new HttpClient { BaseAddress = server.Address };
        using var request = new HttpRequestMessage(HttpMethod.Get, "/v1/stats");
        if (authorization is not null) request.Headers.TryAddWithoutValidation("Authorization", authorization);
        using var response = await client.SendAsync(request);
        Assert.Equal(status, (int)response.StatusCode);
        if (status == 401) Assert.Equal("Bearer", Assert.Single(response.Headers.WwwAuthenticate).Scheme);
    }

    [Fact]
    public async Task Health_is_told_without_a_token()
    {
        await using var server = await NewsServer.StartAsync(served.Options with { Token = Token });
        using var client = new HttpClient { BaseAddress = server.Address };
        Assert.Contains("\"ok\"", await client.GetStringAsync("/v1/health"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("evil.example", 403)]
    [InlineData("127.0.0.1.evil.example", 403)]
    [InlineData("localhost", 200)]
    [InlineData("LOCALHOST:7700", 200)]
    [InlineData("127.0.0.1:1", 200)]
    [InlineData("[::1]:7700", 200)]
    public async Task On_loopback_only_our_own_names_are_served(string host, int status)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/v1/stats");
        request.Headers.Host = host;
        using var response = await served.Client.SendAsync(request);
        Assert.Equal(status, (int)response.StatusCode);
    }

    [Theory]
    [InlineData("https://news.example", 200)]
    [InlineData("https://evil.example", 403)]
    [InlineData("null", 403)]
    public async Task Pages_of_other_sites_may_ask_only_where_they_were_allowed(string origin, int status)
    {
        await using var server = await NewsServer.StartAsync(served.Options with { AllowedOrigins = ["https://news.example"] });
        using var client = new HttpClient { BaseAddress = server.Address };
        using var request = new HttpRequestMessage(HttpMethod.Get, "/v1/stats");
        request.Headers.Add("Origin", origin);
        using var response = await client.SendAsync(request);
        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal(status == 200, response.Headers.TryGetValues("Access-Control-Allow-Origin", out var allowed) && allowed.Single() == origin);

        using var before = new HttpRequestMessage(HttpMethod.Options, "/v1/search");
        before.Headers.Add("Origin", origin);
        before.Headers.Add("Access-Control-Request-Method", "POST");
        using var preflight = await client.SendAsync(before);
        Assert.Equal(status == 200 ? 204 : 403, (int)preflight.StatusCode);
    }

    [Fact]
    public async Task Without_leave_no_page_of_another_site_is_answered()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/v1/stats");
        request.Headers.Add("Origin", "https://evil.example");
        using var response = await served.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.False(response.Headers.Contains("Access-Control-Allow-Origin"));
    }
}
