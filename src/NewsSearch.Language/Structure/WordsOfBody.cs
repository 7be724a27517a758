namespace NewsSearch.Language.Structure;

/// <summary>Tells which words stand by themselves in a text: runs of letters with no letter beside them.</summary>
internal sealed class WordsOfBody(string body)
{
    // To gather all words takes as long as to seek some dozen of them.
    private const int MostSought = 12;

    private int _sought;
    private HashSet<string>.AlternateLookup<ReadOnlySpan<char>>? _words;

    /// <summary>Whether the word stands somewhere by itself.</summary>
    /// <param name="word">Letters only.</param>
    public bool Contains(ReadOnlySpan<char> word) => _sought++ < MostSought ? IsThere(word) : (_words ??= Gather()).Contains(word);

    private bool IsThere(ReadOnlySpan<char> word)
    {
        for (var at = 0; body.AsSpan(at).IndexOf(word) is var next and >= 0; at++)
        {
            at += next;
            var end = at + word.Length;
            if ((at == 0 || !char.IsLetter(body[at - 1])) && (end == body.Length || !char.IsLetter(body[end]))) return true;
        }
        return false;
    }

    private HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Gather()
    {
        var words = new HashSet<string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        for (var start = 0; start < body.Length; start++)
        {
            var end = start;
            while (end < body.Length && char.IsLetter(body[end])) end++;
            if (end > start) words.Add(body.AsSpan(start, end - start));
            start = end;
        }
        return words;
    }
}
