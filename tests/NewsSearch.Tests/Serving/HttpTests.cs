using System.Net;
using System.Text.Json;

namespace NewsSearch.Tests;

/// <summary>Questions by HTTP: the same answers as on the command line, paged, tagged, and refused in words.</summary>
public class HttpTests(ServedIndex served) : IClassFixture<ServedIndex>
{
    public static TheoryData<string, string[]> Same => new()
    {
        { "/v1/search?query=gempa&facet=person&facet=place:3&take=2", ["search", "gempa", "--facet", "person", "--facet", "place:3", "--take", "2"] },
        { "/v1/search?query=gmepa", ["search", "gmepa"] },
        { "/v1/search?query=desa&sort=newest&not_place=Jawa%20Tengah&collapse=true", ["search", "desa", "--sort", "newest", "--not-place", "Jawa Tengah", "--collapse"] },
        { "/v1/count?query=gempa&date=2006", ["count", "gempa", "--date", "2006"] },
        { "/v1/facets/place?query=gempa&take=2", ["facets", "place", "gempa", "--take", "2"] },
        { "/v1/facets/place:2?query=gempa", ["facets", "place:2", "gempa"] },
        { "/v1/facets/tanggal?histogram=decade", ["facets", "date", "--histogram", "decade"] },
        { "/v1/articles/CK-1990-011", ["show", "CK-1990-011"] },
        { "/v1/similar/CK-1990-011?take=3", ["similar", "CK-1990-011", "--take", "3"] },
        { "/v1/kwic?query=gempa&sort=right&take=3", ["kwic", "gempa", "--sort", "right", "--take", "3"] },
        { "/v1/kwic?query=gempa&group=1R", ["kwic", "gempa", "--group", "1R"] },
        { "/v1/trend?query=gempa&query=tsunami&unit=decade", ["trend", "gempa", "tsunami", "--unit", "decade"] },
        { "/v1/collocates?query=gempa&take=2&sort=mi", ["collocates", "gempa", "--take", "2", "--sort", "mi"] },
        { "/v1/keyness?query=gempa&against=banjir&take=2", ["keyness", "gempa", "--against", "banjir", "--take", "2"] },
        { "/v1/suggest?prefix=jak", ["suggest", "jak"] },
        { "/v1/entities/organization/BMKG", ["entity", "show", "BMKG", "--facet", "organization"] },
        { "/v1/explain?query=siapa+gempa+bumi&not_person=budi&doc=kbn-19940216-003", ["explain", "siapa gempa bumi", "--not-person", "budi", "--doc", "kbn-19940216-003"] },
        { "/v1/analyze?text=Pemerintah%20mengajarkan", ["analyze", "Pemerintah mengajarkan"] },
    };

    [Theory]
    [MemberData(nameof(Same))]
    public async Task An_answer_is_the_one_of_the_command_line(string address, string[] command)
    {
        var answered = await served.Client.GetStringAsync(address);
        Assert.Equal(WithoutTime(served.Sample.Run([.. command, "--json"]).Output), WithoutTime(answered));
    }

    [Fact]
    public async Task Pages_follow_their_links_to_the_last_hit()
    {
        var ids = new List<string>();
        for (var address = "/v1/search?query=desa&take=7"; address is not null;)
        {
            using var response = await served.Client.GetAsync(address);
            ids.AddRange(JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement
                .GetProperty("hits").EnumerateArray().Select(hit => hit.GetProperty("id").GetString()!));
            address = response.Headers.TryGetValues("Link", out var links) ? links.Single().Split('<', '>')[1] : null;
        }
        Assert.Equal(served.Sample.Run("search", "desa", "--all", "--format", "ids").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries), ids);
    }

    [Fact]
    public async Task What_is_known_already_is_not_sent_again()
    {
        using var first = await served.Client.GetAsync("/v1/search?query=gempa&take=1");
        using var again = new HttpRequestMessage(HttpMethod.Get, "/v1/search?take=1&query=gempa");
        again.Headers.Add("If-None-Match", first.Headers.ETag!.ToString());
        using var second = await served.Client.SendAsync(again);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Empty(await second.Content.ReadAsByteArrayAsync());

        using var other = new HttpRequestMessage(HttpMethod.Get, "/v1/search?take=2&query=gempa");
        other.Headers.Add("If-None-Match", first.Headers.ETag!.ToString());
        using var third = await served.Client.SendAsync(other);
        Assert.Equal(HttpStatusCode.OK, third.StatusCode);
    }

    [Fact]
    public async Task Head_tells_the_length_and_sends_nothing()
    {
        using var response = await served.Client.SendAsync(new HttpRequestMessage(HttpMethod.Head, "/v1/stats"));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.True(response.Content.Headers.ContentLength > 100);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("/v1/search?qery=x", 400, "qery")]
    [InlineData("/v1/search?take=ten", 400, "take")]
    [InlineData("/v1/search?take=10001", 400, "take")]
    [InlineData("/v1/search?take=1&take=2", 400, "take")]
    [InlineData("/v1/search?collapse=yes", 400, "collapse")]
    [InlineData("/v1/search?sort=random", 400, "sort")]
    [InlineData("/v1/search?facet=colour", 400, "facet")]
    [InlineData("/v1/search?query=(gempa", 400, "query")]
    [InlineData("/v1/search?query=gempa&cursor=nonsense", 400, null)]
    [InlineData("/v1/search?date=yesterday", 400, null)]
    [InlineData("/v1/facets/colour", 400, "facet")]
    [InlineData("/v1/kwic?query=gempa&sort=9L", 400, "sort")]
    [InlineData("/v1/kwic", 400, null)]
    [InlineData("/v1/suggest", 400, "prefix")]
    [InlineData("/v1/stats?verbose=true", 400, "verbose")]
    [InlineData("/v1/articles/..%2F..%2F..%2Fetc%2Fpasswd", 404, null)]
    [InlineData("/v1/similar/nobody", 404, null)]
    [InlineData("/v1/entities/person/Tiada%20Siapa", 404, null)]
    [InlineData("/v1/entities/colour/red", 400, "facet")]
    [InlineData("/v2/search", 404, null)]
    [InlineData("/", 404, null)]
    public async Task What_cannot_be_answered_is_refused_in_words(string address, int status, string? parameter)
    {
        using var response = await served.Client.GetAsync(address);
        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
        var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
        Assert.Equal(status, problem.GetProperty("status").GetInt32());
        Assert.NotEmpty(problem.GetProperty("detail").GetString()!);
        Assert.DoesNotContain("   at ", problem.GetProperty("detail").GetString()!, StringComparison.Ordinal);
        Assert.Equal(parameter, problem.TryGetProperty("parameter", out var named) ? named.GetString() : null);
    }

    [Fact]
    public async Task Problems_are_told_in_the_language_asked_for()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/v1/search?take=ten");
        request.Headers.Add("Accept-Language", "id-ID,id;q=0.9");
        using var response = await served.Client.SendAsync(request);
        Assert.Contains("bilangan bulat", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static string WithoutTime(string json)
    {
        var start = json.IndexOf("\"took_ms\":", StringComparison.Ordinal);
        return start < 0 ? json.TrimEnd() : json[..start] + json[json.IndexOf(',', start)..].TrimEnd();
    }
}
