using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using NewsSearch.Language;

namespace NewsSearch.Searching;

/// <summary>Matches the documents published within a range of days.</summary>
/// <param name="range">The range.</param>
/// <param name="set">Makes their set, for a search that goes through Lucene; others compare days.</param>
internal sealed class DaysFilter(DateValue range, Func<FixedBitSet> set) : Lucene.Net.Search.Filter
{
    public int First => range.First.DayNumber;

    public int Last => range.Last.DayNumber;

    public override DocIdSet GetDocIdSet(AtomicReaderContext context, IBits acceptDocs) =>
        new BitsFilter(set()).GetDocIdSet(context, acceptDocs);
}
