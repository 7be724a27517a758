using Lucene.Net.Search;
using Lucene.Net.Util;
using NewsSearch.Indexing;
using BoxedInt64 = J2N.Numerics.Int64;
using BoxedSingle = J2N.Numerics.Single;

namespace NewsSearch.Searching;

/// <summary>Ranks the matches of one request and cuts the page asked for.</summary>
internal sealed class Ranking
{
    private readonly SearchRequest _request;
    private readonly TopFieldCollector _top;

    /// <param name="documents">How many documents the index has room for.</param>
    public Ranking(SearchRequest request, int documents)
    {
        _request = request;
        var after = request.Cursor is null ? null : After(PageCursor.Read(request.Cursor, request), request.Sort);
        // One more than asked for tells whether there is a next page.
        var count = Math.Max(1, Math.Min(request.Take + 1, documents));
        _top = TopFieldCollector.Create(
            Order(request.Sort), count, after, fillFields: true, trackDocScores: true, trackMaxScore: false, docsScoredInOrder: true);
    }

    public ICollector Collector => _top;

    /// <summary>The page, best first, and where the next begins.</summary>
    public (IReadOnlyList<FieldDoc> Page, string? Next) Page()
    {
        var found = _top.GetTopDocs().ScoreDocs.Cast<FieldDoc>().ToList();
        var page = found.Take(_request.Take).ToList();
        return (page, found.Count > page.Count && page.Count > 0 ? Cursor(page[^1]).Write(_request) : null);
    }

    private static Sort Order(SortOrder order) => order switch
    {
        SortOrder.Relevance => new Sort(SortField.FIELD_SCORE, ById()),
        SortOrder.Newest => new Sort(ByDay(newestFirst: true), ById()),
        _ => new Sort(ByDay(newestFirst: false), ById()),
    };

    private static SortField ById() => new(Schema.Id, SortFieldType.STRING);

    // The undated come last in both orders.
    private static SortField ByDay(bool newestFirst)
    {
        var field = new SortField(Schema.FirstDay, SortFieldType.INT64, newestFirst);
        field.SetMissingValue(Undated(newestFirst));
        return field;
    }

    private static BoxedInt64 Undated(bool newestFirst) => BoxedInt64.GetInstance(newestFirst ? long.MinValue : long.MaxValue);

    private PageCursor Cursor(FieldDoc last)
    {
        int? key = last.Fields[0] switch
        {
            BoxedSingle score => BitConverter.SingleToInt32Bits(score.ToSingle()),
            BoxedInt64 day when day.ToInt64() is > long.MinValue and < long.MaxValue => (int)day.ToInt64(),
            _ => null,
        };
        return new PageCursor(key, ((BytesRef)last.Fields[1]).Utf8ToString());
    }

    private static FieldDoc After(PageCursor cursor, SortOrder order)
    {
        object key = order == SortOrder.Relevance
            ? BoxedSingle.GetInstance(BitConverter.Int32BitsToSingle(cursor.Key ?? 0))
            : cursor.Key is { } day ? BoxedInt64.GetInstance(day) : Undated(order == SortOrder.Newest);
        // Ids differ, so only the article itself ties, and it lies before every document that is left.
        return new FieldDoc(int.MaxValue, 0, [key, new BytesRef(cursor.Id)]);
    }
}
