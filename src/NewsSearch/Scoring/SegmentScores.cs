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
    private readonly ConcurrentDictionary<string, NumberColumn?> _norms = new(StringComparer.Ordinal);
    private readonly Lazy<DayColumns> _days;

    public SegmentScores(AtomicReaderContext context)
    {
        _days = new(() => new DayColumns(_segment!));
        (Context, _segment) = (context, context.AtomicReader);
        (Documents, Postings) = (_segment.MaxDoc, BlockTerms.Of(_segment).Postings);
        if (_segment.LiveDocs is { } live) Live = Alive(live, Documents);
    }

    public AtomicReaderContext Context { get; }

    /// <summary>How many documents it has, deleted ones too.</summary>
    public int Documents { get; }

    public BlockPostingsReader Postings { get; }

    /// <summary>The documents that are not deleted; null when none is.</summary>
    public ulong[]? Live { get; }

    /// <summary>Lucene's dictionary of a field.</summary>
    public FieldInfo? Field(string name) => _segment.FieldInfos.FieldInfo(name);

    /// <summary>For each document, its length in a field, as Lucene encodes it; null where the field has no lengths.</summary>
    public NumberColumn? Norms(string field) => _norms.GetOrAdd(field, name => _segment.GetNormValues(name) as NumberColumn);

    /// <summary>When its documents were published.</summary>
    public DayColumns Days => _days.Value;

    private static ulong[] Alive(IBits live, int documents)
    {
        var alive = new ulong[Bits.Words(documents)];
        for (var i = 0; i < documents; i++)
            if (live.Get(i)) Bits.Set(alive, i);
        return alive;
    }
}
