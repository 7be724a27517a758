namespace NewsSearch.Language.Dates;

/// <summary>A word or a number of a text, as far as dates are concerned.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="End">The character behind it.</param>
/// <param name="Kind">What it can do in a date.</param>
/// <param name="Value">Its number, as <see cref="DateWord"/> says.</param>
/// <param name="Gap">What stands between the token before and this one.</param>
/// <param name="StartsSentence">Whether a sentence ends between the token kept before and this one.</param>
internal readonly record struct DateToken(int Start, int End, DateWord Kind, int Value, DateGap Gap, bool StartsSentence)
{
    /// <summary>How many characters it has.</summary>
    public int Length => End - Start;
}

/// <summary>What stands between two tokens, blanks around it not counted unless said.</summary>
internal enum DateGap : byte
{
    /// <summary>Nothing at all.</summary>
    None,

    /// <summary>White space.</summary>
    Blank,

    /// <summary>A comma.</summary>
    Comma,

    /// <summary>An opening bracket, also behind a comma.</summary>
    Open,

    /// <summary>A closing bracket.</summary>
    Close,

    /// <summary>A closing bracket and a comma.</summary>
    CloseComma,

    /// <summary>A closing bracket and a dash.</summary>
    CloseDash,

    /// <summary>A slash.</summary>
    Slash,

    /// <summary>A hyphen or a dash without blanks.</summary>
    Dash,

    /// <summary>A dash between blanks.</summary>
    WideDash,

    /// <summary>A full stop without a blank.</summary>
    Dot,

    /// <summary>A colon.</summary>
    Colon,

    /// <summary>An apostrophe.</summary>
    Quote,

    /// <summary>The end of a sentence.</summary>
    Stop,

    /// <summary>The end of a line, or the start of the text.</summary>
    Line,

    /// <summary>Anything else.</summary>
    Other,
}
