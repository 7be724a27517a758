using NewsSearch.Language.Structure;

namespace NewsSearch.Language.Names;

/// <summary>An article with its tokens, as the steps of the name finder pass it on.</summary>
internal sealed class NameText(ReadingText reading, List<Token> tokens)
{
    public ReadingText Reading { get; } = reading;

    public List<Token> Tokens { get; } = tokens;

    public string Text => Reading.All;

    /// <summary>Whether the marks between its sentences are lost.</summary>
    public bool IsUnmarked => _isUnmarked ??= AreMarksLost();

    private bool? _isUnmarked;

    private bool AreMarksLost()
    {
        var marks = 0;
        foreach (var token in Tokens)
        {
            if (token.Shape == Shape.Mark && Text[token.Start] is '.' or ',') marks++;
        }
        return Tokens.Count >= FewestTokens && marks * MostTokensAMark < Tokens.Count;
    }

    private const int FewestTokens = 80, MostTokensAMark = 80;

    /// <summary>The names that stand in the article itself; all of them where each stands in what was set aside.</summary>
    public List<TName> InArticle<TName>(List<TName> names, Func<TName, NameSpan> spanOf)
    {
        if (Text.Length < Reading.AsideStart) return names;
        var own = names.FindAll(name => Tokens[spanOf(name).First].Start < Reading.AsideStart);
        return own.Count > 0 ? own : names;
    }

    public Cue CueOf(int token) => CueWords.Default[Tokens[token].Key];

    public ReadOnlySpan<char> Word(int token) => Text.AsSpan(Tokens[token].Start, Tokens[token].Length);

    public char First(int token) => Text[Tokens[token].Start];

    public Mention Mention(NameSpan span) =>
        Reading.MentionAt(Tokens[span.First].Start, Tokens[span.Last].End - Tokens[span.First].Start);
}
