using CsCheck;
using Lucene.Net.Analysis.TokenAttributes;
using NewsSearch.Indexing;
using NewsSearch.Language;

namespace NewsSearch.Tests;

/// <summary>What Lucene asks of a token stream, after its BaseTokenStreamTestCase.</summary>
public class TapeTokenStreamTests
{
    private static readonly string[] Odd =
    [
        "anak-anak", "KPK-nya", "Israel-Palestina", "1.500,00", "28/04/2025", "Jum’at", "detik.com", "A.M.", "é", "\u00ad", "\ud800", "\udc00", "\0", "😀", "字", "\n", "-", "x",
    ];

    private static readonly Gen<string> Words = Gen.Int[0, Odd.Length - 1].Select(i => Odd[i]);

    private static readonly Gen<string> Texts =
        Gen.OneOf(Words, Gen.Char.Select(c => c.ToString())).Array[0, 40].Select(pieces => string.Join(' ', pieces));

    [Fact]
    public void The_contract_holds_for_any_text() => Gen.Select(Texts, Texts).Sample((first, second) =>
    {
        var tapes = new FieldTapes(new WordForms(RootFinder.Default));
        // A tape serves text after text: the one before must leave no trace.
        tapes.Record(second, oldSpelling: false);
        tapes.Clear();
        tapes.Record(first, oldSpelling: false);
        tapes.Record(second, oldSpelling: false);
        var text = first + "\n" + second + "\n";
        var words = (WordSplitter.Split(first).Count(), WordSplitter.Split(second).Count());
        Check(tapes.Exact, text, words);
        Check(tapes.Root, text, words);
    });

    [Fact]
    public void Exact_forms_and_roots_stand_at_the_same_places() => Texts.Sample(text =>
    {
        var tapes = new FieldTapes(new WordForms(RootFinder.Default));
        tapes.Record(text, oldSpelling: false);
        Assert.Equal(Places(tapes.Exact), Places(tapes.Root));
    });

    private static List<(int, int, int)> Places(FormTape tape)
    {
        var position = -1;
        var places = new List<(int, int, int)>();
        for (var i = 0; i < tape.Count; i++)
        {
            position += tape[i].Increment;
            if (tape[i].Increment > 0) places.Add((position, tape[i].Start, tape[i].End));
        }
        return places;
    }

    private static void Check(FormTape tape, string text, (int First, int Second) words)
    {
        using var stream = new TapeTokenStream(tape);
        var (term, offset) = (stream.AddAttribute<ICharTermAttribute>(), stream.AddAttribute<IOffsetAttribute>());
        var (increment, kind) = (stream.AddAttribute<IPositionIncrementAttribute>(), stream.AddAttribute<ITypeAttribute>());
        for (var pass = 0; pass < 2; pass++)
        {
            var (position, last, count) = (-1, 0, 0);
            stream.Reset();
            Poison();
            while (stream.IncrementToken())
            {
                Assert.Equal(TypeAttribute.DEFAULT_TYPE, kind.Type);
                Assert.True(term.Length > 0);
                Assert.True(offset.StartOffset >= last && offset.EndOffset > offset.StartOffset && offset.EndOffset <= text.Length);
                last = offset.StartOffset;
                Assert.True(count++ > 0 || increment.PositionIncrement > 0, "the first form stands nowhere");
                position += increment.PositionIncrement;
                Poison();
            }
            var expected = words.First + words.Second - 1 + (words is { First: > 0, Second: > 0 } ? FieldTapes.Gap - 1 : 0);
            Assert.Equal(expected, position);
            stream.End();
            Assert.Equal(text.Length, offset.EndOffset);
            Assert.Equal(0, increment.PositionIncrement);
        }

        void Poison()
        {
            term.SetEmpty().Append("poison");
            offset.SetOffset(7_000_000, 7_000_001);
            increment.PositionIncrement = 77;
            kind.Type = "poison";
        }
    }
}
