using System.Net;
using NewsSearch.Language;

namespace NewsSearch.Server;

/// <summary>What an index is served with.</summary>
/// <param name="IndexFolder">Where the index is.</param>
public sealed record ServerOptions(string IndexFolder)
{
    /// <summary>Where to listen; port 0 takes a free one. Elsewhere than on a loopback address a <see cref="Token"/> is required.</summary>
    public IPEndPoint Listen { get; init; } = new(IPAddress.Loopback, 7700);

    /// <summary>What callers must show as a bearer token, at least <see cref="LeastToken"/> characters; null for nothing.</summary>
    public string? Token
    {
        get;
        init
        {
            if (value is { Length: < LeastToken })
            {
                throw new NewsSearchException(Problem.BadRequest, new Bilingual(
                    $"the token has {value.Length} characters: give at least {LeastToken}, such as 'openssl rand -hex 32' prints",
                    $"token berisi {value.Length} karakter: beri sedikitnya {LeastToken}, seperti yang dicetak 'openssl rand -hex 32'"));
            }

            field = value;
        }
    }

    /// <summary>The fewest characters of a token.</summary>
    public const int LeastToken = 16;

    /// <summary>Web pages of these origins (<c>https://example.org</c>) may ask; <c>*</c> for all. None by default.</summary>
    public IReadOnlyList<string> AllowedOrigins { get; init; } = [];

    /// <summary>After how long a question is given up.</summary>
    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How many questions are worked on at once; 0 for as many as there are processors.</summary>
    public int Workers { get; init; }

    /// <summary>How many questions may wait for a worker; more are sent away.</summary>
    public int Queue { get; init; } = 512;

    /// <summary>The largest body of a request, in bytes.</summary>
    public int MaxBody { get; init; } = 1 << 20;

    /// <summary>How often to look whether something was committed to the index.</summary>
    public TimeSpan Poll { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The clock.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Told what happens, a line at a time; null for nobody.</summary>
    public Action<string>? Log { get; init; }
}
