using Lucene.Net.Codecs;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace NewsSearch.Postings;

/// <summary>Lucene's dictionaries of terms of a segment, each read when a field of it is first asked about, with the postings they lead to.</summary>
/// <remarks>Safe for several threads at once, as all that Lucene reads of a segment.</remarks>
internal sealed class SegmentTerms : FieldsProducer
{
    private readonly FieldInfos _fields;
    private readonly IReadOnlyDictionary<TermPart, LazyTerms> _parts;

    public SegmentTerms(SegmentReadState state, BlockPostingsReader postings, IEnumerable<TermPart> parts)
    {
        (_fields, Postings) = (state.FieldInfos, postings);
        var opened = new Dictionary<TermPart, LazyTerms>();
        try
        {
            foreach (var part in parts) opened.Add(part, new LazyTerms(new SegmentReadState(state, part.Suffix), postings));
        }
        catch
        {
            IOUtils.DisposeWhileHandlingException(opened.Values);
            throw;
        }
        _parts = opened;
    }

    public BlockPostingsReader Postings { get; }

    public override int Count => _parts.Values.Sum(part => part.Terms.Count);

    /// <summary>Those of a segment of an open index.</summary>
    public static SegmentTerms Of(AtomicReader segment) =>
        segment.Fields as SegmentTerms ?? throw new InvalidDataException("a segment has postings of another kind");

    // Lucene merges the fields of segments as sorted lists.
    public override IEnumerator<string> GetEnumerator() =>
        _parts.Values.SelectMany(part => part.Terms).Order(StringComparer.Ordinal).GetEnumerator();

    public override Terms? GetTerms(string field) =>
        _fields.FieldInfo(field) is { } known && _parts.FirstOrDefault(part => part.Key.Holds(known)).Value is { } terms ? terms.Terms.GetTerms(field) : null;

    public override long RamBytesUsed() => Postings.RamBytesUsed() + _parts.Values.Sum(part => part.RamBytesUsed);

    public override void CheckIntegrity()
    {
        Postings.CheckIntegrity();
        foreach (var part in _parts.Values) part.CheckIntegrity();
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) IOUtils.Dispose([.. _parts.Values, Postings]);
    }
}
