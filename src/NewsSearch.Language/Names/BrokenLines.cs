namespace NewsSearch.Language.Names;

/// <summary>Reads on where scraping broke a line at a link: <c>PT</c>, <c>Mayora</c> and <c>Indah Tbk</c> on three lines.</summary>
/// <remarks>
/// A paragraph ends with a mark, and the next begins with a capital. What begins small, or follows a word that leads on to
/// another, goes on; so does a short line of names behind running text without an end, and what follows it. The lines stay as
/// they are printed: only the name finder reads over their ends.
/// </remarks>
internal static class BrokenLines
{
    private const int FewestSmall = 5, FewestSmallBehind = 3, LongestLink = 4;

    private const Cue LeadsOn = Cue.Preposition | Cue.Honorific | Cue.Rank | Cue.Title;

    /// <summary>Makes the first token of a line that goes on follow the one before it.</summary>
    /// <param name="text">The article.</param>
    /// <param name="tokens">Its tokens; some are changed.</param>
    public static void Join(NameText text, List<Token> tokens)
    {
        var line = 0;
        while (line < tokens.Count && tokens[line].Start < text.Reading.BodyStart) line++;
        var wasLink = false;
        for (var next = End(tokens, line); next < tokens.Count && tokens[next].Start < text.Reading.DeckStart; next = End(tokens, line))
        {
            var isJoined = !Ends(text, tokens, next - 1) && GoesOn(text, tokens, line, next, wasLink);
            wasLink = isJoined && IsLink(tokens, next);
            if (isJoined) tokens[next] = tokens[next] with { FollowsOnLine = true, OpensSentence = false };
            line = next;
        }
    }

    private static int End(List<Token> tokens, int line)
    {
        var end = line + 1;
        while (end < tokens.Count && tokens[end].FollowsOnLine) end++;
        return end;
    }

    private static bool GoesOn(NameText text, List<Token> tokens, int line, int next, bool wasLink)
    {
        if (tokens[next].Shape == Shape.Lower || text.Word(next) is "," or ";" or ")") return true;
        if (!tokens[next].Shape.IsCapital()) return false;
        var last = tokens[next - 1];
        if (last.Shape is Shape.Capital or Shape.Lower or Shape.Upper
            && ((text.CueOf(next - 1) & LeadsOn) != 0 || OrganizationWords.OpensCompany(last.Key) || IsConjunction(text.Word(next - 1))))
        {
            return true;
        }
        if (text.Word(next - 1) is ",") return wasLink || next - line == 1 || IsRunning(tokens, line, next);
        if (wasLink) return Small(tokens, next, End(tokens, next)) >= FewestSmallBehind;
        var behind = End(tokens, next);
        return IsLink(tokens, next) && IsRunning(tokens, line, next) && behind < tokens.Count
            && (tokens[behind].Shape == Shape.Lower || Small(tokens, behind, End(tokens, behind)) >= FewestSmallBehind);
    }

    private static bool Ends(NameText text, List<Token> tokens, int last) =>
        tokens[last].Shape is Shape.Number or Shape.Digit || text.Word(last) is "." or "!" or "?" or ":" or "\"" or "”" or "…" or "|" or "]";

    private static bool IsConjunction(ReadOnlySpan<char> word) => word is "dan" or "yang" or "oleh" or "dengan" or "bahwa" or "pada" or "atau" or "untuk" or "kepada" or "dalam";

    private static bool IsLink(List<Token> tokens, int line)
    {
        var end = End(tokens, line);
        if (end - line > LongestLink) return false;
        for (var i = line; i < end; i++)
        {
            if (!tokens[i].Shape.IsCapital()) return false;
        }
        return true;
    }

    private static bool IsRunning(List<Token> tokens, int line, int end) => Small(tokens, line, end) is >= FewestSmall and var small && small * 2 > end - line;

    private static int Small(List<Token> tokens, int line, int end)
    {
        var small = 0;
        for (var i = line; i < end; i++)
        {
            if (tokens[i].Shape == Shape.Lower) small++;
        }
        return small;
    }
}
