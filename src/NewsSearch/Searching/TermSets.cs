using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using Lucene.Net.Util.Automaton;

namespace NewsSearch.Searching;

/// <summary>Collects the documents of one index that hold certain terms.</summary>
internal sealed class TermSets(IndexReader reader)
{
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

    /// <summary>The live documents that hold a term of <paramref name="field"/> that begins and reads as asked.</summary>
    /// <param name="field">The field.</param>
    /// <param name="beginning">What the terms begin with; passed over for an automaton.</param>
    /// <param name="fits">Whether a term reads as asked.</param>
    /// <param name="cancel">Ends it.</param>
    /// <param name="accepts">Accepts at least the terms that fit; null to look at all.</param>
    public FixedBitSet Where(string field, string beginning, TermTest fits, CancellationToken cancel, Automaton? accepts = null)
    {
        var automaton = accepts is null ? null : new CompiledAutomaton(accepts, finite: true, simplify: false);
        var bits = new FixedBitSet(Math.Max(reader.MaxDoc, 1));
        var start = new BytesRef(beginning);
        var chars = new CharsRef(64);
        foreach (var leaf in reader.Leaves)
        {
            if (leaf.AtomicReader.GetTerms(field) is not { } all) continue;
            var terms = automaton is null ? all.GetEnumerator() : automaton.GetTermsEnum(all);
            if (automaton is null ? terms.SeekCeil(start) == TermsEnum.SeekStatus.END : !terms.MoveNext()) continue;
            DocsEnum? docs = null;
            var seen = 0;
            do
            {
                if ((++seen & 1023) == 0) cancel.ThrowIfCancellationRequested();
                if (!StringHelper.StartsWith(terms.Term, start)) break;
                UnicodeUtil.UTF8toUTF16(terms.Term, chars);
                if (!fits(chars.Chars.AsSpan(chars.Offset, chars.Length))) continue;
                docs = terms.Docs(leaf.AtomicReader.LiveDocs, docs, DocsFlags.NONE);
                Add(leaf, docs, bits);
            }
            while (terms.MoveNext());
        }
        return bits;
    }

    /// <summary>Whether a term fits.</summary>
    internal delegate bool TermTest(ReadOnlySpan<char> term);

    private static void Add(AtomicReaderContext leaf, DocsEnum docs, FixedBitSet bits)
    {
        for (var doc = docs.NextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.NextDoc())
            bits.Set(leaf.DocBase + doc);
    }
}
