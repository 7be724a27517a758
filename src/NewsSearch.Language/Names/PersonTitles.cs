namespace NewsSearch.Language.Names;

/// <summary>Reads the titles printed around a person's name: <c>Jenderal (Purn) H. Prabowo Subianto, S.H.</c></summary>
internal static class PersonTitles
{
    private const Cue Before = Cue.Honorific | Cue.Rank | Cue.Title | Cue.Nickname;
    private const int MostTokens = 8;

    /// <summary>The titles before and behind a name, in reading order.</summary>
    /// <param name="text">The article.</param>
    /// <param name="name">The name without titles.</param>
    public static IEnumerable<string> Around(NameText text, NameSpan name)
    {
        var first = name.First;
        while (first > 0 && name.First - first < MostTokens && text.Tokens[first].FollowsOnLine && LeadsOn(text, first - 1)) first--;
        for (var i = first; i < name.First; i++)
            if (IsTitle(text, i, Before)) yield return text.Word(i).ToString();
        for (var i = name.Last + 1; i < text.Tokens.Count && i - name.Last <= MostTokens && text.Tokens[i].FollowsOnLine; i++)
        {
            if (IsTitle(text, i, Cue.Degree)) yield return text.Word(i).ToString();
            else if (text.Word(i) is not ("," or ".")) break;
        }
    }

    /// <summary>Whether a token before a name may belong to its titles; brackets hold <c>Purn</c>.</summary>
    private static bool LeadsOn(NameText text, int token) =>
        IsTitle(text, token, Before) || text.Word(token) is "(" or ")" or ".";

    private static bool IsTitle(NameText text, int token, Cue cues) =>
        text.Tokens[token].Shape != Shape.Mark && (text.CueOf(token) & cues) != 0;
}
