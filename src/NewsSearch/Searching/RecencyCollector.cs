using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using NewsSearch.Indexing;

namespace NewsSearch.Searching;

/// <summary>Lowers the scores of older articles on their way to the ranking.</summary>
/// <remarks>score · (1 + 2^(-age/h))/2, age counted from the newest article of the index: no clock has a say.</remarks>
internal sealed class RecencyCollector(ICollector top, int halfLife, long newest) : ICollector
{
    private readonly Aged _aged = new(halfLife, newest);

    public bool AcceptsDocsOutOfOrder => top.AcceptsDocsOutOfOrder;

    public void SetScorer(Scorer scorer)
    {
        _aged.Scorer = scorer;
        top.SetScorer(_aged);
    }

    public void SetNextReader(AtomicReaderContext context)
    {
        _aged.Days = context.AtomicReader.GetNumericDocValues(Schema.FirstDay);
        _aged.Dated = context.AtomicReader.GetDocsWithField(Schema.FirstDay);
        top.SetNextReader(context);
    }

    public void Collect(int doc) => top.Collect(doc);

    /// <summary>What a document's score is multiplied with.</summary>
    public static double Factor(IndexSnapshot snapshot, int document, int halfLife)
    {
        var leaf = snapshot.Reader.Leaves[ReaderUtil.SubIndex(document, snapshot.Reader.Leaves)];
        var isDated = leaf.AtomicReader.GetDocsWithField(Schema.FirstDay)?.Get(document - leaf.DocBase) is true;
        return Factor(isDated ? leaf.AtomicReader.GetNumericDocValues(Schema.FirstDay).Get(document - leaf.DocBase) : null, snapshot.Newest.Value, halfLife);
    }

    private static double Factor(long? day, long newest, int halfLife) =>
        day is { } known ? (1 + Math.Pow(2, (known - newest) / (double)halfLife)) / 2 : 0.5;

    private sealed class Aged(int halfLife, long newest) : Scorer(null)
    {
        public Scorer Scorer { get; set; } = null!;

        public NumericDocValues? Days { get; set; }

        public IBits? Dated { get; set; }

        public override int DocID => Scorer.DocID;

        public override int Freq => Scorer.Freq;

        public override float GetScore()
        {
            long? day = Dated?.Get(DocID) is true ? Days!.Get(DocID) : null;
            return (float)(Scorer.GetScore() * Factor(day, newest, halfLife));
        }

        public override int NextDoc() => Scorer.NextDoc();

        public override int Advance(int target) => Scorer.Advance(target);

        public override long GetCost() => Scorer.GetCost();
    }
}
