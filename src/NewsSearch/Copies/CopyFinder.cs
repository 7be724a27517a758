using System.Buffers.Binary;
using System.Runtime.InteropServices;
using Lucene.Net.Index;
using Lucene.Net.Util;
using NewsSearch.Indexing;
using NewsSearch.Language;
using NewsSearch.Searching;

namespace NewsSearch.Copies;

/// <summary>Finds, before a commit, which new articles are near copies of others, and groups them.</summary>
/// <remarks>
/// A group is what near copies connect: the same articles make the same groups, in whatever order and in however many
/// commits they came. Takes one pass over the signatures of the whole index (some tenths of a second for a million
/// articles) and reads the text only of those that share a key with another.
/// </remarks>
internal sealed class CopyFinder
{
    // Where more than these share a key, each is compared with so many of them: boilerplate, not a hundred copies.
    private const int MostCompared = 12;
    private const int MostKept = 4096;

    private readonly DirectoryReader _reader;
    private readonly ArticleReader _articles;
    private readonly ShingleMaker _maker = new(new WordForms(RootFinder.Default, remember: true));
    private readonly byte[] _signatures;
    private readonly FixedBitSet _signed;
    private readonly FixedBitSet _new;
    private readonly long[] _groups;
    private readonly int[] _parents;
    private readonly Dictionary<int, Shingles> _shingles = [];

    /// <param name="reader">The index with what is about to be committed.</param>
    /// <param name="committed">The generation of the last commit.</param>
    public CopyFinder(DirectoryReader reader, long committed)
    {
        (_reader, _articles) = (reader, new ArticleReader(reader));
        var documents = Math.Max(reader.MaxDoc, 1);
        (_signatures, _groups, _parents) = (new byte[(long)documents * Signature.Bytes], new long[documents], new int[documents]);
        (_signed, _new) = (new FixedBitSet(documents), new FixedBitSet(documents));
        foreach (var leaf in reader.Leaves) Load(leaf, committed);
    }

    /// <summary>The articles that now belong to another group than the index says, by the terms of their ids.</summary>
    public IEnumerable<(Term Id, long Group)> Find()
    {
        if (_new.NextSetBit(0) < 0) return [];
        JoinKnown();
        for (var key = 0; key < Signature.Keys; key++) Compare(key);
        return Changes();
    }

    private void Load(AtomicReaderContext leaf, long committed)
    {
        var reader = leaf.AtomicReader;
        var (signatures, added, groups) = (
            reader.GetBinaryDocValues(Schema.Signature), reader.GetNumericDocValues(Schema.Added), reader.GetNumericDocValues(Schema.CopyGroup));
        var bytes = new BytesRef();
        for (var i = 0; i < reader.MaxDoc; i++)
        {
            var document = leaf.DocBase + i;
            _parents[document] = document;
            if (signatures is null || reader.LiveDocs?.Get(i) is false) continue;
            signatures.Get(i, bytes);
            if (bytes.Length != Signature.Bytes) continue;
            bytes.Bytes.AsSpan(bytes.Offset, bytes.Length).CopyTo(_signatures.AsSpan(document * Signature.Bytes));
            _signed.Set(document);
            _groups[document] = groups?.Get(i) ?? 0;
            if (added?.Get(i) > committed) _new.Set(document);
        }
    }

    private void JoinKnown()
    {
        var firsts = new Dictionary<long, int>();
        for (var document = _signed.NextSetBit(0); document >= 0; document = Next(_signed, document))
            if (_groups[document] != 0 && !firsts.TryAdd(_groups[document], document)) Join(document, firsts[_groups[document]]);
    }

