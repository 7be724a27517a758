namespace NewsSearch.Language.Names;

/// <summary>A word or a punctuation mark as the name finder sees it.</summary>
internal struct Token
{
    /// <summary>Its first character in the text.</summary>
    public int Start;

    /// <summary>The first character after it.</summary>
    public int End;

    /// <summary>A hash of the word in lower case, without a closing full stop.</summary>
    public ulong Key;

    /// <summary>How it is written.</summary>
    public Shape Shape;

    /// <summary>Whether it opens a sentence, a line or a paragraph.</summary>
    public bool OpensSentence;

    /// <summary>Whether only spaces, or nothing, stands between it and the token before.</summary>
    public bool FollowsOnLine;

    public readonly int Length => End - Start;
}
