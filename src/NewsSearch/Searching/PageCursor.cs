using System.Buffers.Text;
using NewsSearch.Indexing;
using NewsSearch.Language;

namespace NewsSearch.Searching;

/// <summary>Where a page ended: the last hit's place in the order.</summary>
/// <param name="Key">What it was ranked by; see <see cref="Ranking"/>.</param>
/// <param name="Id">The term of its id.</param>
internal sealed record PageCursor(int Key, string Id)
{
    /// <summary>As a string for one search alone: another query, filter or order refuses it.</summary>
    public string Write(SearchRequest request)
    {
        var bytes = new ByteWriter();
        bytes.Number(Stamp(request));
        bytes.Number((uint)Key);
        bytes.Text(Id);
        return Base64Url.EncodeToString(bytes.Written);
    }

    /// <summary>Reads what <see cref="Write"/> wrote for the same search.</summary>
    /// <exception cref="NewsSearchException">It is no such string.</exception>
    public static PageCursor Read(string cursor, SearchRequest request)
    {
        try
        {
            var bytes = new ByteReader(Base64Url.DecodeFromChars(cursor));
            if (bytes.Number() == Stamp(request)) return new PageCursor((int)(uint)bytes.Number(), bytes.Text());
        }
        catch (Exception failure) when (failure is FormatException or InvalidDataException)
        {
            throw new NewsSearchException(Problem.BadRequest, new Bilingual(
                "the cursor cannot be read: start again without one",
                "kursor tidak dapat dibaca: mulai lagi tanpa kursor"), failure);
        }
        throw new NewsSearchException(Problem.BadRequest, new Bilingual(
                "the cursor belongs to another search: start again without one",
                "kursor itu milik pencarian lain: mulai lagi tanpa kursor"));
    }

    /// <summary>Tells one search from another. The page size and the facets may change from page to page: they do not change the order.</summary>
    public static uint Stamp(SearchRequest request)
    {
        var bytes = new ByteWriter();
        bytes.Number(Schema.FormatVersion);
        bytes.Number((int)request.Sort);
        bytes.Text(request.Query);
        bytes.Flag(request.AnyWord);
        bytes.Flag(request.ExactWords);
        bytes.Flag(request.Collapse);
        bytes.OptionalText(request.Like);
        bytes.Number(request.Recency ?? 0);
        bytes.Flag(request.AddedAfter is not null);
        bytes.Number(request.AddedAfter ?? 0);
        bytes.List(request.Filters, filter =>
        {
            bytes.Number((int)filter.Facet);
            bytes.Flag(filter.Exclude);
            bytes.List(filter.Values, bytes.Text);
        });
        return (uint)StableHash.Of(bytes.Written);
    }
}