    private void Compare(int key)
    {
        var wanted = new HashSet<uint>();
        for (var document = _new.NextSetBit(0); document >= 0; document = Next(_new, document)) wanted.Add(KeyOf(document, key));
        var sharers = new List<(uint Key, int Document)>();
        for (var document = _signed.NextSetBit(0); document >= 0; document = Next(_signed, document))
            if (wanted.Contains(KeyOf(document, key))) sharers.Add((KeyOf(document, key), document));
        sharers.Sort();
        for (int first = 0, last; first < sharers.Count; first = last)
        {
            last = first + 1;
            while (last < sharers.Count && sharers[last].Key == sharers[first].Key) last++;
            if (last - first > 1) CompareAll(CollectionsMarshal.AsSpan(sharers)[first..last]);
        }
    }

    private void CompareAll(ReadOnlySpan<(uint Key, int Document)> sharers)
    {
        var documents = new int[sharers.Length];
        for (var i = 0; i < documents.Length; i++) documents[i] = sharers[i].Document;
        // By their content, not by their number: that one depends on which thread came first.
        if (documents.Length > MostCompared) Array.Sort([.. documents.Select(OwnGroup)], documents);
        for (var i = 1; i < documents.Length; i++)
        {
            for (var j = Math.Max(0, i - MostCompared); j < i; j++)
            {
                var (a, b) = (documents[i], documents[j]);
                if (!_new.Get(a) && !_new.Get(b)) continue;
                if (Root(a) != Root(b) && ShinglesOf(a).IsCopyOf(ShinglesOf(b))) Join(a, b);
            }
        }
    }

    private IEnumerable<(Term Id, long Group)> Changes()
    {
        var touched = new HashSet<int>();
        for (var document = _new.NextSetBit(0); document >= 0; document = Next(_new, document)) touched.Add(Root(document));
        var members = new Dictionary<int, List<int>>();
        for (var document = _signed.NextSetBit(0); document >= 0; document = Next(_signed, document))
        {
            if (!touched.Contains(Root(document))) continue;
            if (!members.TryGetValue(Root(document), out var group)) members[Root(document)] = group = [];
            group.Add(document);
        }
        foreach (var group in members.Values.Where(group => group.Count > 1))
        {
            var known = group.Select(document => _groups[document]).Where(number => number != 0).ToList();
            var number = known.Count > 0 ? known.Min() : group.Min(OwnGroup);
            foreach (var document in group.Where(document => _groups[document] != number)) yield return (Id(document), number);
        }
    }

    // Half of the hash of the article's content, which an article of the same id has only when it says the same.
    private long OwnGroup(int document)
    {
        var (leaf, at) = Leaf(document);
        var hash = new BytesRef();
        leaf.GetBinaryDocValues(Schema.Hash).Get(at, hash);
        return BinaryPrimitives.ReadInt64BigEndian(hash.Bytes.AsSpan(hash.Offset)) | 1;
    }

    private Term Id(int document)
    {
        var (leaf, at) = Leaf(document);
        var id = new BytesRef();
        leaf.GetSortedDocValues(Schema.Id).Get(at, id);
        return new Term(Schema.Id, BytesRef.DeepCopyOf(id));
    }

    private (AtomicReader Leaf, int At) Leaf(int document)
    {
        var leaf = _reader.Leaves[ReaderUtil.SubIndex(document, _reader.Leaves)];
        return (leaf.AtomicReader, document - leaf.DocBase);
    }

    private Shingles ShinglesOf(int document)
    {
        if (_shingles.TryGetValue(document, out var known)) return known;
        if (_shingles.Count == MostKept) _shingles.Clear();
        return _shingles[document] = _maker.Of(_articles.Searched(document).Texts);
    }

    private uint KeyOf(int document, int key) =>
        BinaryPrimitives.ReadUInt32LittleEndian(_signatures.AsSpan(document * Signature.Bytes + key * 4));

    private int Root(int document)
    {
        while (_parents[document] != document) document = _parents[document] = _parents[_parents[document]];
        return document;
    }

    private void Join(int a, int b) => _parents[Root(a)] = Root(b);

    private static int Next(FixedBitSet bits, int document) => document + 1 < bits.Length ? bits.NextSetBit(document + 1) : -1;
}
