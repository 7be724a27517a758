using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using NewsSearch.Indexing;

namespace NewsSearch.Searching;

/// <summary>Reads stored articles, or as much of one as is needed.</summary>
internal sealed class ArticleReader(IndexReader reader)
{
    private static readonly HashSet<string> CardAndText = [Schema.Card, Schema.Text];

    /// <summary>The numbers of the live documents.</summary>
    public IEnumerable<int> Documents
    {
        get
        {
            var live = MultiFields.GetLiveDocs(reader);
            return Enumerable.Range(0, reader.MaxDoc).Where(document => live is null || live.Get(document));
        }
    }

    public StoredArticle? Find(string id) => Number(id) is { } document ? Whole(document) : null;

    /// <summary>The number of the document of that id, or null.</summary>
    public int? Number(string id)
    {
        var term = Schema.IdTerm(id);
        foreach (var leaf in reader.Leaves)
        {
            var document = leaf.AtomicReader.GetTermDocsEnum(term)?.NextDoc() ?? DocIdSetIterator.NO_MORE_DOCS;
            if (document != DocIdSetIterator.NO_MORE_DOCS) return leaf.DocBase + document;
        }
        return null;
    }

    /// <summary>The ids of the articles whose ids have one of these keys.</summary>
    public IEnumerable<string> Ids(IReadOnlySet<UInt128> keys)
    {
        var term = new BytesRef();
        foreach (var leaf in reader.Leaves)
        {
            if (leaf.AtomicReader.GetSortedDocValues(Schema.Id) is not { } ids) continue;
            var live = leaf.AtomicReader.LiveDocs;
            for (var document = 0; document < leaf.AtomicReader.MaxDoc; document++)
            {
                if (live is not null && !live.Get(document)) continue;
                ids.Get(document, term);
                if (keys.Contains(ArticleId.KeyOf(term.Bytes.AsSpan(term.Offset, term.Length)))) yield return Hit(leaf.DocBase + document).Card.Id;
            }
        }
    }

    /// <summary>The id of an article that was ranked.</summary>
    public string IdOf(Ranked ranked)
    {
        var term = ranked.IdBytes.Utf8ToString();
        // The term of a long id, or of one that is no Unicode, is not the id.
        return Schema.IsWholeId(term) ? term : Hit(ranked.Document).Card.Id;
    }

    /// <summary>What a hit shows.</summary>
    public (ArticleCodec.Card Card, string Text) Hit(int document)
    {
        var fields = Fields(document, CardAndText);
        return (ArticleCodec.ReadCard(Bytes(fields, Schema.Card)), ArticleCodec.ReadText(Bytes(fields, Schema.Text)));
    }

    /// <summary>What a hit shows, and every text that words are looked for in.</summary>
    public (ArticleCodec.Card Card, IReadOnlyList<SearchedText> Texts) Searched(int document)
    {
        var fields = reader.Document(document);
        var card = ArticleCodec.ReadCard(Bytes(fields, Schema.Card));
        return (card, ArticleCodec.ReadTexts(card, ArticleCodec.ReadText(Bytes(fields, Schema.Text)), Bytes(fields, Schema.Rest)));
    }

    public StoredArticle Whole(int document)
    {
        var fields = reader.Document(document);
        var card = ArticleCodec.ReadCard(Bytes(fields, Schema.Card));
        return ArticleCodec.ReadRest(card, ArticleCodec.ReadText(Bytes(fields, Schema.Text)), Bytes(fields, Schema.Rest));
    }

    private Document Fields(int document, HashSet<string> names)
    {
        var visitor = new DocumentStoredFieldVisitor(names);
        reader.Document(document, visitor);
        return visitor.Document;
    }

    private static ReadOnlySpan<byte> Bytes(Document fields, string name)
    {
        var bytes = fields.GetBinaryValue(name) ?? throw new InvalidDataException($"an article has no {name}");
        return bytes.Bytes.AsSpan(bytes.Offset, bytes.Length);
    }
}
