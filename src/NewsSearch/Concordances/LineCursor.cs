using System.Buffers.Text;
using NewsSearch.Indexing;
using NewsSearch.Language;
using NewsSearch.Searching;

namespace NewsSearch.Concordances;

/// <summary>Where a page of lines ended.</summary>
/// <param name="After">The last article of which every line was shown; null when there is none, or when lines are sorted.</param>
/// <param name="Skip">How many lines behind it were shown.</param>
internal sealed record LineCursor(PageCursor? After, long Skip)
{
    public static LineCursor Start { get; } = new(null, 0);

    public string Write(ConcordanceRequest request)
    {
        var bytes = new ByteWriter();
        bytes.Number(Stamp(request));
        bytes.Number(Skip);
        bytes.Flag(After is not null);
        if (After is not null)
        {
            bytes.Number((uint)After.Key);
            bytes.Text(After.Id);
        }
        return Base64Url.EncodeToString(bytes.Written);
    }

    /// <summary>Reads what <see cref="Write"/> wrote for the same lines.</summary>
    /// <exception cref="NewsSearchException">It is no such string.</exception>
    public static LineCursor Read(string cursor, ConcordanceRequest request)
    {
        try
        {
            var bytes = new ByteReader(Base64Url.DecodeFromChars(cursor));
            if (bytes.Number() == Stamp(request))
            {
                var skip = bytes.Number();
                return new LineCursor(bytes.Flag() ? new PageCursor((int)(uint)bytes.Number(), bytes.Text()) : null, skip);
            }
        }
        catch (Exception failure) when (failure is FormatException or InvalidDataException)
        {
            throw new NewsSearchException(Problem.BadRequest, new Bilingual(
                "the cursor cannot be read: start again without one",
                "kursor tidak dapat dibaca: mulai lagi tanpa kursor"), failure);
        }
        throw new NewsSearchException(Problem.BadRequest, new Bilingual(
                "the cursor belongs to another concordance: start again without one",
                "kursor itu milik konkordansi lain: mulai lagi tanpa kursor"));
    }

    // The width and the page size may change from page to page.
    private static uint Stamp(ConcordanceRequest request)
    {
        var bytes = new ByteWriter();
        bytes.Number(PageCursor.Stamp(request.Search));
        bytes.List(request.Sort, key =>
        {
            bytes.Number((int)key.Kind);
            bytes.Number(key.Place);
        });
        bytes.List(request.Only, only =>
        {
            bytes.Number((int)only.Key.Kind);
            bytes.Number(only.Key.Place);
            bytes.Text(only.Value);
        });
        bytes.Number(request.Sample ?? 0);
        bytes.Number((uint)request.Seed);
        return (uint)StableHash.Of(bytes.Written);
    }
}
