using NewsSearch.Language.Names;
using NewsSearch.Language.Places;

namespace NewsSearch.Tests;

public sealed class TaggerTests
{
    [Fact]
    public void Tagging_allocates_nothing_a_word()
    {
        var text = string.Concat(Enumerable.Repeat("Presiden Joko Widodo meresmikan bendungan di Kabupaten Garut, kata juru bicara KPK. ", 40));
        var tagger = new Tagger(TaggerModel.ReadShipped(), WordClasses.ReadShipped(), Gazetteer.Default);
        var tokens = Tokenizer.Tokens(text);
        var spans = new List<NameSpan>(1000);
        tagger.Tag(text, tokens, spans);
        spans.Clear();
        var before = GC.GetAllocatedBytesForCurrentThread();
        tagger.Tag(text, tokens, spans);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 200);
        Assert.NotEmpty(spans);
    }

    [Fact]
    public void The_tagger_tells_how_sure_it_is()
    {
        var (tagger, tokens, spans) = Tagged("Hujan turun lagi. Presiden Joko Widodo meresmikan bendungan di Garut kemarin.");
        var president = spans.Single(span => span.Kind == NameKind.Person);
        Assert.True(tagger.DoubtOf(tokens, president.First, president.Last) < 0);
        Assert.True(tagger.LeadOf(tokens, president, NameKind.Place) > 0);
        Assert.True(tagger.LeadOf(tokens, president with { Kind = NameKind.Place }, NameKind.Person) < 0);
        // "turun" of the first sentence is surely no name, whatever was asked before.
        Assert.True(tagger.DoubtOf(tokens, 1, 1) > 100);
    }

    [Fact]
    public void How_sure_the_tagger_is_agrees_with_what_it_chose()
    {
        var (tagger, tokens, spans) = Tagged("Tersangka AS ditangkap di Kediri oleh Polres Kediri Kota, kata Danang Mandala dari Batik Air kepada Wina.");
        for (var i = 0; i < tokens.Count; i++)
        {
            var isNamed = spans.Exists(span => span.First <= i && i <= span.Last);
            Assert.Equal(isNamed, tagger.DoubtOf(tokens, i, i) < 0);
        }
    }

    private static (Tagger Tagger, List<Token> Tokens, List<NameSpan> Spans) Tagged(string text)
    {
        var tagger = new Tagger(TaggerModel.ReadShipped(), WordClasses.ReadShipped(), Gazetteer.Default);
        var tokens = Tokenizer.Tokens(text);
        var spans = new List<NameSpan>();
        tagger.Tag(text, tokens, spans);
        return (tagger, tokens, spans);
    }
}
