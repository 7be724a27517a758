using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using NewsSearch.Indexing;

namespace NewsSearch.Searching;

/// <summary>Keeps the best matches behind a cursor: by score or by day, and by id where these tie.</summary>
/// <remarks>
/// Every order is by one whole number, the higher the better: the bits of the score, which rise as scores of 0 and
/// above do; the day; or the day's negative. Ids compare byte by byte in UTF-8, within a segment by their ordinals.
/// </remarks>
/// <param name="order">What to rank by.</param>
/// <param name="most">How many to keep; 1 or more.</param>
/// <param name="after">The place that the matches must lie behind; null for all.</param>
internal sealed class Ranking(SortOrder order, int most, PageCursor? after) : ICollector
{
    // Below every day and every day's negative: the undated come last.
    private const int Undated = int.MinValue;

    private readonly PriorityQueue<Ranked, Ranked> _best = new(Comparer<Ranked>.Create((a, b) => a.CompareTo(b)));
    private Scorer? _scorer;
    private int _base;
    private SortedDocValues? _ids;
    private NumericDocValues? _days;
    private IBits? _dated;
    private int _afterId;

    // The place among this segment's ids of the id of `_placed`, the worst kept.
    private Ranked? _placed;
    private int _placedId;

    public bool AcceptsDocsOutOfOrder => false;

    /// <summary>How many it keeps.</summary>
    public int Most => most;

    /// <summary>The place that the matches must lie behind; null for all.</summary>
    public PageCursor? After => after;

    /// <summary>Whether scores decide, or days.</summary>
    public bool NeedsScores => order == SortOrder.Relevance;

    /// <summary>The matches kept so far, in no order.</summary>
    public IEnumerable<Ranked> Kept => _best.UnorderedItems.Select(item => item.Element);

    /// <summary>The matches kept, best first. Empties the ranking.</summary>
    public IReadOnlyList<Ranked> Take()
    {
        var ranked = new Ranked[_best.Count];
        for (var i = ranked.Length - 1; i >= 0; i--) ranked[i] = _best.Dequeue();
        return ranked;
    }

    public void SetScorer(Scorer scorer) => _scorer = scorer;

    public void SetNextReader(AtomicReaderContext context)
    {
        var leaf = context.AtomicReader;
        _base = context.DocBase;
        _ids = leaf.GetSortedDocValues(Schema.Id) ?? throw new InvalidDataException("articles have no ids");
        _days = order == SortOrder.Relevance ? null : leaf.GetNumericDocValues(Schema.FirstDay);
        _dated = _days is null ? null : leaf.GetDocsWithField(Schema.FirstDay);
        _afterId = after is null ? 0 : Place(new BytesRef(after.Id));
        _placed = null;
    }

    public void Collect(int doc)
    {
        var key = Key(doc);
        if (after is not null && (key > after.Key || (key == after.Key && IdPlace(doc) <= _afterId))) return;
        if (_best.Count < most)
        {
            Keep(doc, key);
            return;
        }
        var worst = _best.Peek();
        if (key < worst.Key || (key == worst.Key && IdPlace(doc) > WorstPlace(worst))) return;
        _best.Dequeue();
        Keep(doc, key);
    }

    private void Keep(int doc, int key)
    {
        var ranked = new Ranked(_base + doc, key, order == SortOrder.Relevance ? Score(key) : _scorer!.GetScore(), _ids!, _ids!.GetOrd(doc));
        _best.Enqueue(ranked, ranked);
    }

    private int Key(int doc) => order switch
    {
        SortOrder.Relevance => BitConverter.SingleToInt32Bits(_scorer!.GetScore()),
        _ when _dated?.Get(doc) is not true => Undated,
        SortOrder.Newest => (int)_days!.Get(doc),
        _ => -(int)_days!.Get(doc),
    };

    private static float Score(int key) => BitConverter.Int32BitsToSingle(key);

    // Places are doubled so that an id which is not in the segment has one between its neighbours.
    private int IdPlace(int doc) => _ids!.GetOrd(doc) * 2;

    private int Place(BytesRef id)
    {
        var found = _ids!.LookupTerm(id);
        return found >= 0 ? found * 2 : (-found - 1) * 2 - 1;
    }

    private int WorstPlace(Ranked worst)
    {
        if (_placed == worst) return _placedId;
        _placed = worst;
        return _placedId = ReferenceEquals(worst.Ids, _ids) ? worst.Ordinal * 2 : Place(worst.IdBytes);
    }
}

/// <summary>A match with its place in the order.</summary>
internal sealed class Ranked(int document, int key, float score, SortedDocValues ids, int ordinal) : IComparable<Ranked>
{
    private BytesRef? _id;

    public int Document => document;

    public int Key => key;

    public float Score { get; set; } = score;

    public SortedDocValues Ids => ids;

    public int Ordinal => ordinal;

    /// <summary>The term of the article's id.</summary>
    public BytesRef IdBytes
    {
        get
        {
            if (_id is not null) return _id;
            var bytes = new BytesRef();
            ids.LookupOrd(ordinal, bytes);
            return _id = BytesRef.DeepCopyOf(bytes);
        }
    }

    /// <summary>Below 0 when this one ranks after the other.</summary>
    public int CompareTo(Ranked? other)
    {
        if (other is null) return 1;
        if (key != other.Key) return key.CompareTo(other.Key);
        return ReferenceEquals(ids, other.Ids) ? other.Ordinal.CompareTo(ordinal) : other.IdBytes.CompareTo(IdBytes);
    }
}
