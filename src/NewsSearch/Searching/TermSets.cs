using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using Lucene.Net.Util.Automaton;
using NewsSearch.Postings;

namespace NewsSearch.Searching;

/// <summary>Collects the documents of one index that hold certain terms.</summary>
internal sealed class TermSets(IndexReader reader)
{
    // How many steps lie between two looks at whether to go on.
    private const int BetweenReports = 100_000;

    /// <summary>The live documents that hold <paramref name="value"/> in <paramref name="field"/>; null when none does.</summary>
    public FixedBitSet? With(string field, string value)
    {
        FixedBitSet? bits = null;
        var term = new Term(field, value);
        foreach (var leaf in reader.Leaves)
        {
            var docs = leaf.AtomicReader.GetTermDocsEnum(term);
            if (docs is null || docs.NextDoc() == DocIdSetIterator.NO_MORE_DOCS) continue;
            bits ??= new FixedBitSet(reader.MaxDoc);
            bits.Set(leaf.DocBase + docs.DocID);
            Add(leaf, docs, bits);
        }
        return bits;
    }

    /// <summary>The values of a document in a field of a facet.</summary>
    public IReadOnlyList<string> Values(string field, int document)
    {
        var leaf = reader.Leaves[ReaderUtil.SubIndex(document, reader.Leaves)];
        if (leaf.AtomicReader.GetSortedSetDocValues(field) is not { } values) return [];
        var (found, bytes) = (new List<string>(), new BytesRef());
        values.SetDocument(document - leaf.DocBase);
        for (var ord = values.NextOrd(); ord != SortedSetDocValues.NO_MORE_ORDS; ord = values.NextOrd())
        {
            values.LookupOrd(ord, bytes);
            found.Add(bytes.Utf8ToString());
        }
        return found;
    }

    /// <summary>The live documents that hold a term of <paramref name="field"/> that begins and reads as asked.</summary>
    /// <param name="field">The field.</param>
    /// <param name="wanted">Which terms.</param>
    /// <param name="spend">Told how many steps it takes, as <see cref="Effort"/> counts them; ends it with an exception.</param>
    public FixedBitSet Where(string field, WantedTerms wanted, Action<long> spend)
    {
        var automaton = wanted.Accepts is { } accepts ? new CompiledAutomaton(accepts, finite: true, simplify: false) : null;
        var bits = new FixedBitSet(Math.Max(reader.MaxDoc, 1));
        var start = new BytesRef(wanted.Beginning);
        var chars = new CharsRef(64);
        Span<int> block = stackalloc int[BlockPacking.BlockSize];
        foreach (var leaf in reader.Leaves)
        {
            if (leaf.AtomicReader.GetTerms(field) is not { } all) continue;
            var terms = automaton is null ? all.GetEnumerator() : automaton.GetTermsEnum(all);
            if (automaton is null ? terms.SeekCeil(start) == TermsEnum.SeekStatus.END : !terms.MoveNext()) continue;
            var cursor = SegmentTerms.Of(leaf.AtomicReader).Postings.Cursor();
            var steps = 0L;
            do
            {
                steps += wanted.Steps;
                if (steps > BetweenReports)
                {
                    spend(steps);
                    steps = 0;
                }
                if (!StringHelper.StartsWith(terms.Term, start)) break;
                UnicodeUtil.UTF8toUTF16(terms.Term, chars);
                if (!wanted.Fits(chars.Chars.AsSpan(chars.Offset, chars.Length))) continue;
                cursor.Open((TermPostings)terms.GetTermState());
                Add(leaf.DocBase, cursor, block, bits);
                steps += cursor.Term.DocFreq;
            }
            while (terms.MoveNext());
            spend(steps);
            RemoveDeleted(leaf, bits);
        }
        return bits;
    }

    /// <summary>Which terms of a field are wanted.</summary>
    /// <param name="Beginning">What they begin with.</param>
    /// <param name="Fits">Whether one that begins so is wanted.</param>
    /// <param name="Steps">What it costs to look at one, as <see cref="Effort"/> counts.</param>
    /// <param name="Accepts">Accepts at least those that are wanted; null to look at all that begin so.</param>
    internal sealed record WantedTerms(string Beginning, TermTest Fits, int Steps, Automaton? Accepts = null);

    /// <summary>Whether a term fits.</summary>
    internal delegate bool TermTest(ReadOnlySpan<char> term);

    private static void Add(AtomicReaderContext leaf, DocsEnum docs, FixedBitSet bits)
    {
        for (var doc = docs.NextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.NextDoc())
            bits.Set(leaf.DocBase + doc);
    }

    private static void Add(int first, TermCursor cursor, Span<int> documents, FixedBitSet bits)
    {
        var words = bits.GetBits();
        for (var block = 0; block < cursor.Blocks; block++)
        {
            foreach (var document in documents[..cursor.Documents(block, documents)])
                words[(first + document) >> 6] |= 1L << (first + document);
        }
    }

    private static void RemoveDeleted(AtomicReaderContext leaf, FixedBitSet bits)
    {
        if (leaf.AtomicReader.LiveDocs is not { } live) return;
        for (var document = 0; document < leaf.AtomicReader.MaxDoc; document++)
            if (!live.Get(document)) bits.Clear(leaf.DocBase + document);
    }
}
