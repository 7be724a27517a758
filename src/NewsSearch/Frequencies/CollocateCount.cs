using NewsSearch.Searching;

namespace NewsSearch.Frequencies;

/// <summary>Answers one <see cref="CollocateRequest"/>.</summary>
internal sealed class CollocateCount
{
    private const int WidestWindow = 100;

    private readonly IndexSnapshot _snapshot;
    private readonly CollocateRequest _request;
    private readonly QueryNode _root;
    private readonly CancellationToken _cancel;

    public CollocateCount(IndexSnapshot snapshot, CollocateRequest request, CancellationToken cancel)
    {
        if (request.Window is < 1 or > WidestWindow)
        {
            throw WordLimits.Bad($"cannot look {request.Window} words far: ask for 1 to 100",
                $"tidak dapat melihat sejauh {request.Window} kata: minta 1 sampai 100");
        }

        WordLimits.Check(request.MinCount, request.Take);

        _root = QueryTree.Read(request.Search, snapshot.Words.Forms(), snapshot.Saved).Root;
        if (!QueryTree.Sought(_root).Any())
        {
            throw WordLimits.Bad("the query holds no word to look around: write at least one, or a phrase",
                "tidak ada kata dalam kueri untuk dilihat sekitarnya: tulis sedikitnya satu, atau sebuah frasa");
        }

        (_snapshot, _request, _cancel) = (snapshot, request, cancel);
    }

    public Collocates Answer()
    {
        var found = Corpus.Of(_snapshot, _request.Search, _cancel);
        var whole = Corpus.Of(_snapshot, _request.Search with { Query = "", Collapse = false }, _cancel);
        var readers = ArticleSplit.Read(
            found.Documents, () => new WindowCounter(_snapshot, _root, _request), (reader, document) => reader.Read(document), _cancel);
        var nearby = new FormCounts(_request.Roots);
        foreach (var reader in readers) nearby.Add(reader.Nearby);
        var (finds, words) = (readers.Sum(reader => reader.Finds), whole.Words);
        var values = new List<Collocate>();
        foreach (var (form, count) in nearby.AtLeast(_request.MinCount))
        {
            _cancel.ThrowIfCancellationRequested();
            var total = whole.Frequency(form, _request.Roots);
            values.Add(new Collocate(
                form,
                count,
                total,
                Association.MutualInformation(count, nearby.Words, total, words),
                Association.LogLikelihood(count, nearby.Words, total, words),
                Association.LogDice(count, finds, total)));
        }
        values.Sort((a, b) =>
        {
            var order = Rank(b).CompareTo(Rank(a));
            if (order == 0) order = b.Count.CompareTo(a.Count);
            return order != 0 ? order : string.CompareOrdinal(a.Word, b.Word);
        });
        return new Collocates(
            _request.Search.Query, found.Articles, finds, nearby.Words, words, [.. values.Take(_request.Take)], values.Count);
    }

    private double Rank(Collocate value) => _request.Sort switch
    {
        CollocateSort.MutualInformation => value.MutualInformation,
        CollocateSort.LogLikelihood => value.LogLikelihood,
        CollocateSort.Count => value.Count,
        _ => value.LogDice,
    };
}
