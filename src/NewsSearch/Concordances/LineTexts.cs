using NewsSearch.Indexing;
using NewsSearch.Searching;

namespace NewsSearch.Concordances;

/// <summary>Reads the texts of lines whose place is known.</summary>
internal static class LineTexts
{
    public static IEnumerable<KwicLine> Of(IndexSnapshot snapshot, ReadOnlyMemory<LineSpot> spots, CancellationToken cancel)
    {
        (ArticleCodec.Card Card, IReadOnlyList<SearchedText> Texts)? read = null;
        var document = -1;
        for (var at = 0; at < spots.Length; at++)
        {
            cancel.ThrowIfCancellationRequested();
            var spot = spots.Span[at];
            if (document != spot.Document || read is null) read = snapshot.Articles.Searched(document = spot.Document);
            yield return KwicMaker.Line(
                read.Value.Card, read.Value.Texts[spot.TextIndex], (spot.LeftStart, spot.Start, spot.End, spot.RightEnd));
        }
    }
}
