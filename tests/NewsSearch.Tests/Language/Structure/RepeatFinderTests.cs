using CsCheck;
using NewsSearch.Language.Structure;

namespace NewsSearch.Tests;

public sealed class RepeatFinderTests
{
    private const string A = "Paragraf pertama cukup panjang untuk dikenali.";
    private const string B = "Paragraf kedua berkata \"ya\" kepada semua orang.";

    public static TheoryData<string, string, string> Bodies => new()
    {
        { $"{A}\n{B}", $"{A}\n{B}", "" },
        { $"{A}\n{B}\n{A}\n{B}", $"{A}\n{B}", "2=0 3=1" },
        { $"{A}\n{A}\n{B}", $"{A}\n{B}", "1=0" },
        { $"{A}\n\n{B}\n{A.Replace(" ", "  ", StringComparison.Ordinal)}", $"{A}\n{B}", "2=0" },
        { $"{B}\n{B.Replace("\"ya\"", "“ya”", StringComparison.Ordinal)}", B, "1=0" },
        { $"***\n{A}\n***\n{B}", $"***\n{A}\n***\n{B}", "" },
        { $"Subjudul\n{A}\nSubjudul\n{A}", $"Subjudul\n{A}", "2=0 3=1" },
        { $"{A}\nSubjudul\n{B}\n{A}\nSubjudul\n{B}", $"{A}\nSubjudul\n{B}", "3=0 4=1 5=2" },
        { "Ya\nYa\nTidak\nYa", "Ya\nYa\nTidak\nYa", "" },
        { "", "", "" },
    };

    [Theory]
    [MemberData(nameof(Bodies))]
    public void Paragraphs_printed_again_are_counted_once(string body, string distinct, string repeats)
    {
        var found = RepeatFinder.Distinct(PrintedParagraphs.Read(body).Paragraphs, _ => false);
        Assert.Equal(distinct, found.Body);
        Assert.Equal(repeats, string.Join(' ', found.Repeats.Select(repeat => $"{repeat.Position}={repeat.Paragraph}")));
    }

    [Fact]
    public void Printed_paragraphs_can_be_told_from_the_distinct_ones_and_the_repeats() =>
        AnyOf(A, B, A + B, "***", "Subjudul").Array[0, 20].Sample(paragraphs =>
        {
            var (body, repeats) = RepeatFinder.Distinct(paragraphs, _ => false);
            var distinct = body.Length == 0 ? [] : body.Split('\n');
            var repeated = repeats.ToDictionary(repeat => repeat.Position, repeat => repeat.Paragraph);
            Assert.Equal(paragraphs.Length, distinct.Length + repeats.Count);
            var next = 0;
            for (var at = 0; at < paragraphs.Length; at++)
                Assert.Equal(paragraphs[at], repeated.TryGetValue(at, out var twin) ? distinct[twin] : distinct[next++]);
        });

    private static Gen<string> AnyOf(params string[] lines) => Gen.Int[0, lines.Length - 1].Select(at => lines[at]);
}
