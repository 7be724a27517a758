using Lucene.Net.Index;
using NewsSearch.Indexing;
using NewsSearch.Language;

namespace NewsSearch.Facets;

/// <summary>How sure the date of publication of each document is. Made once for a reader: a byte a document.</summary>
internal sealed class DateMarks
{
    private const byte Inferred = 1, Ambiguous = 2;

    private readonly byte[] _marks;

    private DateMarks(byte[] marks) => _marks = marks;

    public bool IsInferred(int document) => (_marks[document] & Inferred) != 0;

    public bool IsAmbiguous(int document) => (_marks[document] & Ambiguous) != 0;

    public static DateMarks Load(IndexReader reader)
    {
        var marks = new byte[reader.MaxDoc];
        foreach (var leaf in reader.Leaves)
        {
            var (sources, doubts) = (leaf.AtomicReader.GetNumericDocValues(Schema.DaySource), leaf.AtomicReader.GetNumericDocValues(Schema.DayDoubt));
            for (var document = 0; document < leaf.Reader.MaxDoc; document++)
            {
                if (sources?.Get(document) == (long)PublishedSource.Inferred) marks[leaf.DocBase + document] |= Inferred;
                if (doubts?.Get(document) > 0) marks[leaf.DocBase + document] |= Ambiguous;
            }
        }
        return new DateMarks(marks);
    }
}
