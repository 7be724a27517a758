using System.Buffers.Binary;
using NewsSearch.Indexing;
using NewsSearch.Searching;

namespace NewsSearch.Copies;

/// <summary>Keys that texts which are copies of each other share: a few bytes by which to look for candidates.</summary>
/// <remarks>
/// MinHash over runs of three words (A. Broder, "On the resemblance and containment of documents", 1997), the
/// least hashes taken three by three as keys (P. Indyk, R. Motwani, 1998): two texts of which the share s of all such
/// runs is common have a key in common with the chance 1 - (1 - s³)¹¹, that is 0.06 at s = 0.18, 0.77 at 0.5, 0.98 at 0.7.
/// One key more is made of the first 200 letters and digits, which an excerpt shares with the whole. Candidates are
/// compared word by word: <see cref="Shingles"/>.
/// </remarks>
internal sealed class Signature
{
    /// <summary>How many keys a signature has.</summary>
    public const int Keys = Bands + 1;

    /// <summary>Its length in bytes.</summary>
    public const int Bytes = Keys * 4;

    private const int Bands = 11;
    private const int Rows = 3;
    private const int HeadLetters = 200;

    private readonly uint[] _least = new uint[Bands * Rows];
    private readonly ulong[] _seeds = [.. Enumerable.Range(1, Bands * Rows).Select(i => StableHash.Mix((ulong)i * 0x9E3779B97F4A7C15) | 1)];
    private readonly ShingleReader _reader = new();

    /// <summary>The keys of an article's text; null when it has no word.</summary>
    public byte[]? Of(FormTape title, FormTape body, int bodyForms)
    {
        Array.Fill(_least, uint.MaxValue);
        var any = false;
        foreach (var shingle in _reader.Read(title, body, bodyForms))
        {
            any = true;
            for (var i = 0; i < _least.Length; i++)
                _least[i] = Math.Min(_least[i], (uint)((shingle * _seeds[i]) >> 32));
        }
        if (!any) return null;
        var bytes = new byte[Bytes];
        for (var band = 0; band < Bands; band++)
        {
            var key = (ulong)band;
            for (var row = 0; row < Rows; row++) key = StableHash.Mix(key << 32 ^ _least[band * Rows + row] ^ key >> 32);
            BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(band * 4), (uint)key);
        }
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(Bands * 4), Head(body, bodyForms));
        return bytes;
    }

    private static uint Head(FormTape body, int bodyForms)
    {
        Span<char> letters = stackalloc char[HeadLetters];
        var count = 0;
        for (var i = 0; i < bodyForms && count < HeadLetters; i++)
        {
            if (body[i].Increment == 0) continue;
            foreach (var c in body.Chars(body[i]))
                if (count < HeadLetters && char.IsLetterOrDigit(c)) letters[count++] = c;
        }
        return (uint)StableHash.Of(letters[..count], Bands);
    }
}
