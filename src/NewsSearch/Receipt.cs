using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using NewsSearch.Receipts;

namespace NewsSearch;

/// <summary>What was asked of which index and what came of it, to be shown to others and asked again.</summary>
/// <param name="At">When.</param>
/// <param name="Request">The question; its page, facets and cursor do not matter.</param>
/// <param name="Index">Of what it was asked.</param>
/// <param name="Total">How many articles match.</param>
/// <param name="IdsHash">The SHA-256 of the ids of all of them, in order, in lower-case hex.</param>
/// <param name="Ids">The first of those ids, at most <see cref="MostIds"/>.</param>
public sealed record Receipt(
    DateTimeOffset At, SearchRequest Request, IndexIdentity Index, int Total, string IdsHash, IReadOnlyList<string> Ids)
{
    /// <summary>How many ids a receipt keeps.</summary>
    public const int MostIds = 10_000;

    /// <summary>The words of the command line that asked, without those that say where to and how; empty for none.</summary>
    public IReadOnlyList<string> Command { get; init; } = [];

    /// <summary>The SHA-256 of the command's answer in JSON, without how long it took; empty for none.</summary>
    public string AnswerHash { get; init; } = "";

    /// <summary>Asks, and writes down what came of it.</summary>
    /// <exception cref="NewsSearchException">The request makes no sense, or the index is damaged.</exception>
    public static Receipt Make(NewsIndex index, SearchRequest request, TimeProvider time, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(index);
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(time);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var (total, kept) = (0, new List<string>());
        foreach (var id in index.Ids(request with { Facets = [], Cursor = null, Take = 0 }, cancel))
        {
            total++;
            if (kept.Count < MostIds) kept.Add(id);
            hash.AppendData(Encoding.UTF8.GetBytes(id));
            hash.AppendData("\n"u8);
        }
        return new(time.GetUtcNow(), request, index.Identity, total, Convert.ToHexStringLower(hash.GetCurrentHash()), kept);
    }

    /// <summary>Asks again, and tells what changed.</summary>
    /// <exception cref="NewsSearchException">The request makes no sense in this index, or the index is damaged.</exception>
    public ReceiptReplay Replay(NewsIndex index, TimeProvider time, CancellationToken cancel = default)
    {
        var now = Make(index, Request, time, cancel);
        var isWhole = Ids.Count == Total && now.Ids.Count == now.Total;
        return new(this, now, isWhole ? [.. now.Ids.Except(Ids, StringComparer.Ordinal)] : null, isWhole ? [.. Ids.Except(now.Ids, StringComparer.Ordinal)] : null);
    }

    /// <summary>Writes it as a JSON object.</summary>
    public void Write(Utf8JsonWriter writer) => ReceiptCodec.Write(writer, this);

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="NewsSearchException">It is no receipt that this version reads; says why.</exception>
    public static Receipt Read(string json) => ReceiptCodec.Read(json);
}

/// <summary>What changed between two askings of one question.</summary>
/// <param name="Then">The receipt.</param>
/// <param name="Now">What comes of it now.</param>
/// <param name="Came">Articles that match now and did not, in order; null when there are more ids than receipts keep.</param>
/// <param name="Gone">Articles that matched and do not now; null when there are more ids than receipts keep.</param>
public sealed record ReceiptReplay(Receipt Then, Receipt Now, IReadOnlyList<string>? Came, IReadOnlyList<string>? Gone)
{
    /// <summary>Whether the same articles match, in the same order.</summary>
    public bool IsSame => Then.Total == Now.Total && Then.IdsHash == Now.IdsHash;
}
