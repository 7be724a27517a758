using Lucene.Net.Index;
using Lucene.Net.Util;
using NewsSearch.Postings;

namespace NewsSearch.Scoring;

/// <summary>Looks terms up in the dictionaries of an index's segments. Serves one thread.</summary>
/// <remarks>Where it stands in a dictionary is kept for the next search: to begin anew costs more than to look a term up.</remarks>
internal sealed class TermFinder
{
    private readonly Dictionary<(AtomicReader, string), TermsEnum?> _dictionaries = [];

    /// <summary>The postings of a term in each segment, null where it has none, and in how many documents it stands in all.</summary>
    internal sealed record Found(TermPostings?[] Segments, int Documents);

    /// <summary>Looks up a term.</summary>
    public Found Find(IReadOnlyList<SegmentScores> segments, string field, BytesRef term)
    {
        var found = new TermPostings?[segments.Count];
        var documents = 0;
        for (var i = 0; i < found.Length; i++)
        {
            if (Dictionary(segments[i].Context.AtomicReader, field) is not { } terms || !terms.SeekExact(term)) continue;
            found[i] = (TermPostings)terms.GetTermState();
            documents += found[i]!.DocFreq;
        }
        return new Found(found, documents);
    }

    private TermsEnum? Dictionary(AtomicReader segment, string field)
    {
        if (!_dictionaries.TryGetValue((segment, field), out var terms))
            _dictionaries[(segment, field)] = terms = segment.GetTerms(field)?.GetEnumerator();
        return terms;
    }
}
