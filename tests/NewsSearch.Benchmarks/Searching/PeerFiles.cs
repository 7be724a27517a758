using System.Globalization;
using System.Text;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Documents;
using NewsSearch.Indexing;

namespace NewsSearch.Benchmarks.Searching;

/// <summary>Writes articles as a peer reads them: the same terms at the same places, the same facets, the same text to store.</summary>
internal static class PeerFiles
{
    private static readonly string[] Texts = [Schema.TitleExact, Schema.TitleRoot, Schema.BodyExact, Schema.BodyRoot];
    private static readonly FacetName[] Facets = [FacetName.Person, FacetName.Place, FacetName.Date];

    /// <summary>One article a line; <c>Peer.java</c> says what is in it.</summary>
    public static void Write(string file, IEnumerable<StoredArticle> articles)
    {
        var maker = new DocumentMaker(WordReading.Default);
        using var writer = new StreamWriter(file, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 20);
        foreach (var stored in articles)
        {
            var document = maker.Make(stored, UInt128.Zero);
            var day = document.GetField(Schema.FirstDay)?.GetInt64Value();
            writer.Write(stored.Article.Id);
            writer.Write('\t');
            writer.Write(day?.ToString(CultureInfo.InvariantCulture) ?? "");
            foreach (var facet in Facets)
            {
                writer.Write('\t');
                writer.Write(Line(string.Join('\u0001', FacetValues.Of(facet, stored))));
            }
            foreach (var field in Texts)
            {
                writer.Write('\t');
                WriteTerms(writer, (Field)document.GetField(field));
            }
            writer.Write('\t');
            writer.Write(Line(stored.Annotation.Title));
            writer.Write('\t');
            writer.Write(Line(stored.Annotation.Body));
            writer.Write('\n');
        }
    }

    private static void WriteTerms(StreamWriter writer, Field field)
    {
        var terms = field.GetTokenStreamValue();
        var (term, increment) = (terms.GetAttribute<ICharTermAttribute>(), terms.GetAttribute<IPositionIncrementAttribute>());
        terms.Reset();
        while (terms.IncrementToken())
        {
            writer.Write('\u0001');
            if (increment.PositionIncrement != 1) writer.Write(increment.PositionIncrement);
            writer.Write('\u0002');
            writer.Write(term.Buffer, 0, term.Length);
        }
    }

    private static string Line(string text) => text.ReplaceLineEndings(" ").Replace('\t', ' ');
}
