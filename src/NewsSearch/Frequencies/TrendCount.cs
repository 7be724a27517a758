using NewsSearch.Concordances;
using NewsSearch.Language;
using NewsSearch.Searching;

namespace NewsSearch.Frequencies;

/// <summary>Answers one <see cref="TrendRequest"/>.</summary>
internal sealed class TrendCount
{
    private const int MostQueries = 20;

    private readonly IndexSnapshot _snapshot;
    private readonly TrendRequest _request;
    private readonly CancellationToken _cancel;

    public TrendCount(IndexSnapshot snapshot, TrendRequest request, CancellationToken cancel)
    {
        if (request.Queries.Count is < 1 or > MostQueries)
        {
            throw new NewsSearchException(Problem.BadRequest, new Bilingual(
                $"cannot follow {request.Queries.Count} queries: ask for 1 to 20",
                $"tidak dapat mengikuti {request.Queries.Count} kueri: minta 1 sampai 20"));
        }

        if (!Enum.IsDefined(request.Unit))
        {
            throw new NewsSearchException(Problem.BadRequest, new Bilingual(
                "no such unit of time: ask for a day, a week, a month, a quarter, a year or a decade",
                "satuan waktu tidak dikenal: minta hari, minggu, bulan, triwulan, tahun, atau dasawarsa"));
        }

        (_snapshot, _request, _cancel) = (snapshot, request, cancel);
    }

    public Trend Answer()
    {
        var corpus = Corpus.Of(_snapshot, _request.Search with { Query = "" }, _cancel);
        var times = new Times(_snapshot, corpus.Documents, _request.Unit);
        var (articles, words) = (new int[times.Count + 2], new long[times.Count + 2]);
        corpus.EachWordCount((document, count) =>
        {
            articles[times.Of(document)]++;
            words[times.Of(document)] += count;
        });
        TrendTime Time(int time) => new(time < times.Count ? times.DaysOf(time) : null, articles[time], words[time]);
        return new Trend(
            times.Unit,
            [.. Enumerable.Range(0, times.Count).Select(Time)],
            Time(times.Coarse),
            Time(times.Undated),
            [.. _request.Queries.Select(query => Series(query, times, articles, words))]);
    }

    private TrendSeries Series(string query, Times times, int[] allArticles, long[] allWords)
    {
        var request = _request.Search with { Query = query };
        var found = new Search(_snapshot, request, _cancel).Matches();
        var (articles, finds) = (new int[allArticles.Length], new long[allArticles.Length]);
        for (var i = 0; i < found.Length && (i = found.NextSetBit(i)) >= 0; i++) articles[times.Of(i)]++;
        var root = QueryTree.Read(request, _snapshot.Words.Forms(), _snapshot.Saved).Root;
        if (QueryTree.Sought(root).Any())
        {
            foreach (var reader in ArticleSplit.Read(
                found, () => new FindCounter(_snapshot, root, times, finds.Length), (reader, document) => reader.Read(document), _cancel))
            {
                for (var i = 0; i < finds.Length; i++) finds[i] += reader.Finds[i];
            }
        }
        TrendPoint Point(int time) => new(
            articles[time],
            allArticles[time] == 0 ? 0 : 100.0 * articles[time] / allArticles[time],
            finds[time],
            allWords[time] == 0 ? 0 : 1e6 * finds[time] / allWords[time]);
        return new TrendSeries(query, [.. Enumerable.Range(0, times.Count).Select(Point)], Point(times.Coarse), Point(times.Undated));
    }

    /// <summary>Counts finds by time. One serves one thread.</summary>
    private sealed class FindCounter(IndexSnapshot snapshot, QueryNode root, Times times, int count)
    {
        private readonly ArticleScan _scan = new(snapshot, root, null);

        public long[] Finds { get; } = new long[count];

        public void Read(int document) => Finds[times.Of(document)] += _scan.Read(document).Finds.Count;
    }
}
