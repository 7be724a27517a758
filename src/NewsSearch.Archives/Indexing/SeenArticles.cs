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

    private int _firstOfFile;

    private readonly record struct Seen(ulong Content, int File, uint Line);

    /// <summary>Says that what comes now is of another file.</summary>
    public void BeginFile() => _firstOfFile = _files.Count;

    /// <summary>Looks whether the run has met an article, and remembers it when it has not.</summary>
    /// <param name="item">An item that holds an article.</param>
    /// <param name="given">What is to be remembered of it.</param>
    /// <param name="earlier">Where the one of the same id was met, as FILE:LINE.</param>
    public SeenOutcome Check(ArchiveItem item, out GivenArticle given, out string earlier)
    {
        var article = item.Article!;
        given = new(ArticleId.KeyOf(article.Id), Content(article), (uint)Math.Min(item.Line, uint.MaxValue));
        return Check(item.File, given, out earlier);
    }

    /// <summary>Looks whether the run has met an article that is remembered, and remembers it when it has not.</summary>
    public SeenOutcome Check(string file, GivenArticle given, out string earlier)
    {
        earlier = "";
        ref var seen = ref CollectionsMarshal.GetValueRefOrAddDefault(_seen, given.Key, out var exists);
        if (!exists)
        {
            if (_files.Count == _firstOfFile || _files[^1] != file) _files.Add(file);
            seen = new(given.Content, _files.Count - 1, given.Line);
            return SeenOutcome.New;
        }
        earlier = seen.Line == 0 ? _files[seen.File] : string.Create(CultureInfo.InvariantCulture, $"{_files[seen.File]}:{seen.Line}");
        if (seen.Content == given.Content) return SeenOutcome.Repeated;
        return seen.File >= _firstOfFile ? SeenOutcome.ClashWithin : SeenOutcome.Clash;
    }

    /// <summary>Whether none of these articles was met with another text.</summary>
    public bool AgreesWith(IReadOnlyList<GivenArticle> articles)
    {
        foreach (var article in articles)
            if (_seen.TryGetValue(article.Key, out var seen) && seen.Content != article.Content) return false;
        return true;
    }

    public void Dispose() => _hash.Dispose();

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

    /// <summary>Its id was met before in another file, with another text.</summary>
    Clash,

    /// <summary>Its id was met before in the same file, with another text.</summary>
    ClashWithin,
}
