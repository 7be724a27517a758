using System.Collections.Concurrent;
using Lucene.Net.Index;
using Lucene.Net.Util;
using NewsSearch.Indexing;
using NewsSearch.Postings;

namespace NewsSearch.Scoring;

/// <summary>What scoring reads of a segment again and again. Safe for several threads at once.</summary>
internal sealed class SegmentScores
{
    private readonly AtomicReader _segment;
    private readonly ConcurrentDictionary<string, Lazy<byte[]>> _norms = new(StringComparer.Ordinal);

    private readonly Lazy<(int[] First, int[] Last)> _days;

    public SegmentScores(AtomicReaderContext context)
    {
        _days = new(ReadDays);
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

    /// <summary>For each document, its length in a field, as Lucene encodes it.</summary>
    public byte[] Norms(string field) => _norms.GetOrAdd(field, name => new Lazy<byte[]>(() =>
    {
        var values = _segment.GetNormValues(name);
        var norms = new byte[Documents];
        if (values is null) return norms;
        for (var i = 0; i < norms.Length; i++) norms[i] = (byte)values.Get(i);
        return norms;
    })).Value;

    /// <summary>For each document the first and the last day it may have been published; an undated one's lie within nothing.</summary>
    public (int[] First, int[] Last) Days => _days.Value;

    private (int[] First, int[] Last) ReadDays()
    {
        var (firsts, lasts) = (new int[Documents], new int[Documents]);
        Array.Fill(firsts, int.MinValue);
        Array.Fill(lasts, int.MaxValue);
        if (_segment.GetNumericDocValues(Schema.FirstDay) is not { } first || _segment.GetNumericDocValues(Schema.LastDay) is not { } last)
            return (firsts, lasts);
        var dated = _segment.GetDocsWithField(Schema.FirstDay);
        for (var i = 0; i < Documents; i++)
            if (dated.Get(i)) (firsts[i], lasts[i]) = ((int)first.Get(i), (int)last.Get(i));
        return (firsts, lasts);
    }

    private static ulong[] Alive(IBits live, int documents)
    {
        var alive = Bits.Empty(documents);
        for (var i = 0; i < documents; i++)
            if (live.Get(i)) Bits.Set(alive, i);
        return alive;
    }
}
