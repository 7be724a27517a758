using System.Collections.Concurrent;
using Lucene.Net.Index;
using Lucene.Net.Util;
using NewsSearch.ColumnStore;
using NewsSearch.Postings;

namespace NewsSearch.Scoring;

/// <summary>What scoring reads of a segment again and again. Safe for several threads at once.</summary>
internal sealed class SegmentScores
{
    private readonly AtomicReader _segment;
    private readonly ConcurrentDictionary<string, FieldScores> _fields = new(StringComparer.Ordinal);
    private readonly FieldLengths _lengths;
    private readonly Lazy<DayColumns> _days;

    public SegmentScores(AtomicReaderContext context, FieldLengths lengths)
    {
        _lengths = lengths;
        _days = new(() => new DayColumns(_segment!));
        (Context, _segment) = (context, context.AtomicReader);
        (Documents, Postings) = (_segment.MaxDoc, SegmentTerms.Of(_segment).Postings);
        if (_segment.LiveDocs is { } live) Live = Alive(live, Documents);
    }

    public AtomicReaderContext Context { get; }

    /// <summary>How many documents it has, deleted ones too.</summary>
    public int Documents { get; }

    /// <summary>How many windows its documents make.</summary>
    public int Windows => WindowMaxima.Windows(Documents);

    public BlockPostingsReader Postings { get; }

    /// <summary>The documents that are not deleted; null when none is.</summary>
    public ulong[]? Live { get; }

    /// <summary>Lucene's dictionary of a field.</summary>
    public FieldInfo? Field(string name) => _segment.FieldInfos.FieldInfo(name);

    /// <summary>What scoring needs of a field.</summary>
    public FieldScores Scores(string field) => _fields.TryGetValue(field, out var scores) ? scores : _fields.GetOrAdd(field, MakeScores(field));

    /// <summary>When its documents were published.</summary>
    public DayColumns Days => _days.Value;

    private FieldScores MakeScores(string field)
    {
        var (mean, beside) = _lengths.Of(field);
        var kept = Field(field) is { } known ? Postings.Maxima.MeanLength(known) : null;
        return new FieldScores(_segment.GetNormValues(field) as NumberColumn, beside, kept, mean);
    }

    private static ulong[] Alive(IBits live, int documents)
    {
        var alive = new ulong[Bits.Words(documents)];
        for (var i = 0; i < documents; i++)
            if (live.Get(i)) Bits.Set(alive, i);
        return alive;
    }
}
