using NewsSearch.Language;
using NewsSearch.Searching;

namespace NewsSearch.Concordances;

/// <summary>Answers one <see cref="ConcordanceRequest"/>.</summary>
internal sealed class ConcordancePages
{
    private const int MostLines = 10_000;
    private const int Widest = 1000;
    private const int MostKeys = 8;

    private readonly IndexSnapshot _snapshot;
    private readonly ConcordanceRequest _request;
    private readonly Search _search;
    private readonly CancellationToken _cancel;
    private readonly WordNumbers _numbers = new();
    private readonly ArticleScan _scan;
    private readonly KwicMaker _maker;

    public ConcordancePages(IndexSnapshot snapshot, ConcordanceRequest request, CancellationToken cancel)
    {
        Check(request);
        (_snapshot, _request, _cancel) = (snapshot, request, cancel);
        var root = QueryTree.Read(request.Search, snapshot.Words.Forms(), snapshot.Saved).Root;
        if (!QueryTree.Sought(root).Any())
        {
            throw Bad("the query holds no word to show in context: write at least one, or a phrase",
                "tidak ada kata dalam kueri untuk ditampilkan dalam konteks: tulis sedikitnya satu, atau sebuah frasa");
        }

        _search = new Search(snapshot, request.Search, cancel);
        _scan = new ArticleScan(snapshot, root, ReadsAll || request.Only.Count > 0 ? _numbers : null);
        _maker = new KwicMaker(request, _numbers);
    }

    private bool ReadsAll => _request.Sort.Count > 0 || _request.Sample is not null;

    public Concordance Page()
    {
        var cursor = _request.Cursor is null ? LineCursor.Start : LineCursor.Read(_request.Cursor, _request);
        var articles = _search.Total();
        var lines = new List<KwicLine>();
        if (ReadsAll)
        {
            var sorted = Sorted();
            var first = (int)Math.Min(cursor.Skip, sorted.Count);
            lines.AddRange(sorted.Lines(first, _request.Take, _cancel));
            var more = first + lines.Count < sorted.Count ? new LineCursor(null, first + lines.Count).Write(_request) : null;
            return new Concordance(_request.Search.Query, articles, sorted.Total, lines, more);
        }
        var (after, shown) = (cursor.After, cursor.Skip);
        var skip = shown;
        foreach (var ranked in _search.Ordered(cursor.After))
        {
            foreach (var line in Lines(ranked))
            {
                if (skip-- > 0) continue;
                if (lines.Count == _request.Take)
                    return new Concordance(_request.Search.Query, articles, null, lines, new LineCursor(after, shown).Write(_request));
                lines.Add(line);
                shown++;
            }
            (after, shown, skip) = (new PageCursor(ranked.Key, ranked.IdBytes.Utf8ToString()), 0, 0);
        }
        return new Concordance(_request.Search.Query, articles, _request.Cursor is null ? lines.Count : null, lines, null);
    }

    public IEnumerable<KwicLine> All() => ReadsAll ? Sorted().All(_cancel) : _search.Ordered(null).SelectMany(Lines);

    public SortedConcordance Sorted()
    {
        var spots = Collect();
        var sorted = spots.Sorted(_numbers);
        return new SortedConcordance(
            _snapshot, _search.Total(), spots.Total, sorted.Select(spot => spot.Line).ToArray(), _request.Sort.Count == 0 ? [] : Runs(sorted));
    }

    private List<LineRun> Runs(List<Spot> sorted)
    {
        var runs = new List<LineRun>();
        for (var (start, end) = (0, 0); start < sorted.Count; start = end)
        {
            var key = sorted[start].Keys[0];
            while (end < sorted.Count && sorted[end].Keys[0] == key) end++;
            runs.Add(new LineRun(_numbers[key], start, end - start));
        }
        return runs;
    }

    private SpotList Collect()
    {
        var spots = new SpotList(_request.Sample);
        var order = 0L;
        foreach (var ranked in _search.Ordered(null))
        {
            _cancel.ThrowIfCancellationRequested();
            var article = _scan.Read(ranked.Document);
            foreach (var find in article.Finds.Where(find => _maker.IsWanted(article, find)))
            {
                var (left, right) = _maker.Context(article, find);
                var part = article.Texts[find.TextIndex];
                var draw = _request.Sample is null ? 0
                    : SpotList.Draw(article.Card.Id, (int)part.Part, part.Offset + find.Span.Start, _request.Seed);
                spots.Add(new Spot(
                    draw, order++, new LineSpot(ranked.Document, find.TextIndex, left, find.Span.Start, find.Span.End, right), _maker.Keys(article, find)));
            }
        }
        return spots;
    }

    private IEnumerable<KwicLine> Lines(Ranked ranked)
    {
        _cancel.ThrowIfCancellationRequested();
        var article = _scan.Read(ranked.Document);
        foreach (var find in article.Finds.Where(find => _maker.IsWanted(article, find)))
        {
            var (left, right) = _maker.Context(article, find);
            yield return KwicMaker.Line(article.Card, article.Texts[find.TextIndex], (left, find.Span.Start, find.Span.End, right));
        }
    }

    private static void Check(ConcordanceRequest request)
    {
        if (request.Width is < 0 or > Widest)
        {
            throw Bad($"cannot show {request.Width} of context: ask for 0 to 1,000",
                $"tidak dapat menampilkan konteks selebar {request.Width}: minta 0 sampai 1.000");
        }

        if (request.Take is < 0 or > MostLines)
        {
            throw Bad($"cannot take {request.Take} lines: ask for 0 to 10,000",
                $"tidak dapat memberi {request.Take} baris: minta 0 sampai 10.000");
        }

        if (request.Sample is < 1)
        {
            throw Bad($"cannot draw a sample of {request.Sample} lines: ask for 1 or more",
                $"tidak dapat mengambil sampel {request.Sample} baris: minta 1 atau lebih");
        }

        if (request.Sort.Count > MostKeys)
        {
            throw Bad("cannot sort by more than 8 keys: leave some out",
                "tidak dapat mengurutkan menurut lebih dari 8 kunci: kurangi");
        }

        foreach (var key in request.Sort.Concat(request.Only.Select(only => only.Key)))
        {
            var isSide = key.Kind is KwicKeyKind.Left or KwicKeyKind.Right;
            if (!isSide || key.Place is >= 1 and <= KwicKey.Furthest) continue;
            throw Bad($"cannot sort by word {key.Place} from the match: ask for 1 to 5",
                $"tidak dapat mengurutkan menurut kata ke-{key.Place} dari temuan: minta 1 sampai 5");
        }
    }

    private static NewsSearchException Bad(string english, string indonesian) =>
        new(Problem.BadRequest, new Bilingual(english, indonesian));
}
