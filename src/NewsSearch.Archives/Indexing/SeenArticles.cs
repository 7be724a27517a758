using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace NewsSearch.Archives.Indexing;

/// <summary>Remembers which articles a run has met, by id and text, in some 60 bytes each.</summary>
/// <remarks>
/// Ids are kept as 128 bits and texts as 64 bits of SHA-256: at a billion articles the chance that two ids meet by
/// accident is below 10^-20. Only the text counts as content, not what an archive says about it: two archives that
/// file one article under different sections have the same article.
/// </remarks>
internal sealed class SeenArticles : IDisposable
{
    private readonly Dictionary<UInt128, Seen> _seen = [];
    private readonly List<string> _files = [];
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    private readonly record struct Seen(ulong Content, int File, uint Line);

    /// <summary>Looks whether the run has met an article, and remembers it when it has not.</summary>
    /// <param name="item">An item that holds an article.</param>
    /// <param name="earlier">Where the one of the same id was met, as FILE:LINE.</param>
    public SeenOutcome Check(ArchiveItem item, out string earlier)
    {
        var article = item.Article!;
        earlier = "";
        var content = Content(article);
        ref var seen = ref CollectionsMarshal.GetValueRefOrAddDefault(_seen, Key(article.Id), out var exists);
        if (!exists)
        {
            if (_files.Count == 0 || _files[^1] != item.File) _files.Add(item.File);
            seen = new(content, _files.Count - 1, (uint)Math.Min(item.Line, uint.MaxValue));
            return SeenOutcome.New;
        }
        earlier = seen.Line == 0 ? _files[seen.File] : string.Create(CultureInfo.InvariantCulture, $"{_files[seen.File]}:{seen.Line}");
        return seen.Content == content ? SeenOutcome.Repeated : SeenOutcome.Clash;
    }

    public void Dispose() => _hash.Dispose();

    private UInt128 Key(string id)
    {
        Append(id);
        return MemoryMarshal.Read<UInt128>(Finish());
    }

    private ulong Content(Article article)
    {
        Append(article.Title);
        Append(article.Deck);
        Append(article.Dateline);
        Append(article.Body);
        return MemoryMarshal.Read<ulong>(Finish());
    }

    // With its length, lest the end of one part pass for the beginning of the next.
    private void Append(string text)
    {
        _hash.AppendData(BitConverter.GetBytes(text.Length));
        _hash.AppendData(MemoryMarshal.AsBytes(text.AsSpan()));
    }

    private byte[] Finish() => _hash.GetHashAndReset();
}

/// <summary>What a run knows of an article.</summary>
internal enum SeenOutcome
{
    /// <summary>It is the first of its id.</summary>
    New,

    /// <summary>Its id and its text were met before.</summary>
    Repeated,

    /// <summary>Its id was met before, with another text.</summary>
    Clash,
}
