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
}
