namespace NewsSearch.Language.Words;

/// <summary>Words that people write together and apart: <c>Alquran</c> and <c>Al Quran</c>, <c>kerjasama</c> and <c>kerja sama</c>.</summary>
internal static class Compounds
{
    private const int MaxLength = 40;

    private static readonly string[][] All = [.. WordList.Lines("Words/compounds.txt").Select(line => line.Split(' '))];

    private static readonly Dictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> Together =
        All.ToDictionary(words => words[0], words => words[1..], StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Apart =
        All.ToDictionary(words => words[1] + " " + words[2], words => words[0], StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Firsts =
        All.Select(words => words[1]).ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly WordFilter MayBeTogether = new(All.Select(words => words[0]));
    private static readonly WordFilter MayBeFirst = new(All.Select(words => words[1]));

    /// <summary>The words that a folded word is written apart as; empty when it is no compound.</summary>
    public static ReadOnlySpan<string> Parts(ReadOnlySpan<char> word) =>
        MayBeTogether.MayHold(word) && Together.TryGetValue(word, out var parts) ? parts : [];

    /// <summary>The compounds, written together, of which a part is as asked.</summary>
    public static IEnumerable<string> WithPart(Func<string, bool> isSo)
    {
        foreach (var words in All)
            if (words[1..].Any(isSo)) yield return words[0];
    }

    /// <summary>Whether a compound that is written apart may begin with a folded word.</summary>
    public static bool MayBegin(ReadOnlySpan<char> word) => MayBeFirst.MayHold(word) && Firsts.Contains(word);

    /// <summary>The compound that two folded words are, written together; empty when they are none.</summary>
    public static ReadOnlySpan<char> Join(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        Span<char> key = stackalloc char[MaxLength];
        if (!key.TryWrite($"{first} {second}", out var length)) return [];
        return Apart.TryGetValue(key[..length], out var word) ? word : [];
    }
}
