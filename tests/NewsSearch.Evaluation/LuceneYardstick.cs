using Lucene.Net.Analysis.Id;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace NewsSearch.Evaluation;

/// <summary>What one gets by taking Lucene.Net's IndonesianAnalyzer and BM25 as they come.</summary>
internal sealed class LuceneYardstick : IDisposable
{
    private readonly IndonesianAnalyzer _analyzer = new(LuceneVersion.LUCENE_48);
    private readonly IndexSearcher _searcher;

    public LuceneYardstick(IEnumerable<Article> articles)
    {
        var folder = new RAMDirectory();
        var similarity = new BM25Similarity();
        using (var writer = new IndexWriter(folder, new IndexWriterConfig(LuceneVersion.LUCENE_48, _analyzer) { Similarity = similarity }))
        {
            foreach (var article in articles)
            {
                writer.AddDocument([
                    new StringField("id", article.Id, Field.Store.YES),
                    new TextField("text", article.Title + "\n" + article.Body, Field.Store.NO),
                ]);
            }
        }
        _searcher = new IndexSearcher(DirectoryReader.Open(folder)) { Similarity = similarity };
    }

    public void Dispose()
    {
        _searcher.IndexReader.Dispose();
        _analyzer.Dispose();
    }

    /// <summary>The ids of the best hits for the words of <paramref name="text"/>, OR-ed.</summary>
    public IReadOnlyList<string> Ask(string text, int take) => Ids(_searcher.Search(Query(text, Occur.SHOULD), take));

    /// <summary>The ids of all hits that have every one of the words.</summary>
    public IReadOnlyList<string> AskAll(string text) => Ids(_searcher.Search(Query(text, Occur.MUST), _searcher.IndexReader.MaxDoc));

    private BooleanQuery Query(string text, Occur occur)
    {
        var query = new BooleanQuery();
        using var words = _analyzer.GetTokenStream("text", text);
        var term = words.GetAttribute<ICharTermAttribute>();
        words.Reset();
        while (words.IncrementToken()) query.Add(new TermQuery(new Term("text", term.ToString())), occur);
        words.End();
        return query;
    }

    private IReadOnlyList<string> Ids(TopDocs found) => [.. found.ScoreDocs.Select(hit => _searcher.Doc(hit.Doc).Get("id"))];
}
