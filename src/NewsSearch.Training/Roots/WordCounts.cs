using System.Buffers;
using System.IO.Compression;
using System.Text.Json;
using NewsSearch.Language;
using NewsSearch.Language.Words;

namespace NewsSearch.Training.Roots;

/// <summary>How often words of ASCII letters occur in running text.</summary>
internal sealed class WordCounts
{
    private static readonly SearchValues<char> SentenceMarks = SearchValues.Create(".!?:;\"“”‘’()[]–—-\n\t|•*");

    private readonly Dictionary<string, Counts> _counts = new(StringComparer.Ordinal);
    private readonly char[] _folded = new char[1024];

    /// <summary>Each word seen, folded, with its counts.</summary>
    public IReadOnlyDictionary<string, Counts> Words => _counts;

    /// <summary>Counts the titles and bodies of a gzipped file of JSON lines.</summary>
    public static WordCounts Read(string file)
    {
        var counts = new WordCounts();
        using var stream = new GZipStream(File.OpenRead(file), CompressionMode.Decompress);
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            using var article = JsonDocument.Parse(line);
            if (article.RootElement.TryGetProperty("body", out var body) && body.GetString() is { } text) counts.Add(text);
        }
        return counts;
    }

    /// <summary>Counts the words of one text.</summary>
    public void Add(string text)
    {
        var lookup = _counts.GetAlternateLookup<ReadOnlySpan<char>>();
        var end = 0;
        foreach (var word in WordSplitter.Split(text))
        {
            var span = text.AsSpan(word.Start, word.Length);
            var gap = text.AsSpan(end, word.Start - end);
            var starts = end == 0 || gap.ContainsAny(SentenceMarks);
            end = word.End;
            if (IsGlued(text, word)) continue;
            var folded = _folded.AsSpan(0, Folding.Fold(span, _folded));
            if (folded.Length is < 2 or > 30 || !Folded.IsLetters(folded)) continue;
            lookup.TryGetValue(folded, out var counts);
            lookup[folded] = char.IsLower(span[0]) ? counts with { Lower = counts.Lower + 1 }
                : starts ? counts with { Initial = counts.Initial + 1 }
                : counts with { Capital = counts.Capital + 1 };
        }
    }

    // Whether case changes inside or at an end: where the splitter parts such words depends on the present table,
    // and a table must come out the same whatever table was there before.
    private static bool IsGlued(string text, Word word)
    {
        if (word.Start > 0 && char.IsLetter(text[word.Start - 1])) return true;
        if (word.End < text.Length && char.IsLetter(text[word.End])) return true;
        for (var i = word.Start + 1; i < word.End; i++)
        {
            if (char.IsUpper(text[i]) && char.IsLower(text[i - 1])) return true;
        }
        return false;
    }
}

/// <summary>How often a word was written in lower case, with a capital at the start of a sentence, and with one inside.</summary>
internal readonly record struct Counts(int Lower, int Initial, int Capital)
{
    /// <summary>All of them.</summary>
    public int All => Lower + Initial + Capital;

    /// <summary>The share of capitals among those that a sentence start does not explain.</summary>
    public double CapitalShare => Lower + Capital == 0 ? 1 : (double)Capital / (Lower + Capital);
}
